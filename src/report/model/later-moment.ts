import { Temporal } from "temporal-polyfill";

/**
 * The local moment, `yyyy-MM-dd HH:mm`, so many elapsed minutes after another; undefined for what is no moment. Without a
 * zone, or with one that is not known, no hour is skipped or repeated.
 */
export function laterMoment(from: string, minutes: number, timeZone: string | undefined): string | undefined {
  try {
    const begin = Temporal.PlainDateTime.from(from.replace(" ", "T"));
    const end = begin.toZonedDateTime(known(timeZone)).add({ minutes }).toPlainDateTime();
    return end.toString({ smallestUnit: "minute" }).replace("T", " ");
  } catch {
    return undefined;
  }
}

function known(timeZone: string | undefined): string {
  try {
    return Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(timeZone ?? "UTC").timeZoneId;
  } catch {
    return "UTC";
  }
}
