import { Temporal } from "temporal-polyfill";

/**
 * An instant as a local date and time of the agreement's zone, `yyyy-MM-dd HH:mm`, with seconds only where there are
 * any. A text that is no instant, or an unknown zone, leaves the text as it is: a report does not fail over a detail.
 */
export function localTime(instant: string, timeZone: string | undefined): string {
  if (timeZone === undefined) return instant;
  try {
    const local = Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone).toPlainDateTime();
    const time = local.toPlainTime();
    const whole = time.second === 0 && time.millisecond === 0;
    return `${local.toPlainDate().toString()} ${whole ? time.toString().slice(0, 5) : time.toString()}`;
  } catch {
    return instant;
  }
}
