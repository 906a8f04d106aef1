import type { FieldClass } from "./field-class.js";

/** Who put a value there: a lender, or the tool, whose rules say in English what they want. */
export type ValueSource = "lender" | "tool";

/**
 * The class by which a value of a field is masked. A field that says nothing of a person holds codes, dates and amounts;
 * what a lender puts there instead, by a mapping gone wrong, may be anything: a name, a number of a document, a telephone
 * number, an account. It is masked as what it looks like.
 */
export function classOfValue(fieldClass: FieldClass, value: string, from: ValueSource = "lender"): FieldClass {
  if (fieldClass !== "open" || value.length < 2) return fieldClass;
  if (/\p{Script=Han}/u.test(value)) return "free-text";
  // Letters beyond ASCII, or two words: a name or a sentence, where neither belongs.
  if (from === "lender" && /(?!\p{ASCII})\p{L}|[A-Za-z]{2,}[.,]? +[A-Za-z]{2,}/u.test(value)) return "free-text";
  if (/^(?:\d{15}|\d{17}[\dXx])$/u.test(value)) return "id-number";
  // Mobile numbers; no amount of a personal loan is as large.
  if (/^(?:\+?86)?1[3-9]\d{9}$/u.test(value)) return "id-number";
  // A provider code with more behind it.
  return /^[A-Za-z0-9]{18,}$/u.test(value) ? "account-code" : "open";
}
