import { Temporal } from "temporal-polyfill";

const httpDate = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (\d{2}) ([A-Z][a-z]{2}) (\d{4}) (\d{2}:\d{2}:\d{2}) GMT$/u;
const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/**
 * Milliseconds that an answer asks to wait: `Retry-After` in seconds, or as a date, which counts from the answer's own
 * `Date`, since the bureau's clock need not be the lender's. `undefined` where it says nothing that can be read.
 */
export function retryAfterOf(headers: Headers): number | undefined {
  const value = headers.get("retry-after");
  if (value === null) return undefined;
  if (/^\d{1,9}$/u.test(value)) return Number(value) * 1000;
  const [until, from] = [millisOfDate(value), millisOfDate(headers.get("date") ?? "")];
  return until === undefined || from === undefined ? undefined : Math.max(until - from, 0);
}

function millisOfDate(value: string): number | undefined {
  const found = httpDate.exec(value);
  if (found === null) return undefined;
  const [, day = "", name = "", year = "", time = ""] = found;
  const month = String(months.indexOf(name) + 1).padStart(2, "0");
  try {
    return Temporal.Instant.from(`${year}-${month}-${day}T${time}Z`).epochMilliseconds;
  } catch {
    return undefined;
  }
}
