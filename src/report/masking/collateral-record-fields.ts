import type { FieldClasses } from "./field-class.js";

/** Fields that only the records about collateral have (510, §3.6); the others they share with accounts and their changes. */
export const COLLATERAL_RECORD_FIELDS: FieldClasses = {
  // B
  CcCode: "account-code",
  CertType: "open",
  CertNum: "id-number",
  // C
  GuarType: "open",
  CcAmt: "open",
  CcValDate: "open",
  CcExpDate: "open",
  MaxGuar: "open",
  CcStatus: "open",
  // D
  GrtdNm: "open",
  GuarName: "name",
  GuarCertType: "open",
  GuarCertNum: "id-number",
  // E; the number of a title or an engine tells whose it is, and a description may tell anything.
  PleNm: "open",
  PleType: "open",
  MotgaProptIDType: "open",
  PleCertID: "free-text",
  PleDistr: "open",
  PleValue: "open",
  PleCy: "open",
  ValOrgType: "open",
  ValDate: "open",
  PledgorType: "open",
  PledgorName: "name",
  PleorCertType: "open",
  PleorCertNum: "id-number",
  PleDesc: "free-text",
  // F
  ImpNm: "open",
  ImpType: "open",
  ImpVal: "open",
  ImpCy: "open",
  Ippc: "open",
  PawnName: "name",
  PawnCertType: "open",
  PawnCertNum: "id-number",
};
