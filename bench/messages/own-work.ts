import { performance } from "node:perf_hooks";
import { validateRecord210 } from "../../schemas/generated/validators/index.js";
import { decodeRecord } from "../../src/profiles/pboc-g2/codec/decode-record.js";
import { parseRecord } from "../../src/profiles/pboc-g2/codec/parse-record.js";
import { checkRecord } from "../../src/profiles/pboc-g2/rules/engine/check-record.js";

/** One way of working through the lines; it throws where a line is not right. */
export interface OwnWork {
  readonly name: string;
  run(lines: readonly string[]): void;
}

/** What is measured of ours, smallest first. Every one reads the same lines as xmllint does. */
export const ownWork: readonly OwnWork[] = [
  { name: "decode", run: (lines) => each(lines, (line, number) => decode(line, number).defects.length === 0) },
  {
    name: "decode with the strict parser (saxes)",
    run: (lines) => each(lines, (line) => parseRecord(line).defects.length === 0),
  },
  {
    name: "decode + JSON Schema (ajv, compiled ahead)",
    run: (lines) => each(lines, (line, number) => validateRecord210(decode(line, number).body)),
  },
  {
    name: "decode + rules",
    run: (lines) => each(lines, (line, number) => isAccepted(checkRecord(decode(line, number)))),
  },
  {
    name: "decode + JSON Schema + rules",
    run: (lines) =>
      each(lines, (line, number) => {
        const decoded = decode(line, number);
        return validateRecord210(decoded.body) && isAccepted(checkRecord(decoded));
      }),
  },
];

/** Milliseconds that a piece of work takes over all lines. */
export function timeOwnWork(work: OwnWork, lines: readonly string[]): number {
  const began = performance.now();
  work.run(lines);
  return performance.now() - began;
}

function decode(line: string, number: number): ReturnType<typeof decodeRecord> {
  return decodeRecord(line, { file: "bench.txt", line: number + 2 });
}

/** Doubts (SHOULD) are no refusal: some right records of unusual lives raise one. */
function isAccepted({ findings }: ReturnType<typeof checkRecord>): boolean {
  return !findings.some(({ level }) => level === "MUST");
}

function each(lines: readonly string[], isRight: (line: string, number: number) => boolean): void {
  lines.forEach((line, number) => {
    if (!isRight(line, number))
      throw new Error(`Failed to measure: record ${number + 1} is not right. Mend that first.`);
  });
}
