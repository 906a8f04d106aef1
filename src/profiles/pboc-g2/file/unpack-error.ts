import type { WholeFileDefect } from "./file-defect.js";

/** A file cannot be turned into text, or not to its end. Carries the defect. */
export class UnpackError extends Error {
  readonly defect: WholeFileDefect;

  constructor(kind: WholeFileDefect["kind"], detail: string) {
    super(detail);
    this.name = "UnpackError";
    this.defect = { kind, line: null, detail };
  }

  /** The error itself if it is one already, else one of this kind that says what the library said. */
  static from(error: unknown, kind: WholeFileDefect["kind"]): UnpackError {
    if (error instanceof UnpackError) return error;
    const said = error instanceof Error ? error.message : String(error);
    const what = kind === "decryption" ? "decrypted" : "decompressed";
    return new UnpackError(kind, `The file cannot be ${what}: ${said}.`);
  }

  /** The file became larger than is allowed. */
  static tooLarge(given: number, taken: number): UnpackError {
    const detail = `${taken} bytes became more than ${given - 1} when unpacked, which is more than is read. The rest was left.`;
    return new UnpackError("too-large", detail);
  }
}
