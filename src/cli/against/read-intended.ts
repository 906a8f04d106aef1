import { readFileSync } from "node:fs";
import { validateIntendedFile } from "../../../schemas/generated/validators/index.js";
import type { IntendedDifference, IntendedFile } from "../../../schemas/run/intended.js";
import { parseWith } from "../../../schemas/validation.js";
import { isDay } from "../is-day.js";
import { UsageError } from "../usage-error.js";

/**
 * Reads the differences that are intended.
 * @throws UsageError where the file is not as it should be; says what is wrong with it.
 */
export function readIntended(path: string): IntendedDifference[] {
  const { intended } = shaped(path, valueOf(path));
  const wrong = intended.flatMap((one, index) => problemsOf(one).map((problem) => `  /intended/${index}: ${problem}`));
  if (wrong.length > 0) throw new UsageError(`${path} cannot be used:\n${wrong.join("\n")}`);
  return intended;
}

function valueOf(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch (error) {
    const found = error instanceof Error ? error.message : String(error);
    throw new UsageError(`Failed to read the intended differences of ${path}: ${found}.`, { cause: error });
  }
}

function shaped(path: string, value: unknown): IntendedFile {
  try {
    return parseWith(validateIntendedFile, value, path);
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error), { cause: error });
  }
}

/** What no schema says. */
function problemsOf({ kind, recordType, code, field, owner, reason, expires }: IntendedDifference): string[] {
  const speaks = [kind, recordType, code, field].some((one) => one !== undefined);
  return [
    ...(speaks ? [] : ["it intends everything; name a kind, recordType, code or field."]),
    ...(isDay(expires) ? [] : [`expires is no day that there is; received "${expires}".`]),
    ...(owner.trim() !== "" && reason.trim() !== "" ? [] : ["owner and reason must not be blank."]),
  ];
}
