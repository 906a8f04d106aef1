import type { HeaderDefect } from "./file-defect.js";
import { formatCompactTime, parseCompactTime } from "./timestamps.js";

/** What became of a report file: `1` all loaded, `2` the whole file failed, `3` some records failed (§1.3). */
export type FeedbackFlag = "1" | "2" | "3";

/** The header line of a feedback file, 72 characters (S9), as its fields. */
export interface FeedbackHeader {
  /** Version of the feedback format, like `2.0.0`. */
  readonly version: string;
  /** The first 29 characters of the report's name: all but its feedback flag. */
  readonly originalName: string;
  readonly flag: FeedbackFlag;
  /** Version that the report's header had, like `2.0.0`. */
  readonly originalVersion: string;
  /** Creation time of the feedback file, `yyyy-MM-ddTHH:mm:ss`, local time of the bureau. */
  readonly createdAt: string;
  /** Records loaded. The checker on the lender's own machine always writes 0 (S11). */
  readonly accepted: number;
  readonly rejected: number;
}

/** A header taken apart, as far as it goes. */
export interface ParsedFeedbackHeader {
  readonly header: FeedbackHeader | undefined;
  readonly defects: readonly HeaderDefect[];
}

const layout =
  /^(?<mark>.)(?<length>.{3})(?<version>.{5})(?<name>.{29})(?<flag>.)(?<original>.{5})(?<created>.{14})(?<accepted>.{7})(?<rejected>.{7})$/;

/** Takes the header of a feedback file apart, given without its line end. */
export function parseFeedbackHeader(text: string): ParsedFeedbackHeader {
  const defects: HeaderDefect[] = [];
  const note = (field: HeaderDefect["field"], received: string, wanted: string): void => {
    defects.push({ kind: "header", line: 1, field, received, detail: `The feedback header must have ${wanted}.` });
  };
  const fields = layout.exec(text)?.groups;
  if (fields === undefined) {
    note("line", text.slice(0, 80), `72 characters and not ${text.length}`);
    return { header: undefined, defects };
  }
  const at = (name: string): string => fields[name] ?? "";
  const flag = at("flag");
  const createdAt = parseCompactTime(at("created"));
  if (at("mark") !== "A") note("mark", at("mark"), "A at 1");
  if (at("length") !== "072") note("length", at("length"), "072 at 2-4");
  if (!isVersion(at("version"))) note("version", at("version"), "a version like 2.0.0 at 5-9");
  if (!/^[A-Za-z0-9]{29}$/.test(at("name")))
    note("file-name", at("name"), "29 letters and digits of the name at 10-38");
  if (!isFlag(flag)) note("feedback-id", flag, "1, 2 or 3 at 39");
  if (!isVersion(at("original"))) note("original-version", at("original"), "a version like 2.0.0 at 40-44");
  if (createdAt === undefined) note("created", at("created"), "a time yyyyMMddHHmmss at 45-58");
  if (!isCount(at("accepted"))) note("accepted", at("accepted"), "seven digits at 59-65");
  if (!isCount(at("rejected"))) note("rejected", at("rejected"), "seven digits at 66-72");
  if (defects.length > 0 || !isFlag(flag) || createdAt === undefined) return { header: undefined, defects };
  const [accepted, rejected] = [Number(at("accepted")), Number(at("rejected"))];
  const [version, originalName, originalVersion] = [at("version"), at("name"), at("original")];
  return { header: { version, originalName, flag, originalVersion, createdAt, accepted, rejected }, defects };
}

/** The header line of a feedback file, without a line end. */
export function formatFeedbackHeader(header: FeedbackHeader): string {
  const { version, originalName, flag, originalVersion, createdAt, accepted, rejected } = header;
  const counts = `${String(accepted).padStart(7, "0")}${String(rejected).padStart(7, "0")}`;
  return `A072${version}${originalName}${flag}${originalVersion}${formatCompactTime(createdAt)}${counts}`;
}

function isFlag(text: string): text is FeedbackFlag {
  return /^[123]$/.test(text);
}

function isVersion(text: string): boolean {
  return /^\d\.\d\.\d$/.test(text);
}

function isCount(text: string): boolean {
  return /^\d{7}$/.test(text);
}
