import type { AcctTypeCode } from "./code-tables/acct-type.js";
import type { CodeTableName } from "./code-tables/code-tables.js";

/** How a record is laid out, as data: made from the doc comments of its types. */
export interface RecordLayout {
  readonly recordType: string;
  /** Tag below Document. */
  readonly root: string;
  readonly zh: string;
  /** In the order on the line. */
  readonly segments: readonly SegmentLayout[];
}

/** How a record is laid out whose elements stand below its root, without segments: 211, 213, 214, 215 and their like. */
export interface PlainLayout {
  readonly recordType: string;
  /** Tag below Document. */
  readonly root: string;
  readonly zh: string;
  /** In the order on the line. */
  readonly elements: readonly ElementLayout[];
}

/** How a record is laid out that puts one stored segment right (212, 222, 232): a base, and a holder with that segment in it. */
export interface CorrectionLayout {
  readonly recordType: string;
  /** Tag below Document. */
  readonly root: string;
  readonly zh: string;
  /** The segment that says what is put right. */
  readonly base: PartLayout;
  /** Tag that holds the segment put right; any of the corrected record's, laid out as there. */
  readonly holder: string;
  /** The one segment that is laid out differently here: the base segment of the corrected record. */
  readonly identity: PartLayout;
}

/** A segment without a letter of its own, or with fewer elements than its letter has elsewhere. */
export interface PartLayout {
  readonly tag: string;
  readonly zh: string;
  /** In the order on the line. */
  readonly elements: readonly ElementLayout[];
}

/** One segment (信息段) of a record. */
export interface SegmentLayout {
  readonly tag: string;
  /** Letter of the specification, B to K; of a person (110) that by which the ids of its rules know it. */
  readonly letter: string;
  readonly zh: string;
  readonly description: string;
  /** Account types whose records can have it at all; empty where records of this type have no account type. */
  readonly accountTypes: readonly AcctTypeCode[];
  /** Its own elements in the order on the line; those of a repeating group are under `group`. */
  readonly elements: readonly ElementLayout[];
  /** The group that may repeat. On the line it stands after its counter. */
  readonly group?: GroupLayout;
  readonly source: string;
  readonly confidence: string;
}

/** A group of elements that may repeat inside a segment. */
export interface GroupLayout {
  readonly tag: string;
  readonly zh: string;
  /** Tag of the element that counts the groups (rule I0000701). */
  readonly counter: string;
  readonly elements: readonly ElementLayout[];
}

/** One element (数据项). */
export interface ElementLayout {
  readonly tag: string;
  /** Place in the record, without indices: `AcctSpecTrstDspnSgmt.CagOfTrdInf.TranDate`, or `DelRecCode` without a segment. */
  readonly path: string;
  readonly zh: string;
  readonly description: string;
  /** Type in the notation of the specification, e.g. `uInt..15`. */
  readonly notation: string;
  readonly type: ElementType;
  /** A: always in its segment (rule S0000101, ABD000). S: by account type (rule S2100101, BLD000). */
  readonly presence: "A" | "S";
  /** M: has a value (rule I0000101). O: may be empty. C: empty or not by a rule of its own. */
  readonly value: "M" | "O" | "C";
  /** Account types whose records have it, where they have the segment: table B-18; empty where there are none. */
  readonly accountTypes: readonly AcctTypeCode[];
  /**
   * Where presence depends on another element of the segment too, which, and what it has to be: one code (rule I2100C07) or
   * one of several (rules S1100101, S1100102).
   */
  readonly when?: { readonly element: string; readonly equals: string | readonly string[] };
  readonly unit?: string;
  /** Kind of personal data, where it must be masked in what people read. */
  readonly personal?: "name" | "id-number" | "account" | "contract" | "text";
  /** Where it is written down: section of the domain notes, S for the supplement, with confidence marks. */
  readonly source: string;
  /** Confidence mark, e.g. `A` or `A-`. */
  readonly confidence: string;
}

/** What a value must look like after trimming (rule I0000201). */
export type ElementType =
  /** A code of one of the tables; `ArlpCertType` has one table for persons and one for organisations. */
  | { readonly kind: "enum"; readonly tables: readonly CodeTableName[] }
  /** One fixed code: the record type. */
  | { readonly kind: "constant"; readonly value: string }
  /** Three capitals of ISO 4217; the table of values is not kept. */
  | { readonly kind: "currency" }
  /** Three capitals of ISO 3166, or 991, 992 or 999; the table of values is not kept. */
  | { readonly kind: "country" }
  /** Unsigned integer of at most so many digits. */
  | { readonly kind: "integer"; readonly maxDigits: number }
  | { readonly kind: "date" }
  | { readonly kind: "month" }
  | { readonly kind: "year" }
  /** So many digits. */
  | { readonly kind: "digits"; readonly length: number }
  /** ASCII letters, digits and (where the length is open) punctuation. */
  | { readonly kind: "alphanumeric"; readonly minLength: number; readonly maxLength: number }
  /** Letters, digits and Chinese; length in characters. */
  | { readonly kind: "text"; readonly maxLength: number };
