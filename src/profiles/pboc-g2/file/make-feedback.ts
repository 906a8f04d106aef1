import type { FeedbackError, FeedbackRecord } from "../../../../schemas/pboc-g2/feedback-record.js";
import type { FeedbackFile } from "./feedback-file.js";
import type { FeedbackFlag } from "./feedback-header.js";
import { type FileName, fileNamePrefix } from "./file-name.js";

/** A record that the bureau does not load, and why. */
export interface RejectedRecord {
  /** In the report file, the header being line 1. */
  readonly line: number;
  /** The line as received. */
  readonly raw: string;
  readonly errors: readonly FeedbackError[];
}

/** What became of one report file. */
export interface ReportOutcome {
  /** Name of the report file. */
  readonly name: FileName;
  /** Version in its header, `2.0.0` where it could not be read. */
  readonly version: string;
  /** When the feedback is made, local time of the bureau. */
  readonly createdAt: string;
  /** Records loaded. */
  readonly accepted: number;
  readonly rejected: readonly RejectedRecord[];
  /** Errors of the file as a whole; with any of them nothing was loaded. */
  readonly fileErrors: readonly FeedbackError[];
}

/**
 * The feedback file of a report file, and its name. At most five errors of one record are told (S11). The base64 of a
 * record is left out where it would exceed the 100 000 characters that the layout allows (S9).
 */
export function makeFeedback(outcome: ReportOutcome): { readonly name: FileName; readonly file: FeedbackFile } {
  const { name, version, createdAt, accepted, rejected, fileErrors } = outcome;
  const flag: FeedbackFlag = fileErrors.length > 0 ? "2" : rejected.length > 0 ? "3" : "1";
  const header = {
    version: "2.0.0",
    originalName: fileNamePrefix(name).slice(0, 29),
    flag,
    originalVersion: version,
    createdAt,
    accepted: flag === "2" ? 0 : accepted,
    rejected: flag === "2" ? 0 : rejected.length,
  };
  const whole: FeedbackRecord = { FbErrNum: String(fileErrors.length), ErrInf: [...fileErrors] };
  const records = flag === "2" ? [whole] : rejected.map(feedbackRecord);
  return { name: { ...name, feedbackFlag: flag }, file: { header, records } };
}

/** One rejected record as its line in the feedback file. */
function feedbackRecord({ line, raw, errors }: RejectedRecord): FeedbackRecord {
  const told = errors.slice(0, 5);
  const record = Buffer.from(raw, "utf8").toString("base64");
  return {
    ErrRecId: String(line),
    FbErrNum: String(told.length),
    ErrInf: told,
    ...(record.length <= 100_000 ? { ErrRec: record } : {}),
  };
}
