import type { Confidence, Level } from "./finding.js";

/** What `tallystick validate --json` prints. Personal data is masked unless `revealed` says otherwise. */
export interface ValidateReport {
  /** Version of this format. */
  validateVersion: 1;
  /** The user has asked for personal data as it is. */
  revealed?: true;
  /** What that means, in the language that was asked for. */
  notice?: string;
  /** In the order in which the inputs were read. */
  items: ValidateItem[];
  summary: ValidateTotals;
}

/** One thing that is told of an input. */
export type ValidateItem = ValidatedFinding | NotJudged | ValidatedInput;

/** One line of `tallystick validate --format ndjson`: the items, behind a notice where personal data is revealed, and a summary at the end. */
export type ValidateLine = ValidateNotice | ValidatedFinding | NotJudged | ValidatedInput | ValidateSummaryLine;

/** First line, where the user has asked for personal data as it is. */
export interface ValidateNotice {
  type: "notice";
  revealed: true;
  message: string;
}

/** One breach of one rule. */
export interface ValidatedFinding {
  type: "finding";
  /** Id of the rule, e.g. `I2100H07`. */
  rule: string;
  level: Level;
  confidence: Confidence;
  /** Code that the bureau answers; null for a warning and for checks that the bureau does not make. */
  feedbackCode: string | null;
  feedbackTag: string;
  /** Name of the file; `-` for standard input. */
  file: string;
  /** Line, the header being line 1; null where it belongs to the file as a whole. */
  line: number | null;
  /** Type of the record; empty for a finding about the file. */
  recordType: string;
  /** Business key; empty where there is none. */
  account: string;
  field: string;
  /** Text received; null where the element is missing. */
  received: string | null;
  /** What is required, in the language that was asked for. */
  expected: string;
}

/** Something that was not judged, or could not be read. */
export interface NotJudged {
  type: "not-judged";
  file: string;
  reason: string;
}

/** An input that was read to its end. */
export interface ValidatedInput {
  type: "input";
  file: string;
  /** @TJS-type integer */
  records: number;
  /**
   * Records without a breach of a MUST.
   * @TJS-type integer
   */
  accepted: number;
}

/** Totals over all inputs. */
export interface ValidateTotals {
  /** @TJS-type integer */
  inputs: number;
  /** @TJS-type integer */
  records: number;
  /**
   * Breaches of a MUST.
   * @TJS-type integer
   */
  must: number;
  /**
   * Breaches of a SHOULD.
   * @TJS-type integer
   */
  should: number;
  /** @TJS-type integer */
  notJudged: number;
}

/** Last line. */
export interface ValidateSummaryLine extends ValidateTotals {
  type: "summary";
}
