import { validateReplayFile } from "../../../schemas/generated/validators/index.js";
import type { ReplayFile } from "../../../schemas/run/replay.js";
import { parseWith } from "../../../schemas/validation.js";
import { endOfMonth } from "../../ledger/dates.js";
import { isKnownTimeZone } from "../../ledger/known-time-zone.js";
import { UsageError } from "../usage-error.js";

/**
 * Reads and checks the text of a replay file.
 * @throws UsageError when it is no replay file; says what is wrong with it.
 */
export function readReplayFile(path: string, text: string): ReplayFile {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new UsageError(
      `Failed to read ${path}: it is no JSON (${error instanceof Error ? error.message : String(error)}).`,
    );
  }
  const file = shaped(path, value);
  const wrong = impossibleIn(file);
  if (wrong.length > 0) throw new UsageError(`${path} cannot be lived:\n${wrong.join("\n")}`);
  return file;
}

function shaped(path: string, value: unknown): ReplayFile {
  try {
    return parseWith(validateReplayFile, value, path);
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** What no schema can say of lives: a time zone or a date that does not exist. One line for each. */
export function impossibleIn({ agreement, lives }: Pick<ReplayFile, "agreement" | "lives">): string[] {
  const { timeZone } = agreement;
  const dates = lives.flatMap(({ terms, migrated }, index) => [
    { at: `/lives/${index}/terms/openDate`, date: terms.openDate },
    ...(migrated === undefined ? [] : [{ at: `/lives/${index}/migrated/takenOverOn`, date: migrated.takenOverOn }]),
  ]);
  return [
    ...(isKnownTimeZone(timeZone) ? [] : [`  /agreement/timeZone: no time zone "${timeZone}" is known.`]),
    ...dates.flatMap(({ at, date }) => (isDay(date) ? [] : [`  ${at}: there is no ${date} in the calendar.`])),
  ];
}

function isDay(date: string): boolean {
  return date <= endOfMonth(date.slice(0, 7));
}
