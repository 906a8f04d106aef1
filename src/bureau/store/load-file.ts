import type { Sm4Settings } from "../../../schemas/pboc-g2/sm4-settings.js";
import type { IssuedFeedback } from "../../profiles/bureau.js";
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
}

// A hundred thousand records, the most that products put into a file (§1.5); loading takes a few times as much memory.
const defaultUnpackedBytes = 256 * 2 ** 20;

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
  const digest = digestOf(file.bytes);
  const loader = new FileLoader(file.name, digest, store, registries === undefined ? {} : { registries });
  for (const part of partsOf(file, options)) loader.accept(part);
  const { outcome } = loader.end();
  return outcome === null ? null : issueFeedback({ ...outcome, createdAt }, sm4);
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
