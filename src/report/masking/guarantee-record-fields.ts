import type { FieldClasses } from "./field-class.js";

/**
 * Fields that only the records about guarantees have (230 and the segments of it in 232, §3.4); the others they share with
 * accounts and their changes.
 */
export const GUARANTEE_RECORD_FIELDS: FieldClasses = {
  // C
  BusiDtilLines: "open",
  SecDep: "open",
  // A contract number that the guarantor writes as it likes.
  CtrctTxtCd: "free-text",
  // D
  RiEx: "open",
  CompAdvFlag: "open",
};
