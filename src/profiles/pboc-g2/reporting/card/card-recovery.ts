import type { IsoDate } from "../../../../../schemas/ledger/primitives.js";
import type { CardView } from "../../../../ledger/card/card-view.js";
import { addDays } from "../../../../ledger/dates.js";
import type { OwedField, OwedRecord } from "../../../owed-record.js";
import { classificationFields } from "../classification-fields.js";
import { owedFrom } from "../owed-draft.js";
import { amount, exactly } from "../owed-field.js";
import { recoveryDuties } from "../segment-duties.js";
import { SEGMENT, underSegment } from "../segments.js";
import { wholeUnits } from "../whole-units.js";
import { balanceField, partsLeftOf, receivedWithin } from "./card-amounts.js";
import type { CardFacts } from "./card-facts.js";
import { cardStatus } from "./card-status.js";
import { overdueOf } from "./credit-card-status.js";

/**
 * Code 40 of a credit card: as of each day on which something was received, nothing is overdue any more that was by the last
 * record, and no other record is owed (clause L57). An R3 has no such record (R2100109).
 */
export function cardRecoveries(facts: CardFacts): OwedRecord[] {
  const { lived, rules, last, turns, viewAt } = facts;
  if (lived.terms.product === "R3") return [];
  const taken = [...last.billDays, ...last.closings, ...last.reopenings, ...last.noBillMonths.map(({ asOf }) => asOf)];
  const days = [...new Set(last.receipts.map(({ date }) => date))].filter((day) => !taken.includes(day)).sort();
  const isOverdue = (day: IsoDate): boolean => overdueOf(viewAt(day)).count > 0;
  const told: IsoDate[] = [];
  for (const day of days) {
    const [turn, recovery] = [turns.findLast((one) => one.day <= day)?.day, told.at(-1)];
    // By the last record nothing was overdue where it was a recovery itself.
    if (turn === undefined || (recovery !== undefined && recovery > turn)) continue;
    if (isOverdue(turn) && !isOverdue(day)) told.push(day);
  }
  return told.map((day) =>
    owedFrom(
      {
        requirement: "OWED-CARD-40",
        codes: [{ code: "40" }],
        asOf: day,
        months: [],
        required: true,
        causes: lived.events.flatMap(({ event, date }) => (date === day ? event.eventId : [])),
        segments: recoveryDuties(),
        fields: recoveryFields(viewAt(day), facts),
      },
      lived,
      rules,
    ),
  );
}

/** Segment J 非月度表现信息段 (clause L57, rules I2100A14, I2100J02). */
function recoveryFields(view: CardView, { rules }: CardFacts): [string, OwedField][] {
  const { amounts } = rules.agreement;
  const received = receivedWithin(view, { after: addDays(view.date, -1), upTo: view.date });
  return underSegment<OwedField>(SEGMENT.J, [
    ["AcctStatus", exactly(cardStatus(view))],
    ["AcctBal", balanceField(view, amounts)],
    ...classificationFields(view, rules),
    ["RemRepPrd", exactly(String(partsLeftOf(view)))],
    ["RpyStatus", exactly("N")],
    ["OverdPrd", exactly("0")],
    ["TotOverd", exactly("0")],
    ["LatRpyAmt", amount(wholeUnits(received, amounts), amounts.tolerance)],
    ["LatRpyDate", exactly(view.date)],
    ["CloseDate", exactly("")],
  ]);
}
