import { AGREEMENT_RECORD_FIELDS } from "./agreement-record-fields.js";
import { CHANGE_RECORD_FIELDS } from "./change-record-fields.js";
import { COLLATERAL_RECORD_FIELDS } from "./collateral-record-fields.js";
import { classOf, type FieldClass, type FieldClasses } from "./field-class.js";
import { GUARANTEE_RECORD_FIELDS } from "./guarantee-record-fields.js";
import { PERSON_RECORD_FIELDS } from "./person-record-fields.js";

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

/** Fields of the records 110 to 140, 210 to 215, 220 to 224, 230 to 234, 510, 511 and 514. */
const RECORD_FIELDS: FieldClasses = {
  ...RECORD_210_FIELDS,
  ...CHANGE_RECORD_FIELDS,
  ...AGREEMENT_RECORD_FIELDS,
  ...GUARANTEE_RECORD_FIELDS,
  ...COLLATERAL_RECORD_FIELDS,
  ...PERSON_RECORD_FIELDS,
};

/** What findings name beside the fields of a record: items of the answered schedule, parts of file name and header. */
const OTHER_FIELDS: FieldClasses = {
  ...open("count number dueDate principal interest"),
  ...open("mark length version file-name feedback-id original-version record-type template provider created date"),
  ...open("reserved serial feedback-flag extension accepted rejected"),
};

/**
 * The class of a field that a finding names by its path, e.g. `RltRepymtInfSgmt.RltRepymtInf[1].ArlpName`, or
 * `DelRecCode` in a record without segments. A whole segment is open: its value says only whether it is there. A whole
 * `line` or `file` may hold anything.
 */
export function classOfFindingField(path: string): FieldClass {
  const tag = path.slice(path.lastIndexOf(".") + 1).replace(/\[\d+\]$/u, "");
  if (/^(?:MdfcSgmt\.)?[A-Za-z]+Sgmt$/u.test(path)) return "open";
  return classOf(path.includes("Sgmt.") ? RECORD_FIELDS : { ...RECORD_FIELDS, ...OTHER_FIELDS }, tag);
}

function open(tags: string): FieldClasses {
  return Object.fromEntries(tags.split(" ").map((tag) => [tag, "open"]));
}
