import type { Agreement } from "../../../schemas/ledger/agreement.js";
import { type Day, isoOf } from "../loan/day.js";
import type { PlainDecision } from "../plain/plain-account.js";
import type { Behaviour } from "../reporting/behaviour.js";
import { element, group, type Identity } from "../reporting/record-xml.js";
import type { Claim } from "./claim.js";
import { type ClaimSpecial, claimSpecials } from "./claim-specials.js";

/** One record 210 of a claim on one line: segments B, C and G at the opening, J, and K, elements in the order of §3.1. */
export function claimXml(
  identity: Identity,
  claim: Claim,
  decision: PlainDecision,
  asOf: Day,
  agreement: Agreement,
  behaviour: Behaviour,
): string {
  const { claims } = behaviour;
  const yuan = (amount: number): number => behaviour.values.yuan(amount, agreement);
  const body = [
    group("AcctBsSgmt", [
      ["InfRecType", "210"],
      ["AcctType", claims.accountType],
      ["AcctCode", identity.accountCode],
      ["RptDate", isoOf(asOf)],
      ["RptDateCode", decision.code],
      ["Name", identity.name],
      ["IDType", identity.idType],
      ["IDNum", identity.idNum],
      ["MngmtOrgCode", agreement.managingOrganisation ?? agreement.provider],
    ]),
  ];
  if (decision.code === "10") {
    const { terms } = claim;
    const [busiLines, busiDtlLines] = claims.kind(terms);
    body.push(
      group("AcctBsInfSgmt", [
        ["BusiLines", busiLines],
        ["BusiDtlLines", busiDtlLines],
        ["OpenDate", terms.openDate],
        ["Cy", agreement.currency],
        ["LoanAmt", yuan(terms.amount)],
      ]),
    );
    if (claims.creditor) body.push(creditor(claim));
  }
  const { day, amount } = claims.lastRecovery(claim, decision.day);
  body.push(
    group("AcctDbtInfSgmt", [
      ["AcctStatus", decision.code === "20" ? "2" : "1"],
      ["AcctBal", yuan(claims.balance(claim, decision))],
      ["LatRpyAmt", yuan(amount)],
      ["LatRpyDate", isoOf(day)],
      ["CloseDate", decision.code === "20" ? isoOf(decision.day) : ""],
    ]),
  );
  body.push(specialSegment(claimSpecials(claim, decision), yuan));
  return `<Document><InAcctInf>${body.join("")}</InAcctInf></Document>`;
}

/** Segment G. */
function creditor({ terms }: Claim): string {
  return group("OrigCreditorInfSgmt", [
    ["InitCredName", terms.initialCreditor],
    ["InitCredOrgNm", terms.initialCreditorCode ?? ""],
    ["OrigDbtCate", terms.debtKind],
    ["InitRpySts", terms.statusAtTransfer],
  ]);
}

/** Segment K; nothing without transactions. */
function specialSegment(specials: readonly ClaimSpecial[], yuan: (amount: number) => number): string {
  if (specials.length === 0) return "";
  const infos = specials.map(({ type, date, amount }) =>
    group("CagOfTrdInf", [
      ["ChanTranType", type],
      ["TranDate", date],
      ["TranAmt", yuan(amount)],
      ["DueTranMon", 0],
      ["DetInfo", ""],
    ]),
  );
  return `<AcctSpecTrstDspnSgmt>${element("CagOfTrdNm", infos.length)}${infos.join("")}</AcctSpecTrstDspnSgmt>`;
}
