import { validateReplayFile } from "../../../schemas/generated/validators/index.js";
import type { ReplayFile } from "../../../schemas/run/replay.js";
import { parseWith } from "../../../schemas/validation.js";
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
  try {
    return parseWith(validateReplayFile, value, path);
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
