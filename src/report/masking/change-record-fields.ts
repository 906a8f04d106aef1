import type { FieldClasses } from "./field-class.js";

/** Fields that only the records which change what is stored have (211 to 215, 221 to 224); the others they share with 210. */
export const CHANGE_RECORD_FIELDS: FieldClasses = {
  // 211
  OdBnesCode: "account-code",
  NwBnesCode: "account-code",
  // 212
  ModRecCode: "account-code",
  MdfcSgmtCode: "open",
  // 213, 214
  DelRecCode: "account-code",
  DelSgmtCode: "open",
  DelStartDate: "open",
  DelEndDate: "open",
  // 215
  OpetnType: "open",
};
