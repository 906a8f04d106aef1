import type { Agreement } from "../../../schemas/ledger/agreement.js";
import { isoMonth, isoOf, monthOf } from "../loan/day.js";
import type { Behaviour } from "../reporting/behaviour.js";
import { group, type Identity } from "../reporting/record-xml.js";
import type { LineState } from "./line-state.js";

/**
 * A record 210 of code 10 that takes a line for a debt of its whole limit, under the code of the line. No right lender
 * makes it: a line is no account (clause L33).
 */
export function limitAccount(identity: Identity, line: LineState, agreement: Agreement, right: Behaviour): string {
  const limit = right.values.yuan(line.terms.limit, agreement);
  const day = isoOf(line.grantedOn);
  const nothing = ["OverdPrd", "TotOverd", "OverdPrinc", "Oved31_60Princ", "Oved61_90Princ", "Oved91_180Princ"];
  const segments = [
    group("AcctBsSgmt", [
      ["InfRecType", "210"],
      ["AcctType", "R4"],
      ["AcctCode", identity.accountCode],
      ["RptDate", day],
      ["RptDateCode", "10"],
      ["Name", identity.name],
      ["IDType", identity.idType],
      ["IDNum", identity.idNum],
      ["MngmtOrgCode", agreement.managingOrganisation ?? agreement.provider],
    ]),
    group("AcctBsInfSgmt", [
      ["BusiLines", "1"],
      ["BusiDtlLines", "91"],
      ["OpenDate", day],
      ["Cy", agreement.currency],
      ["LoanAmt", limit],
      ["DueDate", isoOf(line.expiresOn)],
      ["RepayMode", "21"],
      ["RepayFreqcy", "07"],
      ["RepayPrd", 0],
      ["ApplyBusiDist", "110102"],
      ["GuarMode", "4"],
      ["OthRepyGuarWay", "0"],
      ["AssetTrandFlag", "0"],
      ["FundSou", "1"],
      ["LoanForm", "1"],
    ]),
    group("AcctCredSgmt", [["Mcc", identity.accountCode]]),
    group("AcctMthlyBlgInfSgmt", [
      ["Month", isoMonth(monthOf(line.grantedOn))],
      ["SettDate", ""],
      ["AcctStatus", "1"],
      ["AcctBal", limit],
      ["RemRepPrd", 0],
      ["FiveCate", "1"],
      ["FiveCateAdjDate", day],
      ["RpyStatus", "*"],
      ...[...nothing, "OvedPrinc180", "CurRpyAmt", "ActRpyAmt"].map((tag) => [tag, 0] as const),
      ["LatRpyDate", day],
      ["CloseDate", ""],
    ]),
  ];
  return `<Document><InAcctInf>${segments.join("")}</InAcctInf></Document>`;
}
