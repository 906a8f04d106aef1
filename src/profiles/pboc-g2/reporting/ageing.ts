import type { AmountRules } from "../../../../schemas/ledger/agreement.js";
import type { IsoDate, MinorUnits } from "../../../../schemas/ledger/primitives.js";
import { daysBetween } from "../../../ledger/dates.js";
import type { InstalmentView } from "../../../ledger/loan-view.js";
import type { OwedField } from "../../owed-record.js";
import { amount, eitherAmount, reading } from "./owed-field.js";
import { isShortMonth, SHORT_MONTH } from "./status-digit.js";
import { wholeUnits } from "./whole-units.js";

const BUCKETS = ["Oved31_60Princ", "Oved61_90Princ", "Oved91_180Princ", "OvedPrinc180"] as const;

/**
 * The four ageing buckets: unpaid principal of each overdue instalment by its own age in days (31-60, 61-90, 91-180,
 * beyond), or by how many periods back it lies where short months make the two differ (S2).
 */
export function ageingFields(
  overdue: readonly InstalmentView[],
  observed: IsoDate,
  rules: AmountRules,
): Map<string, OwedField> {
  const byDays = sumBuckets(overdue, (row) => bucketByDays(daysBetween(row.due, observed)));
  const newest = overdue.at(-1)?.number ?? 0;
  const byCount = sumBuckets(overdue, (row) => {
    const days = daysBetween(row.due, observed);
    const own = bucketByDays(days);
    return isShortMonth(days) && bucketByPeriods(newest - row.number) === own + 1 ? own + 1 : own;
  });
  const fields = new Map<string, OwedField>();
  const principal = wholeUnits(
    overdue.reduce((sum, row) => sum + row.unpaidPrincipal, 0),
    rules,
  );
  // Buckets that are each rounded by themselves may exceed the overdue principal. They should not (§5.6), so a unit less
  // in one of them is then as right as its own rounding.
  const exceeds = [byDays, byCount].some(
    (buckets) => buckets.reduce((sum, bucket) => sum + wholeUnits(bucket, rules), 0) > principal,
  );
  const tolerance = exceeds ? Math.max(rules.tolerance, 1) : rules.tolerance;
  BUCKETS.forEach((tag, index) => {
    const days = wholeUnits(byDays[index] ?? 0, rules);
    const count = wholeUnits(byCount[index] ?? 0, rules);
    const split = days !== count;
    const values = [reading(SHORT_MONTH, "days", String(days)), reading(SHORT_MONTH, "count", String(count))];
    fields.set(tag, split ? eitherAmount(tolerance, ...values) : amount(days, tolerance));
  });
  return fields;
}

function sumBuckets(rows: readonly InstalmentView[], bucketOf: (row: InstalmentView) => number): MinorUnits[] {
  const sums: MinorUnits[] = [0, 0, 0, 0];
  for (const row of rows) {
    const bucket = bucketOf(row);
    if (bucket >= 0) sums[bucket] = (sums[bucket] ?? 0) + row.unpaidPrincipal;
  }
  return sums;
}

/** -1 for the first 30 days, which stand in OverdPrinc alone. */
function bucketByDays(days: number): number {
  if (days <= 30) return -1;
  if (days <= 60) return 0;
  if (days <= 90) return 1;
  return days <= 180 ? 2 : 3;
}

function bucketByPeriods(back: number): number {
  if (back <= 0) return -1;
  if (back <= 2) return back - 1;
  return back <= 5 ? 2 : 3;
}
