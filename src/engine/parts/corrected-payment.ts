import type { CardEvent, Repayment, Reversal, RevolvingEvent } from "../../../schemas/ledger/event.js";
import type { MinorUnits } from "../../../schemas/ledger/primitives.js";
import type { BounceAction } from "../../../schemas/run/life.js";
import type { FindPaidBackAction, PayBackAction } from "../../../schemas/run/revolving-life.js";
import { addDays } from "../../ledger/dates.js";
import type { AccountFold, LivingAccount } from "../../ledger/living-account.js";
import type { Made } from "./amend-step.js";
import type { EventStart } from "./dated-part.js";

/** What money that is paid back is a part of. */
export type PaidShare = Pick<PayBackAction, "of" | "permille" | "less">;

/**
 * The event of a payment of an account that turns out on the day at hand to have been made, or never to have been (clause L84);
 * why there is none where there cannot be. What the ledger has against it is asked of the ledger.
 * @param amountOf what is paid of the account as it stands on a day
 */
export function correctedPayment<Event extends RevolvingEvent | CardEvent, Fold extends AccountFold<Event>>(
  action: FindPaidBackAction | BounceAction,
  living: LivingAccount<Event, Fold>,
  start: EventStart,
  amountOf: (account: Fold, share: PaidShare) => MinorUnits,
): Made<Repayment | Reversal> {
  const base = { ...start, knownAt: start.occurredAt };
  if (action.kind === "bounce") {
    const of = living.repaymentBack(action.back);
    return of === null
      ? { leftOut: "there is no repayment of an earlier day to take back" }
      : { ...base, type: "reversal", of };
  }
  const effectiveDate = addDays(living.account.day, -action.daysBefore);
  const then = living.asOf(effectiveDate);
  const amount = then === null ? 0 : amountOf(then, action);
  return amount > 0
    ? { ...base, type: "repayment", effectiveDate, amount }
    : { leftOut: `nothing was owed on ${effectiveDate}` };
}
