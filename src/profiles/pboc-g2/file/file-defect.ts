/**
 * Something wrong with a message file itself, as opposed to one of its records (which carry their own DecodeDefects).
 * The list is closed. It is told as data; the file rules (F…) turn it into official rule ids and feedback codes:
 *
 * | kind | rule | feedback code |
 * |---|---|---|
 * | `file-name` | F0000201 | ABN003 |
 * | `header` | F0000301 | ABH005 |
 * | `byte-order-mark` | F0000301 (S11) | ABH005 |
 * | `header-mismatch` | F0000401 | ABF007 |
 * | `header-count` | F0000301; the client-side checker does not test it (S11) | ABH005 |
 * | `header-version` | F0001302 | ABH006 |
 * | `line-too-long` | F0000501 | ABF008 |
 * | `line-end` | F0000502 | ABF010 |
 * | `encoding` | file level, without rule id | ABF011 |
 * | `decryption` | file level, without rule id | ABF000 |
 * | `decompression` | file level, without rule id | ABF001 |
 * | `unparseable` | file level, without rule id | ABF002 |
 * | `too-large` | none: a limit of this tool, against decompression bombs | none |
 */
export type FileDefect =
  | FileNameDefect
  | HeaderDefect
  | HeaderMismatchDefect
  | HeaderCountDefect
  | HeaderVersionDefect
  | LineDefect
  | WholeFileDefect;

/** What every file defect says. */
interface FileDefectBase {
  /** Line in the file, the header being line 1; null where the defect belongs to the file as a whole. */
  readonly line: number | null;
  /** What was found and what is required, in one English sentence; holds no personal data. */
  readonly detail: string;
}

/** A position of the file name breaks §1.3. */
export interface FileNameDefect extends FileDefectBase {
  readonly kind: "file-name";
  readonly part: "length" | "provider" | "date" | "record-type" | "reserved" | "serial" | "feedback-flag" | "extension";
  /** The characters at that position, as received. */
  readonly received: string;
}

/** A field of the header line breaks §1.4 (or, in a feedback file, S9). */
export interface HeaderDefect extends FileDefectBase {
  readonly kind: "header" | "byte-order-mark";
  /** Name of the header field, `line` for the length or the end of the header as a whole. */
  readonly field:
    | "line"
    | "mark"
    | "length"
    | "version"
    | "file-name"
    | "feedback-id"
    | "original-version"
    | "record-type"
    | "template"
    | "provider"
    | "created"
    | "reserved"
    | "count"
    | "accepted"
    | "rejected";
  readonly received: string;
}

/** Header and file name contradict each other (F0000401). */
export interface HeaderMismatchDefect extends FileDefectBase {
  readonly kind: "header-mismatch";
  readonly field: "provider" | "date" | "record-type";
  readonly inName: string;
  readonly inHeader: string;
}

/** The number of records that the header claims is not the number of lines that follow. */
export interface HeaderCountDefect extends FileDefectBase {
  readonly kind: "header-count";
  readonly claimed: number;
  readonly found: number;
}

/** Well-formed version or template code that the bureau does not permit (2.0.0, no template for 210). */
export interface HeaderVersionDefect extends FileDefectBase {
  readonly kind: "header-version";
  readonly field: "version" | "template";
  readonly received: string;
}

/** One line breaks §1.5: too long, not ended by CRLF, or not UTF-8. */
export interface LineDefect extends FileDefectBase {
  readonly kind: "line-too-long" | "line-end" | "encoding";
}

/** The bytes could not be turned into lines at all, or only in part. */
export interface WholeFileDefect extends FileDefectBase {
  readonly kind: "decryption" | "decompression" | "unparseable" | "too-large";
}

/** Every kind of file defect. */
export type FileDefectKind = FileDefect["kind"];
