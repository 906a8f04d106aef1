import type { Agreement } from "../../../schemas/ledger/agreement.js";
import { type Day, isoOf } from "../loan/day.js";
import type { PlainDecision } from "../plain/plain-account.js";
import type { Behaviour } from "../reporting/behaviour.js";
import { element, group, type Identity } from "../reporting/record-xml.js";
import type { CollateralContract } from "./contract.js";

/** InfoIDType, PledgorType and Ippc of a person. */
const person = "1";

/** One record 510 on one line: segments B, C, and E or F, elements in the order of §3.6 (clause L60). */
export function collateralXml(
  identity: Identity,
  contract: CollateralContract,
  decision: PlainDecision,
  asOf: Day,
  agreement: Agreement,
  behaviour: Behaviour,
): string {
  const { terms } = contract;
  const kind = behaviour.collaterals.kind(terms);
  const base = group("MotgaCltalCtrctBsSgmt", [
    ["InfRecType", "510"],
    ["CcCode", identity.accountCode],
    ["RptDate", isoOf(asOf)],
    ["RptDateCode", decision.code],
    ["InfoIDType", person],
    ["Name", identity.name],
    ["CertType", identity.idType],
    ["CertNum", identity.idNum],
    ["MngmtOrgCode", agreement.managingOrganisation ?? agreement.provider],
  ]);
  const basics = group("MotgaCltalBsInfSgmt", [
    ["GuarType", kind === "mortgage" ? "1" : "2"],
    ["CcAmt", behaviour.values.yuan(terms.amount, agreement)],
    ["Cy", agreement.currency],
    ["CcValDate", terms.effectiveDate],
    // Of a contract that ended early too: what was agreed (clause L62).
    ["CcExpDate", terms.expiryDate],
    ["MaxGuar", terms.maximum ? "1" : "0"],
    ["CcStatus", decision.code === "20" ? "2" : "1"],
  ]);
  const things = terms.items.map((item, index) => {
    const worth = behaviour.collaterals.value(contract, index + 1, decision.day);
    const value = behaviour.values.yuan(worth, agreement);
    return kind === "mortgage"
      ? mortgaged(item, index + 1, value, identity, agreement)
      : pledged(item, value, identity, agreement);
  });
  const segment =
    kind === "mortgage"
      ? `<MotgaProptInfSgmt>${element("PleNm", things.length)}${things.join("")}</MotgaProptInfSgmt>`
      : `<CltalInfSgmt>${element("ImpNm", things.length)}${things.join("")}</CltalInfSgmt>`;
  return `<Document><MotgaCltalCtrctInf>${base}${basics}${segment}</MotgaCltalCtrctInf></Document>`;
}

type Item = CollateralContract["terms"]["items"][number];

function mortgaged(
  { kind, certificate }: Item,
  number: number,
  value: number,
  owner: Identity,
  agreement: Agreement,
): string {
  return group("PleInf", [
    ["PleType", kind],
    ["MotgaProptIDType", certificate?.kind ?? ""],
    ["PleCertID", certificate?.number ?? ""],
    ["PleDistr", ""],
    ["PleValue", value],
    ["PleCy", agreement.currency],
    ["ValOrgType", ""],
    ["ValDate", ""],
    ["PledgorType", person],
    ["PledgorName", owner.name],
    ["PleorCertType", owner.idType],
    ["PleorCertNum", owner.idNum],
    // Two things without a certificate may be alike in all else; groups must differ (I0000702).
    ["PleDesc", `抵押物${String(number)}`],
  ]);
}

function pledged({ kind }: Item, value: number, owner: Identity, agreement: Agreement): string {
  return group("ImpInf", [
    ["ImpType", kind],
    ["ImpVal", value],
    ["ImpCy", agreement.currency],
    ["Ippc", person],
    ["PawnName", owner.name],
    ["PawnCertType", owner.idType],
    ["PawnCertNum", owner.idNum],
  ]);
}
