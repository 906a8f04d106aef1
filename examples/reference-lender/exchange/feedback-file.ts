import { gunzipSync } from "node:zlib";
import { Temporal } from "temporal-polyfill";
import type { Feedback, FeedbackEntry, FeedbackFlag } from "./feedback.js";
import { feedbackEntry } from "./feedback-entry.js";
import { refuseFeedback } from "./feedback-refusal.js";

/** Most bytes of an unpacked feedback file: 10 000 records of 100 000 characters would be more than anybody sends. */
const mostBytes = 256 * 1024 * 1024;

/** The header (S9): A, length, version, report name, flag, report version, creation time, accepted, rejected. */
const header = /^A072(\d\.\d\.\d)([A-Za-z0-9]{29})([123])(\d\.\d\.\d)(\d{14})(\d{7})(\d{7})$/u;

/** A feedback file's name: the report's with a flag at the end (§1.3). */
const named = /^([A-Za-z0-9]{29})([123])(\.txt|\.txt\.zip)$/u;

/**
 * Reads a feedback file, plain or gzip as its name says (§1.6, S9).
 * @throws Refusal 422 when the name, the packing, the header, a line or the counts are not as they must be.
 */
export function readFeedback(name: string, content: Uint8Array): Feedback {
  const inName = named.exec(name);
  if (inName === null) {
    return refuseFeedback(
      `${name} is no feedback file that is read here: 29 characters, a flag 1, 2 or 3, and .txt or .txt.zip.`,
    );
  }
  const text = textOf(name.endsWith(".zip") ? unpacked(content) : content);
  const lines = linesOf(text);
  const found = header.exec(lines[0] ?? "");
  if (found === null) {
    return refuseFeedback(
      `The header "${(lines[0] ?? "").slice(0, 100)}" is not that of a feedback file (72 characters).`,
    );
  }
  const [, , reportName = "", flag = "", , created = ""] = found;
  if (reportName !== inName[1] || flag !== inName[2]) {
    return refuseFeedback(`The header tells of ${reportName}${flag}, the file is called ${name}.`);
  }
  mustBeTime(created);
  const entries = lines.slice(1).map((line, index) => feedbackEntry(line, index + 2));
  const feedback = {
    reportName,
    flag: flag as FeedbackFlag,
    accepted: Number(found[6]),
    rejected: Number(found[7]),
    entries,
  };
  mustAddUp(feedback);
  return feedback;
}

function unpacked(content: Uint8Array): Uint8Array {
  try {
    return gunzipSync(content, { maxOutputLength: mostBytes });
  } catch (error) {
    return refuseFeedback(
      `The feedback file cannot be unpacked: ${error instanceof Error ? error.message : "no gzip"}.`,
    );
  }
}

function textOf(content: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(content);
  } catch {
    return refuseFeedback("The feedback file is not UTF-8.");
  }
}

/** Every line ends with CRLF; a lone LF is taken too, since no source settles it for feedback files. */
function linesOf(text: string): string[] {
  const lines = text.split(/\r?\n/u);
  if (lines.pop() !== "") return refuseFeedback("The last line of the feedback file has no line end.");
  return lines;
}

function mustBeTime(stamp: string): void {
  const [date, time] = [stamp.slice(0, 8), stamp.slice(8)];
  try {
    Temporal.PlainDateTime.from(`${date}T${time}`, { overflow: "reject" });
  } catch {
    refuseFeedback(`The header's creation time ${stamp} is no time.`);
  }
}

/** Flag 1 names no record, flag 3 the rejected ones by their lines, each once; flag 2 says nothing of records (S9). */
function mustAddUp({ flag, rejected, entries }: Feedback): void {
  const seen = new Set<number>();
  for (const { line } of entries) if (line !== undefined) seen.add(line);
  const lines = entries.filter(({ line }: FeedbackEntry) => line !== undefined).length;
  if (seen.size !== lines) refuseFeedback("The feedback file names a line twice.");
  if (flag === "1" && (entries.length > 0 || rejected > 0)) refuseFeedback("Flag 1 goes with no rejected record.");
  if (flag !== "3") return;
  if (lines !== entries.length || lines === 0) refuseFeedback("Flag 3 goes with records, each with its ErrRecId.");
  if (rejected !== lines) {
    refuseFeedback(`The header counts ${String(rejected)} rejected records, ${String(lines)} are given.`);
  }
}
