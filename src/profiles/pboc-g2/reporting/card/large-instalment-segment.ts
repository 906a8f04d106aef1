import type { CardView, LargeInstalmentView } from "../../../../ledger/card/card-view.js";
import type { OwedField, SegmentDuty } from "../../../owed-record.js";
import type { OwingRules } from "../../../profile.js";
import { amount, eitherAmount, exactly, reading, unjudged } from "../owed-field.js";
import { SEGMENT, underSegment } from "../segments.js";
import { wholeUnits } from "../whole-units.js";
import { type CardTurn, isMonthOrClosing } from "./card-turns.js";

/**
 * Duty of segment I in a record (clause L56): owed with the first one of a month or a closing as of the day of a large
 * instalment or a later one; any later one may repeat it.
 * @param earlier turns before this one
 */
export function largeInstalmentDuty(view: CardView, turn: CardTurn, earlier: readonly CardTurn[]): SegmentDuty {
  const large = view.largeInstalments.at(-1);
  if (large === undefined || !isMonthOrClosing(turn)) return "must-not";
  const before = earlier.findLast(isMonthOrClosing);
  return before === undefined || large.date > before.day ? "must" : "may";
}

/** Segment I 大额专项分期信息段 of the last large instalment; nothing where there is none. */
export function largeInstalmentFields(
  { largeInstalments }: CardView,
  { agreement }: OwingRules,
): [string, OwedField][] {
  const large = largeInstalments.at(-1);
  if (large === undefined) return [];
  const { amounts } = agreement;
  return underSegment<OwedField>(SEGMENT.I, [
    ["SpecLine", amount(wholeUnits(large.amount, amounts), amounts.tolerance)],
    ["SpecEfctDate", exactly(large.date)],
    // Any day from that of the last bill on is right, which depends on where bill days are moved to.
    ["SpecEndDate", unjudged(large.lastBillDay)],
    ["UsedInstAmt", usedAmount(large, agreement.amounts)],
  ]);
}

/** UsedInstAmt: what was spread, or what of it is still to be billed; no source says which. */
function usedAmount(large: LargeInstalmentView, amounts: OwingRules["agreement"]["amounts"]): OwedField {
  const [all, left] = [large.amount, large.unbilled].map((sum) => wholeUnits(sum, amounts));
  if (all === left) return amount(all ?? 0, amounts.tolerance);
  return eitherAmount(
    amounts.tolerance,
    reading("used-instalment", "amount", String(all)),
    reading("used-instalment", "not-billed", String(left)),
  );
}
