import { Temporal } from "temporal-polyfill";

/** Whether eight digits are a date that exists, `yyyyMMdd`. */
export function isCompactDate(text: string): boolean {
  return parseCompactTime(`${text}000000`) !== undefined;
}

/** `yyyyMMddHHmmss` as `yyyy-MM-ddTHH:mm:ss`; undefined where it is no time that exists. */
export function parseCompactTime(text: string): string | undefined {
  const [, year, month, day, hour, minute, second] = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)$/.exec(text) ?? [];
  const local = `${year}-${month}-${day}T${hour}:${minute}:${second}`;
  try {
    // A leap second would be read as second 59; a time that comes back changed did not exist.
    return Temporal.PlainDateTime.from(local).toString() === local ? local : undefined;
  } catch {
    return undefined;
  }
}

/** `yyyy-MM-ddTHH:mm:ss` as the 14 digits of a header. */
export function formatCompactTime(local: string): string {
  return local.replace(/[-:T]/g, "");
}
