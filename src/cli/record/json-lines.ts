import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { UsageError } from "../usage-error.js";

/** A value that stood on a line of a file. */
export interface JsonLine {
  readonly value: unknown;
  /** Counted from 1. */
  readonly number: number;
}

/**
 * The values of a file of lines of JSON, one by one. Half a line at the end, as a crash leaves it, counts as nothing.
 * @throws UsageError where the file cannot be read, or another line is no JSON
 */
export async function* jsonLines(path: string): AsyncGenerator<JsonLine> {
  const lines = createInterface({ input: createReadStream(path, "utf8"), crlfDelay: Number.POSITIVE_INFINITY });
  let number = 0;
  // Half a line is only forgiven when nothing comes after it, which is known one line later.
  let damaged: UsageError | undefined;
  try {
    for await (const line of lines) {
      number += 1;
      if (line.trim() === "") continue;
      if (damaged !== undefined) throw damaged;
      try {
        yield { value: JSON.parse(line) as unknown, number };
      } catch (error) {
        if (!(error instanceof SyntaxError)) throw error;
        damaged = new UsageError(
          `Failed to read ${path}: line ${number} is no JSON (${error.message}). ` +
            "Give the file as it was written; only its last line may be cut off.",
        );
      }
    }
  } catch (error) {
    if (!isSystemError(error)) throw error;
    throw new UsageError(`Failed to read ${path}: ${error.message}.`, { cause: error });
  } finally {
    lines.close();
  }
  if (damaged !== undefined && number === 1) throw damaged;
}

function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && "syscall" in error;
}
