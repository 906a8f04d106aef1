import type { RecordCode } from "../reporting/correction.js";
import type { LineCode } from "./choices.js";

const codes: Readonly<Record<string, LineCode>> = { "22010": "10", "22020": "20", "22030": "30" };

/** The reporting code of a record 220 as it is stored; `undefined`: it is none. */
export function lineCodeOf(code: RecordCode): LineCode | undefined {
  return codes[code];
}
