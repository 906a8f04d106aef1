import type { Bilingual } from "../../../../../schemas/run/finding.js";
import { NONE } from "../breach.js";
import type { Breach } from "../rule.js";

/**
 * No breach where a condition holds, else the one at a field.
 * @param tag what the bureau names in FbMsg
 */
export function unlessHeld(
  holds: boolean,
  field: string,
  received: string | null,
  tag: string,
  expected: () => Bilingual,
): readonly Breach[] {
  return holds ? NONE : [{ field, received, expected: expected(), feedbackTag: tag }];
}
