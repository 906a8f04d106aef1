import { dayInMonth, isoOf, monthOf } from "../loan/day.js";
import type { Behaviour } from "../reporting/behaviour.js";
import { group } from "../reporting/record-xml.js";
import { partsLeft } from "./card-state.js";
import type { CardView } from "./card-view.js";

/**
 * Segment I (SpecPrdSgmt): a large instalment that no monthly record before this one can have told, its line in force until
 * the bill day of its last part (clause L56). Nothing without one.
 */
export function largeSegment({ state, record, agreement }: CardView, behaviour: Behaviour): string {
  const { large, nextBill, billDay, day } = state;
  if (large === undefined || large.day <= (record.monthlyBefore ?? Number.NEGATIVE_INFINITY)) return "";
  const left = partsLeft(state);
  const end =
    large.wouldEnd ??
    (left === 0 || nextBill === Number.POSITIVE_INFINITY ? day : dayInMonth(monthOf(nextBill) + left - 1, billDay));
  const amount = behaviour.values.yuan(large.amount, agreement);
  return group("SpecPrdSgmt", [
    ["SpecLine", amount],
    ["SpecEfctDate", isoOf(large.day)],
    ["SpecEndDate", isoOf(end)],
    ["UsedInstAmt", amount],
  ]);
}
