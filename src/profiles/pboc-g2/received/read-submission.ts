import type { ReadFile } from "../../profile.js";
import type { Arrival, ReceivedRecord, RuleBreach } from "../../received-record.js";
import type { SubmittedFile } from "../../submission.js";
import type { FilePart } from "../file/file-part.js";
import { readSmallReport } from "../file/read-report.js";
import type { PbocG2Options } from "../pboc-g2-profile.js";
import { type FileCheckEvent, FileChecker } from "../rules/engine/check-file.js";
import { breachOf } from "./breach-of.js";
import { RECONCILED_TYPES, receivedRecord } from "./received-record.js";
import { schemaBreaches } from "./schema-breaches.js";

/** Who judges the parts of a file as they are read: the rules alone, or the bureau that loads them. */
export interface PartJudge {
  accept(part: FilePart): readonly FileCheckEvent[];
}

/**
 * Reads a submitted file for reconciliation: the records that tell of accounts or put that right, each with the official rules it breaks, and what is wrong
 * with the file itself. Never throws for what is in the file.
 */
export function readSubmission(
  file: SubmittedFile,
  arrival: Arrival,
  firstSequence: number,
  options: PbocG2Options,
  judge: PartJudge = new FileChecker(file.name),
): ReadFile {
  const records: ReceivedRecord[] = [];
  const fileBreaches: { line: number; breach: RuleBreach }[] = [];
  let otherRecords = 0;
  for (const part of partsOf(file, options)) {
    const events = judge.accept(part);
    const breaches = events.flatMap((event) => ("findings" in event ? event.findings.map(breachOf) : []));
    if (part.part === "record" && RECONCILED_TYPES.has(part.record.recordType)) {
      const all = breaches.length > 0 ? breaches : schemaBreaches(part.record);
      const record = receivedRecord(part.record, arrival, firstSequence + records.length, all);
      // Without a code it is no account's record: what is wrong with it would be lost unless the file bears it.
      if (record.account !== "" || breaches.length === 0) {
        records.push(record);
        continue;
      }
    }
    if (part.part === "record" && part.record.recordType !== "") otherRecords += 1;
    const line = part.part === "record" ? part.record.line : part.part === "header" ? 1 : (part.defect.line ?? 0);
    fileBreaches.push(...breaches.map((breach) => ({ line, breach })));
    for (const event of events) {
      if (event.kind === "limit") fileBreaches.push({ line, breach: limitBreach(event.defect.detail) });
    }
  }
  return { records, fileBreaches, otherRecords };
}

// A file of a run is held in memory with its records. Far more than the largest that products make (§1.5), and far less than
// what would end the process.
const UNPACKED_BYTES = 512 * 2 ** 20;

function partsOf({ name, bytes }: SubmittedFile, { sm4 }: PbocG2Options): readonly FilePart[] {
  return readSmallReport(bytes, { name, limits: { size: UNPACKED_BYTES }, ...(sm4 === undefined ? {} : { sm4 }) });
}

/** A file that goes beyond this tool's own limits: no rule of the bureau's, but nothing of it could be judged. */
function limitBreach(detail: string): RuleBreach {
  return {
    rule: "TOO-LARGE",
    level: "MUST",
    confidence: "C",
    field: "file",
    received: "",
    expected: detail,
    title: { en: `The file was refused: ${detail}`, zh: `文件被拒绝：${detail}` },
  };
}
