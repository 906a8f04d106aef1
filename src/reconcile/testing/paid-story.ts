import type { IsoDate } from "../../../schemas/ledger/primitives.js";
import type { OwedRecord } from "../../profiles/owed-record.js";
import { recordsOf } from "../../profiles/pboc-g2/reporting/testing/owed-of.js";
import { reconcileStory, renderFinding } from "./reconcile-story.js";
import { type Telling, tell } from "./tell.js";

/** Last day that is looked at in {@link owed}. */
export const horizon: IsoDate = "2024-04-30";

/**
 * What a plain story owes: 12,000 yuan at 12 % in twelve equal parts of principal from 15 January 2024, so instalments of
 * 1,120, 1,110, 1,100 … February is paid on the due day, March on the 20th (the 30 reads 1 and a 40 follows), April on
 * the due day.
 */
export const owed: readonly OwedRecord[] = recordsOf(
  { events: "2024-02-15 pay 1120\n2024-03-20 pay 1110\n2024-04-15 pay 1100" },
  horizon,
);

/** The record that must be told as of a day. @throws Error where there is none. */
export function owedOn(asOf: IsoDate, records: readonly OwedRecord[] = owed): OwedRecord {
  const record = records.find((one) => one.required && one.asOf === asOf);
  if (record === undefined) throw new Error(`nothing is owed as of ${asOf}`);
  return record;
}

/** What is found when everything of the plain story is told right but the record of one day, which is told as given. */
export function withOneTold(asOf: IsoDate, ...tellings: readonly Telling[]): string[] {
  const others = owed.filter((one) => one.required && one.asOf !== asOf).map((one) => tell(one));
  const told = tellings.map((telling) => tell(owedOn(asOf), telling));
  return reconcileStory(owed, [...others, ...told], { horizon }).findings.map(renderFinding);
}
