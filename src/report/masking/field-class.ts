/**
 * What kind of value a field holds, as far as people are concerned. The list is closed.
 * - `name`: name of a person or organisation.
 * - `id-number`: number of an identity document or of an organisation.
 * - `account-code`: a bureau key (account, agreement, contract), which starts with the 14-character provider code.
 * - `free-text`: anything a clerk may have typed, and anything nobody has classified.
 * - `open`: says nothing about who the person is.
 */
export type FieldClass = "name" | "id-number" | "account-code" | "free-text" | "open";

/** The class of each field by its name or path. A field that is not listed counts as `free-text`: unknown is masked. */
export interface FieldClasses {
  readonly [field: string]: FieldClass;
}

/** The class of a field; `free-text` when the table does not know it. */
export function classOf(classes: FieldClasses, field: string): FieldClass {
  return Object.hasOwn(classes, field) ? (classes[field] ?? "free-text") : "free-text";
}
