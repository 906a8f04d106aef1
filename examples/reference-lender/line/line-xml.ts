import type { Agreement } from "../../../schemas/ledger/agreement.js";
import { type Day, isoOf } from "../loan/day.js";
import type { Behaviour } from "../reporting/behaviour.js";
import { group, type Identity } from "../reporting/record-xml.js";
import type { LineDecision } from "./choices.js";
import type { LineState } from "./line-state.js";

/** One record 220 on one line: segments B and D in the order of §3.3. CreditRest is told by none (clause L33). */
export function lineXml(
  { accountCode, name, idType, idNum }: Identity,
  line: LineState,
  decision: LineDecision,
  asOf: Day,
  agreement: Agreement,
  behaviour: Behaviour,
): string {
  const { records } = behaviour.lines;
  const [type, loops] = records.kind(line.terms);
  const base = group("CtrctBsSgmt", [
    ["InfRecType", "220"],
    ["ContractCode", records.contractCode(accountCode)],
    ["RptDate", isoOf(asOf)],
    ["RptDateCode", decision.code],
    ["Name", name],
    ["IDType", idType],
    ["IDNum", idNum],
    ["MngmtOrgCode", agreement.managingOrganisation ?? agreement.provider],
  ]);
  const told = group("CreditLimSgmt", [
    ["CreditLimType", type],
    ["LimLoopFlg", loops],
    ["CreditLim", behaviour.values.yuan(records.limit(line, decision), agreement)],
    ["Cy", agreement.currency],
    ["ConEffDate", isoOf(line.grantedOn)],
    // Of a line that ended early too: what was agreed (clause L36).
    ["ConExpDate", isoOf(line.expiresOn)],
    ["ConStatus", records.status(decision.code)],
  ]);
  return `<Document><InCtrctInf>${base}${told}</InCtrctInf></Document>`;
}
