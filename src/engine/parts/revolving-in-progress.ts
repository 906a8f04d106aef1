import type { RevolvingEvent } from "../../../schemas/ledger/event.js";
import type { OpenRevolvingRequest } from "../../../schemas/ledger/lender-interface.js";
import type { IsoDate, MinorUnits } from "../../../schemas/ledger/primitives.js";
import type { RevolvingTerms } from "../../../schemas/ledger/terms.js";
import type { Bilingual } from "../../../schemas/run/finding.js";
import type {
  PaidBackOtherwiseAction,
  RevolvingAction,
  RevolvingPlan,
  RevolvingStep,
} from "../../../schemas/run/revolving-life.js";
import { businessDateOf } from "../../ledger/business-day.js";
import type { AccountCode } from "../../ledger/codes-of.js";
import type { LivedLine } from "../../ledger/lived-line.js";
import { LivingAccount } from "../../ledger/living-account.js";
import type { Refusal } from "../../ledger/refusal.js";
import type { LivedRevolving } from "../../ledger/revolving/lived-revolving.js";
import { RevolvingLoan } from "../../ledger/revolving/revolving-loan.js";
import { type Made } from "./amend-step.js";
import { correctedPayment, type PaidShare } from "./corrected-payment.js";
import { DatedPart, type EventStart } from "./dated-part.js";
import { markingEvent } from "./marking-event.js";
import { ifTaken } from "./optional-name-of.js";
import type { PartSetting } from "./part-in-progress.js";

/** What a revolving loan needs of its line. */
export interface LineOfAccount {
  /** The lender's name of the line; null while it is not granted. */
  readonly accountId: string | null;
  /** Its codes (授信协议标识码), the one under which it was opened first; none while it is not granted. */
  codes(): AccountCode[];
  /** What was lived of the line so far. */
  readonly happened: Pick<LivedLine, "terms" | "events">;
  /** Why no revolving loan can be opened under it on a day; null where one can (clause L43). */
  accountRefusal(day: IsoDate): Refusal;
  /** Why an amount cannot be drawn on a day; null where it can (clause L44). */
  amountRefusal(amount: MinorUnits, day: IsoDate): Refusal;
  /** What is left of the limit on a day, never below 0. */
  leftOn(day: IsoDate): MinorUnits;
}

const PAID = {
  "pay-back": "repayment",
  "paid-in-kind": "repayment-in-kind",
  "paid-by-guarantor": "guarantor-payment",
} as const;

/** One revolving loan while it is lived (clauses L43 to L49, L80 to L84). */
export class RevolvingInProgress extends DatedPart<RevolvingTerms, RevolvingStep, RevolvingEvent> {
  private readonly line: LineOfAccount;
  private readonly living: LivingAccount<RevolvingEvent, RevolvingLoan>;

  constructor(setting: PartSetting, { terms, openTime, steps }: RevolvingPlan, line: LineOfAccount) {
    super(setting, { terms, openDate: terms.openDate, openTime, steps });
    this.line = line;
    const { agreement, calendar } = setting;
    const { expiryDate } = line.happened.terms;
    this.living = new LivingAccount({
      openedOn: terms.openDate,
      agreement,
      line: () => line.happened,
      open: () => new RevolvingLoan({ terms, expiryDate, agreement, calendar }),
    });
  }

  /** Whether it was opened. */
  get isOpen(): boolean {
    return this.accountId !== null;
  }

  lived(): LivedRevolving | null {
    const so = this.livedSoFar();
    if (so === null) return null;
    const lineCodes = this.line.codes();
    return {
      ...so,
      lineCode: lineCodes[0]?.code ?? "",
      ...(lineCodes.length > 1 ? { lineCodes } : {}),
      line: this.line.happened,
    };
  }

  openingText(): Bilingual {
    const { expiryDate } = this.line.happened.terms;
    return {
      en: `revolving loan opened under the line, interest due on day ${this.plan.terms.dueDay}, principal on ${expiryDate}`,
      zh: `额度项下循环贷账户开立，每月 ${this.plan.terms.dueDay} 日结息，${expiryDate} 到期还本`,
    };
  }

  /** Principal outstanding as of a day; nothing before it was opened. */
  outstandingOn(day: IsoDate): MinorUnits {
    if (!this.isOpen) return 0;
    if (day > this.loan.day) this.loan.advanceTo(day);
    return this.loan.usedNow();
  }

  /** The loan as it stands, with all that is known in it. */
  private get loan(): RevolvingLoan {
    return this.living.account;
  }

  protected eventOf({ do: action }: RevolvingStep, base: EventStart): Made<RevolvingEvent> {
    const day = businessDateOf(base.occurredAt, this.setting.agreement);
    this.loan.advanceTo(day);
    return ifTaken(this.made(action, base, day), this.setting.takesEvents);
  }

  private made(action: RevolvingAction, base: EventStart, day: IsoDate): Made<RevolvingEvent> {
    switch (action.kind) {
      case "draw": {
        const amount = Math.floor((this.line.leftOn(day) * action.permille) / 1000);
        return amount > 0 ? { ...base, type: "drawdown", amount } : { leftOut: "nothing is left of the limit" };
      }
      case "draw-amount":
        return { ...base, type: "drawdown", amount: action.amount };
      case "pay-back":
      case "paid-in-kind":
      case "paid-by-guarantor": {
        const amount = amountOf(this.loan, action);
        return amount > 0 ? { ...base, type: PAID[action.kind], amount } : { leftOut: "there is nothing to pay" };
      }
      case "relieve": {
        const amount = Math.floor((this.loan.dueNow() * action.permille) / 1000);
        return amount > 0 ? { ...base, type: "relief", amount } : { leftOut: "nothing is due" };
      }
      case "go-to-court":
      case "mark-bad-debt":
      case "write-off":
      case "stop":
      case "resume":
      case "transfer-claim":
        return markingEvent(action, this.loan.usedNow(), base);
      case "reverse": {
        const of = this.loan.lastRepayment();
        return of === null
          ? { leftOut: "there is no repayment of the day to reverse" }
          : { ...base, type: "reversal", of };
      }
      case "find-paid-back":
      case "bounce":
        return correctedPayment(action, this.living, base, amountOf);
      case "classify":
        return { ...base, type: "classification", fiveCate: action.fiveCate };
      case "void":
      case "change-code":
      case "correct-identity":
        return this.amending(action, base);
    }
  }

  /** What the line has against a drawdown first; an event that nothing is against has happened with the answer. */
  protected refusalOf(event: RevolvingEvent, day: IsoDate): Refusal {
    const ofLine = event.type === "drawdown" ? this.line.amountRefusal(event.amount, day) : null;
    return ofLine ?? this.living.take(event);
  }

  protected override countsFor(event: RevolvingEvent): IsoDate {
    return this.living.dateOf(event);
  }

  protected openRequest(): OpenRevolvingRequest | { readonly leftOut: string } {
    const { reference, borrower } = this.setting;
    const { terms } = this.plan;
    const refusal = this.line.accountRefusal(terms.openDate);
    if (refusal !== null || this.line.accountId === null)
      return { leftOut: refusal ?? "the line is not granted (L43)" };
    return { clientRef: reference, openedAt: this.opensAt, borrower, terms, under: this.line.accountId };
  }
}

/** Of a loan as it stands on a day. */
function amountOf(loan: RevolvingLoan, share: PaidShare | PaidBackOtherwiseAction): MinorUnits {
  const all = share.of === "due" ? loan.dueNow() : loan.payableNow();
  return Math.floor((all * share.permille) / 1000) - ("less" in share ? share.less : 0);
}
