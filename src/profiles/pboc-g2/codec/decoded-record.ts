/**
 * One record as a tree of its tags. A leaf is the text between its tags, untrimmed; an empty or self-closed leaf is "".
 * Groups that may repeat (RltRepymtInf, CccInf, CagOfTrdInf, ErrInf …) are always arrays, also when there is one.
 */
export interface RecordNode {
  readonly [tag: string]: RecordValue | undefined;
}

export type RecordValue = string | RecordNode | readonly RecordNode[];

/** A record as decoded from one line, with everything that was wrong with the line itself. */
export interface DecodedRecord {
  /** Name of the file it came from, `-` for standard input. */
  readonly file: string;
  /** Line in the file; the header is line 1, so the first record of a file is line 2. 1 for a single record. */
  readonly line: number;
  /** Information record type by the root element, e.g. `210` for InAcctInf; `""` when the root is unknown. */
  readonly recordType: string;
  /** Name of the root element below Document; `""` when none could be read. */
  readonly root: string;
  /** Content of the root element; empty when the line could not be read. */
  readonly body: RecordNode;
  /** The line as received, without its line end. */
  readonly raw: string;
  /** What made the line unreadable or was lost in decoding (doubled tag, attribute, text between tags, broken XML). */
  readonly defects: readonly DecodeDefect[];
}

/** Something about a line that the tree cannot carry. All of them are breaches of rule R0000101 (ABR000). */
export interface DecodeDefect {
  readonly kind:
    | "not-xml"
    | "wrong-root"
    | "doubled-tag"
    | "attribute"
    | "stray-text"
    | "too-deep"
    | "too-long"
    | "forbidden-construct";
  /** Path of the tag, where there is one. */
  readonly path: string;
  /** What was found, in words; holds no personal data. */
  readonly detail: string;
}
