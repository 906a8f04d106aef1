import type { Sm4Settings } from "../../../schemas/pboc-g2/sm4-settings.js";
import type { IssuedFeedback } from "../../profiles/bureau.js";
import type { DecodedRecord } from "../../profiles/pboc-g2/codec/decoded-record.js";
import { parseFileName } from "../../profiles/pboc-g2/file/file-name.js";
import type { FilePart } from "../../profiles/pboc-g2/file/file-part.js";
import { defaultLimits } from "../../profiles/pboc-g2/file/read-limits.js";
import { ReportReader } from "../../profiles/pboc-g2/file/report-reader.js";
import { UnpackError } from "../../profiles/pboc-g2/file/unpack-error.js";
import { unpackSync } from "../../profiles/pboc-g2/file/unpack-sync.js";
import type { BureauStore } from "../../profiles/pboc-g2/loading/bureau-store.js";
import { FileLoader } from "../../profiles/pboc-g2/loading/file-loader.js";
import { issueFeedback } from "../../profiles/pboc-g2/loading/issue-feedback.js";
import type { Registries } from "../../profiles/pboc-g2/rules/rule.js";
import type { SubmittedFile } from "../../profiles/submission.js";
import { digestOf } from "../used-names.js";

/** What a bureau that loads files has to know. */
export interface LoadOptions {
  /** Key for files encrypted with SM4, its own feedback included. */
  readonly sm4?: Sm4Settings | undefined;
  readonly registries?: Registries | undefined;
  /** Bytes that a packed file may become. Default 256 MiB. */
  readonly unpackedBytes?: number | undefined;
  /** Records that a file may have. Default 200 000. */
  readonly records?: number | undefined;
}

// A hundred thousand records, the most that products put into a file (§1.5); loading takes a few times as much memory.
const defaultUnpackedBytes = 256 * 2 ** 20;
// Twice that many. Without a bound, a few kilobytes of packed empty lines would each be judged, refused and answered.
const defaultRecords = 200_000;

/**
 * Loads a file into a store, record by record, and answers it. Never throws for what is in the file; holds one record at a
 * time beside what is refused.
 * @param createdAt local time of the bureau, for the header of the feedback
 * @returns null where no feedback can be made, since the name is none of a report; nothing was loaded then.
 */
export function loadFile(
  file: SubmittedFile,
  store: BureauStore,
  createdAt: string,
  options: LoadOptions,
): IssuedFeedback | null {
  const { registries, sm4 } = options;
  // With the extension: the same bytes under another one are another file, whose name is used up.
  const digest = `${file.name} ${digestOf(file.bytes)}`;
  const loader = new FileLoader(file.name, digest, store, registries === undefined ? {} : { registries });
  for (const part of bounded(partsOf(file, options), options.records ?? defaultRecords)) loader.accept(part);
  const { outcome } = loader.end();
  return outcome === null ? null : issueFeedback({ ...outcome, createdAt }, sm4);
}

/** The parts of a file up to so many records; then a defect, and no more. */
function* bounded(parts: Iterable<FilePart>, most: number): Generator<FilePart> {
  let records = 0;
  for (const part of parts) {
    if (part.part === "record") records += piecesOf(part.record);
    if (records > most) {
      yield { part: "defect", defect: { kind: "too-large", line: null, detail: `A file may have ${most} records.` } };
      return;
    }
    yield part;
  }
}

/** What a line counts for: one that cannot be read may be judged in as many pieces as line feeds divide it into. */
function piecesOf({ raw, defects }: DecodedRecord): number {
  let pieces = 1;
  if (defects.length > 0) for (let at = raw.indexOf("\n"); at >= 0; at = raw.indexOf("\n", at + 1)) pieces += 1;
  return pieces;
}

/** The parts of a file as they are read, one at a time. */
function* partsOf({ name, bytes }: SubmittedFile, options: LoadOptions): Generator<FilePart> {
  const limits = { ...defaultLimits, size: options.unpackedBytes ?? defaultUnpackedBytes };
  const parsed = parseFileName(name);
  for (const defect of parsed.defects) yield { part: "defect", defect };
  const reader = new ReportReader(name, parsed.name, limits);
  try {
    yield* reader.push(unpackSync(bytes, { name, ...(options.sm4 === undefined ? {} : { sm4: options.sm4 }) }, limits));
    yield* reader.end();
  } catch (error) {
    if (!(error instanceof UnpackError)) throw error;
    yield { part: "defect", defect: error.defect };
  }
}
