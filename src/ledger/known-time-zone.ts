import { Temporal } from "temporal-polyfill";

/** Whether a time zone of this name is known (`Asia/Shanghai`): business dates can be told from instants in it (L1). */
export function isKnownTimeZone(name: string): boolean {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name);
    return true;
  } catch {
    return false;
  }
}
