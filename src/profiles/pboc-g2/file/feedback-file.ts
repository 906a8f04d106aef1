import { validateFeedbackRecord } from "../../../../schemas/generated/validators/index.js";
import type { FeedbackRecord } from "../../../../schemas/pboc-g2/feedback-record.js";
import { formatProblems, schemaProblems } from "../../../../schemas/validation.js";
import { decodeRecord } from "../codec/decode-record.js";
import type { DecodedRecord } from "../codec/decoded-record.js";
import { encodeRecord } from "../codec/encode-record.js";
import { feedbackRoot } from "../codec/record-roots.js";
import { type FeedbackHeader, formatFeedbackHeader, parseFeedbackHeader } from "./feedback-header.js";
import type { FileDefect } from "./file-defect.js";
import { LineSplitter } from "./line-splitter.js";
import { defaultLimits } from "./read-limits.js";
import type { ReadOptions } from "./read-options.js";
import { UnpackError } from "./unpack-error.js";
import { unpackSync } from "./unpack-sync.js";

/** A feedback file (反馈文件): what the bureau says about one report file (§1.6, S9). */
export interface FeedbackFile {
  readonly header: FeedbackHeader;
  /** One a rejected record; with flag `2` one or more without line and record; with flag `1` none. */
  readonly records: readonly FeedbackRecord[];
}

/** A feedback file as far as it could be read. */
export interface ReadFeedback {
  readonly header: FeedbackHeader | undefined;
  readonly records: readonly FeedbackRecord[];
  readonly defects: readonly FileDefect[];
}

/** The text of a feedback file; `packFile` gives it the form of its extension. */
export function encodeFeedback({ header, records }: FeedbackFile): Buffer {
  const lines = records.map((record) => encodeRecord(feedbackRoot, record));
  return Buffer.from([formatFeedbackHeader(header), ...lines, ""].join("\r\n"), "utf8");
}

/** Reads a feedback file of any form. Never throws for what is in it; a line that is no FbInf is a defect. */
export function readFeedback(bytes: Uint8Array, options: ReadOptions): ReadFeedback {
  const limits = { ...defaultLimits, ...options.limits };
  const records: FeedbackRecord[] = [];
  const defects: FileDefect[] = [];
  let header: FeedbackHeader | undefined;
  try {
    const text = unpackSync(bytes, options, limits);
    for (const [index, line] of linesOf(text).entries()) {
      if (index === 0) {
        const parsed = parseFeedbackHeader(line);
        header = parsed.header;
        defects.push(...parsed.defects);
      } else {
        const decoded = decodeRecord(line, { file: options.name, line: index + 1 });
        if (isFeedback(decoded)) records.push(decoded.body);
        else defects.push({ kind: "unparseable", line: index + 1, detail: whyNot(decoded) });
      }
    }
    if (header === undefined && defects.length === 0) defects.push(...parseFeedbackHeader("").defects);
    if (header !== undefined) defects.push(...countDefects(header, records.length));
  } catch (error) {
    if (!(error instanceof UnpackError)) throw error;
    defects.push(error.defect);
  }
  return { header, records, defects };
}

/** Lines of a text that is in memory. */
function linesOf(text: Uint8Array): string[] {
  const splitter = new LineSplitter(Number.MAX_SAFE_INTEGER);
  return [...splitter.push(text), ...splitter.end()].map(({ bytes }) => bytes.toString("utf8"));
}

/** Whether a line is the record of a feedback file. */
function isFeedback(decoded: DecodedRecord): decoded is DecodedRecord & { body: FeedbackRecord } {
  return decoded.root === feedbackRoot && decoded.defects.length === 0 && validateFeedbackRecord(decoded.body);
}

/** What is wrong with a line that is none. */
function whyNot({ root, body, defects }: DecodedRecord): string {
  const [first] = defects;
  if (first !== undefined) return `The line cannot be read: ${first.detail}`;
  if (root !== feedbackRoot) return `The line holds ${root} and not ${feedbackRoot}.`;
  validateFeedbackRecord(body);
  return `The line is no ${feedbackRoot}:\n${formatProblems(schemaProblems(validateFeedbackRecord, body))}`;
}

/** With flag 3 as many lines as rejected records, with flag 1 none. */
function countDefects(header: FeedbackHeader, found: number): FileDefect[] {
  const claimed = header.flag === "2" ? found : header.rejected;
  if (claimed === found) return [];
  const detail = `The header claims ${claimed} rejected records, and ${found} lines follow.`;
  return [{ kind: "header-count", line: 1, claimed, found, detail }];
}
