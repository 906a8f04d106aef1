import type { RecordState } from "../storage/rows.js";

/** Whether a record is on its way to the bureau or stored there, as far as is known. */
export function isOut(state: RecordState): boolean {
  return state === "in-file" || state === "sent" || state === "loaded";
}
