import type { FilePart } from "../../file/file-part.js";
import { readReport } from "../../file/read-report.js";
import { checkFile, type FileCheckEvent } from "../engine/check-file.js";
import type { FileRule } from "../rule.js";
import { FILE_NAME, FILE_PROOFS, type FileProof, RIGHT_FILE, type TestFile } from "./file-proofs.js";
import { difference } from "./record-gaps.js";

/** What is missing of the proof of a file rule, a sentence each; none where a file passes and one fails it alone. */
export async function fileGaps({ id }: FileRule): Promise<string[]> {
  const proof = FILE_PROOFS[id];
  if (proof === undefined) return ["has no proof: add a file to FILE_PROOFS in testing/file-proofs.ts"];
  return [
    ...difference("passes", await rulesBrokenIn({ bytes: RIGHT_FILE }), []),
    ...difference("fails", await rulesBrokenIn(proof), [id]),
  ];
}

/** Ids of the rules that a file and its records break, each once. */
export async function rulesBrokenIn(proof: FileProof): Promise<string[]> {
  const events = await judgeFile(proof);
  const findings = events.flatMap((event) => ("findings" in event ? event.findings : []));
  return [...new Set(findings.map((finding) => finding.rule))].sort();
}

/** Everything that is told while a file is judged. */
export async function judgeFile(proof: FileProof): Promise<FileCheckEvent[]> {
  const file = "bytes" in proof ? proof : null;
  const parts = file === null ? given(proof as readonly FilePart[]) : read(file);
  const events: FileCheckEvent[] = [];
  for await (const event of checkFile(parts, FILE_NAME, file?.registries)) events.push(event);
  return events;
}

function read({ bytes, options }: TestFile): AsyncIterable<FilePart> {
  return readReport(given([bytes]), { name: `${FILE_NAME}.txt`, ...options });
}

async function* given<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items;
}
