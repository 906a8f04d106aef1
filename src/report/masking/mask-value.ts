import { classOfValue, type ValueSource } from "./class-of-value.js";
import type { FieldClass } from "./field-class.js";
import { mask } from "./mask.js";

/** Called with every value that masking changed, before it is changed. */
export type OnMasked = (fieldClass: FieldClass, value: string) => void;

/** A value masked by the class of its field, or by what it looks like where the field says nothing of a person. */
export function maskValue(
  declared: FieldClass,
  value: string,
  onMasked?: OnMasked,
  from: ValueSource = "lender",
): string {
  const fieldClass = classOfValue(declared, value, from);
  if (fieldClass !== "open") onMasked?.(fieldClass, value);
  return mask(fieldClass, value);
}
