import type { CollateralTerms } from "../../../schemas/ledger/collateral-terms.js";
import type { CollateralEvent } from "../../../schemas/ledger/event.js";
import type { OpenCollateralRequest } from "../../../schemas/ledger/lender-interface.js";
import type { Bilingual } from "../../../schemas/run/finding.js";
import type { CollateralStep, SecuredLife } from "../../../schemas/run/secured-life.js";
import { voidRefusal } from "../../ledger/amend-refusal.js";
import { collateralRefusal, type LivedCollateral } from "../../ledger/collateral/lived-collateral.js";
import type { Refusal } from "../../ledger/refusal.js";
import { money } from "../money-text.js";
import { DatedPart, type EventStart } from "./dated-part.js";
import type { ContractOfLoan, LoanInProgress } from "./loan-in-progress.js";
import type { PartSetting } from "./part-in-progress.js";

/** One contract over collateral while it is lived (clauses L60 to L62). */
export class CollateralInProgress
  extends DatedPart<CollateralTerms, CollateralStep, CollateralEvent>
  implements ContractOfLoan
{
  /** The loan that names it, told by whoever makes it; null where there is none. */
  loan: LoanInProgress | null = null;

  constructor(setting: PartSetting, { collateral, openTime, steps }: SecuredLife) {
    super(setting, { terms: collateral, openDate: collateral.effectiveDate, openTime, steps });
  }

  lived(): LivedCollateral | null {
    return this.livedSoFar();
  }

  openingText(): Bilingual {
    const { kind, amount, maximum, items, expiryDate } = this.plan.terms;
    const mortgage = kind === "mortgage";
    return {
      en: `${mortgage ? "mortgage" : "pledge"} for ${maximum ? "up to " : ""}${money(amount)} over ${items.length} item${items.length === 1 ? "" : "s"} until ${expiryDate}`,
      zh: `${maximum ? "最高额" : ""}${mortgage ? "抵押" : "质押"}合同生效：担保金额 ${money(amount)} 元，押品 ${items.length} 项，到期日 ${expiryDate}`,
    };
  }

  loanRefusal(): Refusal {
    return voidRefusal({ name: "contract", events: this.events });
  }

  protected eventOf({ do: action }: CollateralStep, base: EventStart): CollateralEvent {
    switch (action.kind) {
      case "revalue":
        return { ...base, type: "collateral-value", item: action.item, value: action.value };
      case "end-contract":
        return { ...base, type: "collateral-end" };
      case "void":
        return { ...base, type: "void" };
      case "change-code":
        return { ...base, type: "code-change" };
    }
  }

  protected refusalOf(event: CollateralEvent, day: string): Refusal {
    const isNamed = this.loan?.isDrawn === true;
    return collateralRefusal({ terms: this.plan.terms, events: this.events }, event, day, isNamed);
  }

  protected openRequest(): OpenCollateralRequest {
    const { reference, borrower } = this.setting;
    return { clientRef: reference, openedAt: this.opensAt, borrower, terms: this.plan.terms };
  }
}
