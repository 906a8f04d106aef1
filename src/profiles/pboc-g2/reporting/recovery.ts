import type { OwedRecord } from "../../owed-record.js";
import type { LifeFacts } from "./life-facts.js";
import type { ToldMonth } from "./monthly.js";
import { type ObservedMonth, toldOpeningMonth } from "./opening-month.js";
import { owedFrom } from "./owed-draft.js";
import { recoveryFields } from "./recovery-segment.js";
import { recoveryDuties } from "./segment-duties.js";

/**
 * Code 40, as of each day on which arrears that were last told are cleared while the account stays open, unless that day
 * is told by a monthly record (§5.4).
 */
export function recoveryRecords(facts: LifeFacts, told: readonly ToldMonth[]): OwedRecord[] {
  const { lived, rules, closedOn, horizon } = facts;
  const days = [...new Set(facts.last.receipts.map(({ date }) => date))].sort();
  const opening = toldOpeningMonth(facts);
  const months: readonly ObservedMonth[] = opening === null ? told : [opening, ...told];
  const records: OwedRecord[] = [];
  for (const day of days) {
    if (day < lived.bookedOn || day > horizon || (closedOn !== null && day >= closedOn)) continue;
    const lastTold = months.filter(({ settlement }) => settlement.observed <= day).at(-1);
    if (lastTold === undefined || lastTold.settlement.observed === day) continue;
    if (lastTold.performance.overdueCount === 0 || records.some(({ asOf }) => asOf > lastTold.settlement.observed))
      continue;
    const view = facts.viewAt(day);
    if (view.instalments.some((row) => row.overdue)) continue;
    records.push(
      owedFrom(
        {
          codes: [{ code: "40" }],
          asOf: day,
          months: [],
          required: true,
          causes: lived.events.filter(({ date }) => date === day).map(({ event }) => event.eventId),
          segments: recoveryDuties(),
          fields: recoveryFields(view, day, rules),
        },
        lived,
        rules,
      ),
    );
  }
  return records;
}
