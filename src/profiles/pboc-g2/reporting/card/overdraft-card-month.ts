import type { CardView } from "../../../../ledger/card/card-view.js";
import type { LivedCard } from "../../../../ledger/card/lived-card.js";
import type { OwingRules } from "../../../profile.js";
import { exactly } from "../owed-field.js";
import { owedAmount } from "./card-amounts.js";
import { closingLetter } from "./card-closing.js";
import type { Stretch } from "./card-facts.js";
import type { CardFigures } from "./card-month.js";
import { longOverdrawn, overdraftCardStatus, overdrawnStatus } from "./overdraft-card-status.js";

/** What an R3 tells of a bill day in segment H beside what every card does (clause L56). */
export function overdraftFigures(
  view: CardView,
  period: Stretch,
  lived: Pick<LivedCard, "terms">,
  { agreement }: OwingRules,
): CardFigures {
  return {
    status: overdraftCardStatus(view, period, lived),
    figures: {
      AcctBal: owedAmount(view.owed, agreement.amounts),
      OvedrawBaOve180: owedAmount(longOverdrawn(view), agreement.amounts),
    },
  };
}

/** What an R3 tells of its opening (clause L50). */
export function overdraftOpening(view: CardView, { agreement }: OwingRules): CardFigures {
  const overdrawn = overdrawnStatus(view);
  return {
    status: overdrawn.length > 0 ? overdrawn : [{ value: "*" }],
    figures: { AcctBal: owedAmount(view.owed, agreement.amounts), OvedrawBaOve180: exactly("0") },
  };
}

/** What an R3 tells of its closing (clauses L59, L83). */
export function overdraftClosing(view: CardView): CardFigures {
  return { status: [closingLetter(view)], figures: { AcctBal: exactly("0"), OvedrawBaOve180: exactly("0") } };
}
