/**
 * Keywords beyond JSON Schema that doc comments may carry, e.g. `@x-zh 账户状态`. They are copied into the generated
 * schema and ignored by validation. One list for the generator and for ajv, so that neither meets an unknown one.
 *
 * A value that is valid JSON becomes that value: write a code that looks like a number as `"0301"`, with quotes.
 */
export const vocabulary = [
  /** Official Chinese name of a segment or element. */
  "x-zh",
  /** Type in the notation of the specification: `AN..60`, `uInt..15`, `Enum`, `Date` (§1.5). */
  "x-type",
  /** Presence and value letters: A or S, then M, O or C (§1.5). */
  "x-letters",
  /** Account types in whose records an element of presence S appears (table B-18); absent: all of the segment. */
  "x-accounts",
  /** Name of the code table of an Enum. */
  "x-table",
  /** Another element on which presence depends: `{ "element": "BusiDtlLines", "equals": "11" }`, or a list of codes. */
  "x-when",
  /** Unit of an amount or a count. */
  "x-unit",
  /** Where it is written down, and how sure that is: `§3.1 [A]`. */
  "x-source",
  /** Letter of a segment, B to K. */
  "x-segment",
  /** Kind of personal data, where it must be masked in anything a person reads. */
  "x-personal",
];
