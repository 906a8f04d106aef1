import { Temporal } from "temporal-polyfill";

/**
 * An instant as a local date and time of the agreement's zone, `yyyy-MM-dd HH:mm`, with seconds only where there are
 * any. A text that is no instant, or an unknown zone, leaves the text as it is: a report does not fail over a detail.
 */
export function localTime(instant: string, timeZone: string | undefined): string {
  if (timeZone === undefined) return instant;
  try {
    const local = Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone).toPlainDateTime();
    return shortMoment(local.toString({ fractionalSecondDigits: 3 }).replace("T", " "));
  } catch {
    return instant;
  }
}

/** A local time `HH:mm:ss.SSS` without seconds and milliseconds that are zero; those that are not decide something. */
export function shortTime(time: string): string {
  return time.replace(/\.000$/u, "").replace(/^(\d{2}:\d{2}):00$/u, "$1");
}

/** A local date and time `yyyy-MM-dd HH:mm:ss.SSS`, its time as {@link shortTime} has it. */
export function shortMoment(moment: string): string {
  return moment.slice(0, 11) + shortTime(moment.slice(11));
}

/** A deadline in words people use: midnight is the end of the day before, `24:00`, not the beginning of a day. */
export function deadlineMoment(moment: string): string {
  const short = shortMoment(moment);
  if (!short.endsWith(" 00:00")) return short;
  try {
    return `${Temporal.PlainDate.from(short.slice(0, 10)).subtract({ days: 1 }).toString()} 24:00`;
  } catch {
    return short;
  }
}
