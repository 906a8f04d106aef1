import { decodeRecord, maxLineLength } from "../../profiles/pboc-g2/codec/decode-record.js";
import { feedbackRoot } from "../../profiles/pboc-g2/codec/record-roots.js";
import type { FilePart } from "../../profiles/pboc-g2/file/file-part.js";
import { readReport } from "../../profiles/pboc-g2/file/read-report.js";
import type { Sm4Settings } from "../../profiles/pboc-g2/file/sm4.js";
import { isEncrypted } from "../../profiles/pboc-g2/file/wrapping.js";
import { checkFile } from "../../profiles/pboc-g2/rules/engine/check-file.js";
import { checkRecord } from "../../profiles/pboc-g2/rules/engine/check-record.js";
import type { Registries } from "../../profiles/pboc-g2/rules/rule.js";
import type { MessageInput } from "./message-input.js";
import { isTemplate, NOT_JUDGED_REASONS, notCovered } from "./not-judged-reasons.js";
import { sniff } from "./sniff.js";
import type { ValidateEvent } from "./validate-event.js";

/** What judging an input needs besides it. */
export interface JudgeSettings {
  readonly sm4?: Sm4Settings;
  readonly registries: Registries;
}

/** Judge one input, whatever it is. What the source of its bytes throws goes through. */
export async function* judgeInput(input: MessageInput, settings: JudgeSettings): AsyncGenerator<ValidateEvent> {
  const { label, name } = input;
  yield { type: "input-started", label, name };
  if (name !== null && isEncrypted(name) && settings.sm4 === undefined) {
    yield { type: "not-judged", label, reason: NOT_JUDGED_REASONS.noKey };
    return;
  }
  const { kind, bytes } = await sniff(input.open());
  if (kind === "feedback") yield { type: "not-judged", label, reason: NOT_JUDGED_REASONS.feedback };
  else if (kind === "records") yield* judgeRecords(label, bytes);
  else yield* judgeReport(input, bytes, settings);
}

/** A report file: header and record lines. */
async function* judgeReport(
  { label, name }: MessageInput,
  bytes: AsyncIterable<Uint8Array>,
  { sm4, registries }: JudgeSettings,
): AsyncGenerator<ValidateEvent> {
  const parts = readReport(bytes, { name: name ?? "-", ...(sm4 === undefined ? {} : { sm4 }) });
  for await (const event of checkFile(name === null ? withoutName(parts) : parts, label, registries)) {
    switch (event.kind) {
      case "header":
        yield { type: "header", label, header: event.header };
        if (event.findings.length > 0) yield { type: "findings", label, record: null, findings: event.findings };
        break;
      case "file":
        if (event.findings.length > 0) yield { type: "findings", label, record: null, findings: event.findings };
        break;
      case "record":
        yield { type: "findings", label, record: event.record, findings: event.findings };
        break;
      case "limit":
        yield { type: "not-judged", label, reason: { en: event.defect.detail, zh: event.defect.detail } };
        break;
      default:
        for (const [type, count] of event.uncovered)
          yield { type: "not-judged", label, reason: notCovered(type, count) };
        yield { type: "input-finished", label, records: event.records, accepted: event.accepted };
    }
  }
}

/** Records without a header: one in the whole input, or one a line. */
async function* judgeRecords(label: string, bytes: AsyncIterable<Uint8Array>): AsyncGenerator<ValidateEvent> {
  const text = await readText(bytes);
  if (text === null) {
    yield { type: "not-judged", label, reason: NOT_JUDGED_REASONS.tooLong };
    return;
  }
  if (isTemplate(text)) {
    yield { type: "not-judged", label, reason: NOT_JUDGED_REASONS.template };
    return;
  }
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== "");
  const whole = lines.every((line) => line.startsWith("<Document") && line.trimEnd().endsWith("</Document>"));
  let accepted = 0;
  const records = whole ? lines : [text.trimEnd()];
  for (const [index, line] of records.entries()) {
    const record = decodeRecord(line, { file: label, line: index + 1 });
    const { view, findings } = checkRecord(record);
    if (findings.length > 0) yield { type: "findings", label, record, findings };
    else if (record.root === feedbackRoot) yield { type: "not-judged", label, reason: NOT_JUDGED_REASONS.feedback };
    else if (!view.covered) yield { type: "not-judged", label, reason: notCovered(record.recordType, 1) };
    if (!findings.some((finding) => finding.level === "MUST")) accepted += 1;
  }
  yield { type: "input-finished", label, records: records.length, accepted };
}

/** The parts without what is wrong with the name: standard input has none. */
async function* withoutName(parts: AsyncIterable<FilePart>): AsyncGenerator<FilePart> {
  for await (const part of parts) if (part.part !== "defect" || part.defect.kind !== "file-name") yield part;
}

/** The text of an input that is small enough to be one record or a few; null where it is longer than a line may be. */
async function readText(bytes: AsyncIterable<Uint8Array>): Promise<string | null> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of bytes) {
    length += piece.length;
    // A character takes three bytes at most for each unit that a line is counted in.
    if (length > maxLineLength * 3) return null;
    pieces.push(piece);
  }
  const text = Buffer.concat(pieces).toString("utf8");
  return text.startsWith("\uFEFF") ? text.slice(1) : text;
}
