import type { GuaranteeTerms } from "../../../schemas/ledger/claim-terms.js";
import type { GuaranteeEvent } from "../../../schemas/ledger/event.js";
import type { OpenGuaranteeRequest } from "../../../schemas/ledger/lender-interface.js";
import type { IsoDate, MinorUnits } from "../../../schemas/ledger/primitives.js";
import type { GuaranteeLife, GuaranteeStep } from "../../../schemas/run/claim-life.js";
import type { Bilingual } from "../../../schemas/run/finding.js";
import {
  guaranteeAt,
  guaranteeRefusal,
  type LivedGuarantee,
  TAKEN_BACK_OF_GUARANTEE,
} from "../../ledger/lived-guarantee.js";
import type { Refusal } from "../../ledger/refusal.js";
import { money } from "../money-text.js";
import { type Made, takeBackEvent } from "./amend-step.js";
import type { ClaimInProgress, GuaranteeOfClaim } from "./claim-in-progress.js";
import { DatedPart, type EventStart } from "./dated-part.js";
import type { PartSetting } from "./part-in-progress.js";

/** One guarantee while it is lived (clauses L40 to L42). */
export class GuaranteeInProgress
  extends DatedPart<GuaranteeTerms, GuaranteeStep, GuaranteeEvent>
  implements GuaranteeOfClaim
{
  /** Claims that follow from it, told by whoever makes them. */
  readonly claims: ClaimInProgress[] = [];

  constructor(setting: PartSetting, { guarantee, openTime, steps }: GuaranteeLife) {
    super(setting, { terms: guarantee, openDate: guarantee.openDate, openTime, steps });
  }

  lived(): LivedGuarantee | null {
    return this.livedSoFar();
  }

  openingText(): Bilingual {
    const { product, amount, dueDate } = this.plan.terms;
    return {
      en: `${product === "G1" ? "financing " : ""}guarantee of ${money(amount)} given until ${dueDate}`,
      zh: `提供${product === "G1" ? "融资" : "非融资"}担保 ${money(amount)} 元，到期日 ${dueDate}`,
    };
  }

  /** A guarantor claims no more than he has paid (L42). */
  claimRefusal(amount: MinorUnits, day: IsoDate): Refusal {
    const { compensated } = guaranteeAt({ terms: this.plan.terms, events: this.events }, day);
    const claimed = this.claims.reduce((sum, claim) => sum + claim.takenOver, 0);
    return claimed + amount > compensated ? "the guarantor has not paid as much (L42)" : null;
  }

  protected eventOf({ do: action }: GuaranteeStep, base: EventStart): Made<GuaranteeEvent> {
    switch (action.kind) {
      case "cover-less":
        return { ...base, type: "guaranteed-balance", balance: action.balance };
      case "compensate":
        return { ...base, type: "compensation", amount: action.amount };
      case "classify":
        return { ...base, type: "classification", fiveCate: action.fiveCate };
      case "release":
        return { ...base, type: "guarantee-end" };
      case "take-back":
        return takeBackEvent(action, { events: this.events }, TAKEN_BACK_OF_GUARANTEE, base);
      case "void":
      case "change-code":
      case "correct-identity":
        return this.amending(action, base);
    }
  }

  protected refusalOf(event: GuaranteeEvent, day: IsoDate): Refusal {
    return guaranteeRefusal({ terms: this.plan.terms, events: this.events }, event, day);
  }

  protected openRequest(): OpenGuaranteeRequest {
    const { reference, borrower } = this.setting;
    return { clientRef: reference, openedAt: this.opensAt, borrower, terms: this.plan.terms };
  }
}
