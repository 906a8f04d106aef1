import type { FileNameDefect } from "./file-defect.js";
import { parseFileName } from "./file-name.js";
import type { FilePart } from "./file-part.js";
import { defaultLimits, type ReadLimits } from "./read-limits.js";
import type { ReadOptions } from "./read-options.js";
import { ReportReader } from "./report-reader.js";
import { unpack } from "./unpack.js";
import { UnpackError } from "./unpack-error.js";
import { unpackSync } from "./unpack-sync.js";

/**
 * Reads a report file of any size and form (`.txt`, `.txt.zip`, `.enc`) in constant memory: its header, every record,
 * and every defect, in the order of the file. Never throws for what is in the file; what the source of the bytes
 * throws goes through.
 *
 * @param bytes The file as received, in pieces of any size.
 */
export async function* readReport(bytes: AsyncIterable<Uint8Array>, options: ReadOptions): AsyncGenerator<FilePart> {
  const { reader, limits, defects } = begin(options);
  for (const defect of defects) yield { part: "defect", defect };
  try {
    for await (const piece of unpack(bytes, options, limits)) yield* reader.push(piece);
    yield* reader.end();
  } catch (error) {
    yield unpackDefect(error);
  }
}

/**
 * Reads a report file that is in memory; the same parts as `readReport` gives, without the cost of waiting.
 */
export function readSmallReport(bytes: Uint8Array, options: ReadOptions): FilePart[] {
  const { reader, limits, defects } = begin(options);
  const parts: FilePart[] = defects.map((defect) => ({ part: "defect", defect }));
  try {
    parts.push(...reader.push(unpackSync(bytes, options, limits)));
    parts.push(...reader.end());
  } catch (error) {
    parts.push(unpackDefect(error));
  }
  return parts;
}

/** What both need before the first byte. */
function begin(options: ReadOptions): {
  reader: ReportReader;
  limits: ReadLimits;
  defects: readonly FileNameDefect[];
} {
  const { name, defects } = parseFileName(options.name);
  const limits = { ...defaultLimits, ...options.limits };
  return { reader: new ReportReader(options.name, name, limits), limits, defects };
}

/** The defect that ended the reading; any other error is not about the file. */
function unpackDefect(error: unknown): FilePart {
  if (error instanceof UnpackError) return { part: "defect", defect: error.defect };
  throw error;
}
