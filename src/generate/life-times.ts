import type { Agreement } from "../../schemas/ledger/agreement.js";

/** The time of day of everything that has no reason for another. */
export const MORNING = "09:30:00.000";

/**
 * The local times at which anything happens in generated lives. They are few on purpose: lives of a cohort share their
 * clock, and every instant that differs is one more step of it. 22:00 is where many lenders' own day ends.
 */
export const DAY_TIMES: readonly string[] = [MORNING, "00:00:00.000", "21:59:59.999", "22:00:00.000", "23:59:59.999"];

/** A place in a day: so many days on, and the local time. */
export interface DayTime {
  readonly days: number;
  readonly at: string;
}

/** The last millisecond that counts for a business day, and the first that does not (clause L1). */
export function cutOffEdges({ dayCutOff }: Pick<Agreement, "dayCutOff">): { last: DayTime; first: DayTime } {
  if (dayCutOff === "24:00" || dayCutOff === "00:00") {
    const shift = dayCutOff === "24:00" ? 0 : -1;
    return { last: { days: shift, at: "23:59:59.999" }, first: { days: shift + 1, at: "00:00:00.000" } };
  }
  const minutes = Number(dayCutOff.slice(0, 2)) * 60 + Number(dayCutOff.slice(3)) - 1;
  const hour = String(Math.floor(minutes / 60)).padStart(2, "0");
  const minute = String(minutes % 60).padStart(2, "0");
  return { last: { days: 0, at: `${hour}:${minute}:59.999` }, first: { days: 0, at: `${dayCutOff}:00.000` } };
}
