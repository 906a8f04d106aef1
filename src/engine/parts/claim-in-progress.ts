import type { ClaimTerms } from "../../../schemas/ledger/claim-terms.js";
import type { ClaimEvent } from "../../../schemas/ledger/event.js";
import type { OpenClaimRequest } from "../../../schemas/ledger/lender-interface.js";
import type { IsoDate, MinorUnits } from "../../../schemas/ledger/primitives.js";
import type { ClaimLife, ClaimStep } from "../../../schemas/run/claim-life.js";
import type { Bilingual } from "../../../schemas/run/finding.js";
import { claimRefusal, type LivedClaim, TAKEN_BACK_OF_CLAIM } from "../../ledger/lived-claim.js";
import type { Refusal } from "../../ledger/refusal.js";
import { money } from "../money-text.js";
import { type Made, takeBackEvent } from "./amend-step.js";
import { DatedPart, type EventStart } from "./dated-part.js";
import type { PartSetting } from "./part-in-progress.js";

/** What a claim needs of the guarantee that it follows from. */
export interface GuaranteeOfClaim {
  /** Why no claim of an amount follows from it on a day; null where one does. */
  claimRefusal(amount: MinorUnits, day: IsoDate): Refusal;
}

const EVENTS = { recover: "repayment", "recover-in-kind": "repayment-in-kind", "let-go": "relief" } as const;

/** One claim while it is collected (clauses L37 to L39). */
export class ClaimInProgress extends DatedPart<ClaimTerms, ClaimStep, ClaimEvent> {
  private readonly guarantee: GuaranteeOfClaim | null;

  constructor(setting: PartSetting, { claim, openTime, steps }: ClaimLife, guarantee: GuaranteeOfClaim | null = null) {
    super(setting, { terms: claim, openDate: claim.openDate, openTime, steps });
    this.guarantee = guarantee;
  }

  lived(): LivedClaim | null {
    return this.livedSoFar();
  }

  openingText(): Bilingual {
    const { origin, amount } = this.plan.terms;
    return origin === "bought"
      ? { en: `claim of ${money(amount)} bought`, zh: `受让债权 ${money(amount)} 元` }
      : { en: `claim of ${money(amount)} for what was paid for the debtor`, zh: `代偿形成债权 ${money(amount)} 元` };
  }

  /** What was taken over; nothing before it was. */
  get takenOver(): MinorUnits {
    return this.accountId === null ? 0 : this.plan.terms.amount;
  }

  protected eventOf({ do: action }: ClaimStep, base: EventStart): Made<ClaimEvent> {
    switch (action.kind) {
      case "hand-over":
        return { ...base, type: "claim-transfer", how: action.how, price: action.price };
      case "take-back":
        return takeBackEvent(action, { events: this.events }, TAKEN_BACK_OF_CLAIM, base);
      case "void":
      case "change-code":
      case "correct-identity":
        return this.amending(action, base);
      default:
        return { ...base, type: EVENTS[action.kind], amount: action.amount };
    }
  }

  protected refusalOf(event: ClaimEvent, day: IsoDate): Refusal {
    return claimRefusal({ terms: this.plan.terms, events: this.events }, event, day);
  }

  protected openRequest(): OpenClaimRequest | { readonly leftOut: string } {
    const { reference, borrower } = this.setting;
    const { terms, openDate } = this.plan;
    const leftOut = this.guarantee?.claimRefusal(terms.amount, openDate) ?? null;
    return leftOut === null ? { clientRef: reference, openedAt: this.opensAt, borrower, terms } : { leftOut };
  }
}
