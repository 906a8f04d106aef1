import { classOf, type FieldClass, type FieldClasses } from "./field-class.js";

/** Fields of record 210 (segments B to K, §3.1) by tag; a tag means the same in every segment in which it occurs. */
export const RECORD_210_FIELDS: FieldClasses = {
  // B
  ...open("InfRecType AcctType RptDate RptDateCode IDType MngmtOrgCode"),
  AcctCode: "account-code",
  Name: "name",
  IDNum: "id-number",
  // C
  ...open("BusiLines BusiDtlLines OpenDate Cy AcctCredLine LoanAmt Flag DueDate RepayMode RepayFreqcy RepayPrd"),
  ...open("ApplyBusiDist GuarMode OthRepyGuarWay AssetTrandFlag FundSou LoanForm FirstHouLoanFlag"),
  // The last four digits of the card, and a contract number that the lender writes as it likes.
  CreditID: "free-text",
  LoanConCode: "free-text",
  // D
  ...open("RltRepymtNm InfoIDType ArlpCertType ArlpType ArlpAmt WartySign"),
  ArlpName: "name",
  ArlpCertNum: "id-number",
  MaxGuarMcc: "account-code",
  // E, F
  ...open("CcNm"),
  Ccc: "account-code",
  Mcc: "account-code",
  // G
  ...open("OrigDbtCate InitRpySts"),
  InitCredName: "name",
  InitCredOrgNm: "id-number",
  // H, J
  ...open("Month SettDate AcctStatus AcctBal PridAcctBal UsedAmt NotIsuBal RemRepPrd FiveCate FiveCateAdjDate"),
  ...open("RpyStatus RpyPrct OverdPrd TotOverd OverdPrinc Oved31_60Princ Oved61_90Princ Oved91_180Princ"),
  ...open("OvedPrinc180 OvedrawBaOve180 CurRpyAmt ActRpyAmt LatRpyDate LatRpyAmt CloseDate"),
  // I
  ...open("SpecLine SpecEfctDate SpecEndDate UsedInstAmt"),
  // K
  ...open("CagOfTrdNm ChanTranType TranDate TranAmt DueTranMon"),
  DetInfo: "free-text",
};

/** Fields of an instalment in the schedule a lender answers, which a finding on the schedule names. */
const SCHEDULE_FIELDS: FieldClasses = open("rows number dueDate principal interest");

/** The class of a field that a finding names by its path, e.g. `RltRepymtInfSgmt.RltRepymtInf[1].ArlpName`. */
export function classOfFindingField(path: string): FieldClass {
  const tag = path.slice(path.lastIndexOf(".") + 1).replace(/\[\d+\]$/u, "");
  return classOf(path.includes("Sgmt.") ? RECORD_210_FIELDS : { ...RECORD_210_FIELDS, ...SCHEDULE_FIELDS }, tag);
}

function open(tags: string): FieldClasses {
  return Object.fromEntries(tags.split(" ").map((tag) => [tag, "open"]));
}
