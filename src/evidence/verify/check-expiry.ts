import type { IsoDate } from "../../../schemas/ledger/primitives.js";
import type { EvidenceExpiry } from "../../../schemas/run/evidence.js";
import type { RequirementSet } from "../../../schemas/run/requirement-set.js";
import { lastDayInForce } from "../contents/expiry.js";
import { type Outcome, ok, withheld } from "./checks.js";

/** Whether evidence still stands on a day: by its own expiry, and by what is known today of later revisions. */
export function checkExpiry(
  { from, until }: EvidenceExpiry,
  set: RequirementSet,
  known: readonly RequirementSet[],
  on: IsoDate,
): Outcome {
  const name = `${set.id} ${set.revision}`;
  if (on < from) {
    return withheld(`The run ended on ${from}, which lies after ${on}.`, `运行结束于 ${from}，晚于 ${on}。`);
  }
  const last = lastDayInForce(set, known);
  if (last !== undefined && on > last) {
    return withheld(
      `${name} was in force until ${last}; a later revision took its place.`,
      `${name} 已于 ${last} 被新修订取代。`,
    );
  }
  if (on > until) return withheld(`It expired: it stood until ${until}.`, `已过期：有效期至 ${until}。`);
  return ok(`It stands until ${until}.`, `有效期至 ${until}。`);
}
