import type { Bilingual } from "../../../../../schemas/run/finding.js";
import type { HeldAccount } from "../../loading/held-account.js";
import { statesHeld, valueOf } from "../../loading/held-facts.js";
import { say } from "../breach.js";

/**
 * What the date of a five-class category has to be, where it does not lie between those of the stored records before and
 * after the as-of date; null where it does. What is stored under the as-of date itself is about to be replaced.
 */
export function outOfOrder(account: HeldAccount, rptDate: string, date: string): Bilingual | null {
  const states = statesHeld(account)
    .map(({ rptDate: asOf, values }) => ({ asOf, date: valueOf(values, "FiveCateAdjDate") }))
    .filter((state) => state.date !== "" && state.asOf !== rptDate);
  const before = states.findLast(({ asOf }) => asOf < rptDate)?.date;
  const after = states.find(({ asOf }) => asOf > rptDate)?.date;
  if (before !== undefined && date < before)
    return say(`not before ${before}, told earlier`, `不早于此前已报的${before}`);
  if (after !== undefined && date > after)
    return say(`not after ${after}, told as of a later day`, `不晚于此后已报的${after}`);
  return null;
}
