import type { Agreement } from "../../../schemas/ledger/agreement.js";
import { type Day, isoOf } from "../loan/day.js";
import type { PlainDecision } from "../plain/plain-account.js";
import type { Behaviour } from "../reporting/behaviour.js";
import { group, type Identity } from "../reporting/record-xml.js";
import { categoryOn, type Guarantee } from "./guarantee.js";

/** One record 230 on one line: segments B, at the opening C, and D, elements in the order of §3.4. */
export function guaranteeXml(
  identity: Identity,
  guarantee: Guarantee,
  decision: PlainDecision,
  asOf: Day,
  agreement: Agreement,
  behaviour: Behaviour,
): string {
  const base = group("GuarAcctBsSgmt", [
    ["InfRecType", "230"],
    ["AcctType", guarantee.terms.product],
    ["AcctCode", identity.accountCode],
    ["RptDate", isoOf(asOf)],
    ["RptDateCode", decision.code],
    ["Name", identity.name],
    ["IDType", identity.idType],
    ["IDNum", identity.idNum],
    ["MngmtOrgCode", agreement.managingOrganisation ?? agreement.provider],
  ]);
  const basics = decision.code === "10" ? basicSegment(guarantee, agreement, behaviour) : "";
  const { guarantees, values } = behaviour;
  const category = categoryOn(guarantee, decision.day);
  const covered = group("GuarRltRepymtInfSgmt", [
    ["AcctStatus", decision.code === "20" ? "2" : "1"],
    ["LoanAmt", values.yuan(guarantees.balance(guarantee, decision), agreement)],
    // A date, despite its name.
    ["RepayPrd", isoOf(guarantees.balanceDay(guarantee, decision))],
    ["FiveCate", category.fiveCate],
    ["FiveCateAdjDate", isoOf(category.day)],
    ["RiEx", ""],
    ["CompAdvFlag", guarantees.compensated(guarantee, decision.day) ? "1" : "0"],
    ["CloseDate", decision.code === "20" ? isoOf(decision.day) : ""],
  ]);
  return `<Document><InSecAcctInf>${base}${basics}${covered}</InSecAcctInf></Document>`;
}

/** Segment C. */
function basicSegment({ terms }: Guarantee, agreement: Agreement, { values }: Behaviour): string {
  return group("GuarAcctBsInfSgmt", [
    ["BusiLines", terms.busiLines],
    ["BusiDtilLines", terms.busiDtlLines],
    ["OpenDate", terms.openDate],
    ["AcctCredLine", values.yuan(terms.amount, agreement)],
    ["Cy", agreement.currency],
    ["DueDate", terms.dueDate],
    ["GuarMode", terms.guarMode],
    ["OthRepyGuarWay", terms.othRepyGuarWay],
    ["SecDep", terms.depositPercent],
    ["CtrctTxtCd", ""],
  ]);
}
