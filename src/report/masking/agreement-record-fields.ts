import type { FieldClasses } from "./field-class.js";

/**
 * Fields that only the records about credit agreements have (220 and the segments of it in 222, §3.3); the others they
 * share with accounts and their changes.
 */
export const AGREEMENT_RECORD_FIELDS: FieldClasses = {
  // B
  ContractCode: "account-code",
  // C
  BrerNm: "open",
  BrerType: "open",
  CertRelName: "name",
  CertRelIDType: "open",
  CertRelIDNum: "id-number",
  // D
  CreditLimType: "open",
  LimLoopFlg: "open",
  CreditLim: "open",
  ConEffDate: "open",
  ConExpDate: "open",
  ConStatus: "open",
  CreditRest: "open",
  CreditRestCode: "account-code",
};
