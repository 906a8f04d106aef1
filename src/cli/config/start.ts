import { Temporal } from "temporal-polyfill";

/** What a start may be, in words. */
export const START_FORMS: string =
  "a date such as 2026-03-01, or an instant with its offset such as 2026-03-01T00:00:00+08:00";

const FORM = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}:\d{2}(\.\d{1,3})?(Z|[+-]\d{2}:\d{2}))?$/;

/** Whether a text is a date, or an instant with its offset, that exists. */
export function isStart(text: string): boolean {
  if (!FORM.test(text)) return false;
  try {
    // The form lets a thirtieth of February through.
    if (text.includes("T")) Temporal.Instant.from(text);
    else Temporal.PlainDate.from(text);
    return true;
  } catch {
    return false;
  }
}
