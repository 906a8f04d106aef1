import type { CardEvent } from "../../../schemas/ledger/event.js";
import type { OpenCardRequest } from "../../../schemas/ledger/lender-interface.js";
import type { IsoDate, MinorUnits } from "../../../schemas/ledger/primitives.js";
import type { CardTerms } from "../../../schemas/ledger/terms.js";
import type { CardAction, CardPlan, CardStep } from "../../../schemas/run/card-life.js";
import type { Bilingual } from "../../../schemas/run/finding.js";
import { businessDateOf } from "../../ledger/business-day.js";
import { CardAccount } from "../../ledger/card/card-account.js";
import type { LivedCard } from "../../ledger/card/lived-card.js";
import type { AccountCode } from "../../ledger/codes-of.js";
import { type LivedLine, lineAt } from "../../ledger/lived-line.js";
import { LivingAccount } from "../../ledger/living-account.js";
import type { Refusal } from "../../ledger/refusal.js";
import type { Made } from "./amend-step.js";
import { correctedPayment, type PaidShare } from "./corrected-payment.js";
import { DatedPart, type EventStart } from "./dated-part.js";
import { markingEvent } from "./marking-event.js";
import { ifTaken } from "./optional-name-of.js";
import type { PartSetting } from "./part-in-progress.js";

/** What a card needs of its line. */
export interface LineOfCard {
  /** The lender's name of the line; null while it is not granted. */
  readonly accountId: string | null;
  /** Its codes (授信协议标识码), the one under which it was opened first; none while it is not granted. */
  codes(): AccountCode[];
  /** What was lived of the line so far. */
  readonly happened: Pick<LivedLine, "terms" | "events">;
  /** Why no card can be opened under it on a day; null where one can (clause L50). */
  cardRefusal(day: IsoDate): Refusal;
  /** Why an amount cannot be spent on a day; null where it can (clause L53). */
  amountRefusal(amount: MinorUnits, day: IsoDate): Refusal;
  /** What is left of the limit on a day, never below 0. */
  leftOn(day: IsoDate): MinorUnits;
}

const HANDLED = {
  activate: "activation",
  "close-card": "card-closing",
  "reopen-card": "card-reopening",
} as const;

/** One card while it is lived (clauses L50 to L59, L80, L81, L83, L84). */
export class CardInProgress extends DatedPart<CardTerms, CardStep, CardEvent> {
  private readonly line: LineOfCard;
  private readonly living: LivingAccount<CardEvent, CardAccount>;

  constructor(setting: PartSetting, { terms, openTime, steps }: CardPlan, line: LineOfCard) {
    super(setting, { terms, openDate: terms.openDate, openTime, steps });
    this.line = line;
    const { agreement } = setting;
    this.living = new LivingAccount({
      openedOn: terms.openDate,
      agreement,
      line: () => line.happened,
      open: () => new CardAccount({ terms, agreement }),
    });
  }

  lived(): LivedCard | null {
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
    const { product, billDay } = this.plan.terms;
    return product === "R2"
      ? { en: `credit card opened, billed on day ${billDay}`, zh: `贷记卡开户，每月 ${billDay} 日出账` }
      : { en: `overdraft card opened, settled on day ${billDay}`, zh: `准贷记卡开户，每月 ${billDay} 日结算` };
  }

  /** Whether it was opened. */
  get isOpen(): boolean {
    return this.accountId !== null;
  }

  /** What is owed as of a day; nothing before it was opened. */
  owedOn(day: IsoDate): MinorUnits {
    if (this.accountId === null) return 0;
    if (day > this.card.day) this.card.advanceTo(day);
    return this.card.usedNow();
  }

  /** The card as it stands, with all that is known in it. */
  private get card(): CardAccount {
    return this.living.account;
  }

  protected eventOf({ do: action }: CardStep, base: EventStart): Made<CardEvent> {
    const day = businessDateOf(base.occurredAt, this.setting.agreement);
    this.card.advanceTo(day);
    const made = this.spendingOf(action, base, day) ?? this.otherOf(action, base);
    return ifTaken(made, this.setting.takesEvents);
  }

  /** What the line has against it first; an event that nothing is against has happened with the answer. */
  protected refusalOf(event: CardEvent, day: IsoDate): Refusal {
    return this.refusalOfLine(event, day) ?? this.living.take(event);
  }

  protected override countsFor(event: CardEvent): IsoDate {
    return this.living.dateOf(event);
  }

  protected openRequest(): OpenCardRequest | { readonly leftOut: string } {
    const { reference, borrower } = this.setting;
    const { terms } = this.plan;
    const refusal = this.line.cardRefusal(terms.openDate);
    if (refusal !== null || this.line.accountId === null)
      return { leftOut: refusal ?? "the line is not granted (L50)" };
    return { clientRef: reference, openedAt: this.opensAt, borrower, terms, under: this.line.accountId };
  }

  /** What is spent, now or in parts; null where the action is another. */
  private spendingOf(action: CardAction, base: EventStart, day: IsoDate): Made<CardEvent> | null {
    switch (action.kind) {
      case "draw": {
        const amount = shareOf(this.line.leftOn(day), action.permille);
        return amount > 0 ? { ...base, type: "drawdown", amount } : { leftOut: "nothing is left of the limit" };
      }
      case "draw-amount":
        return { ...base, type: "drawdown", amount: action.amount };
      case "spread": {
        const amount = shareOf(lineAt(this.line.happened, day).limit, action.permille);
        return amount > 0
          ? { ...base, type: "large-instalment", amount, parts: action.parts }
          : { leftOut: "its share of the limit is nothing" };
      }
      default:
        return null;
    }
  }

  private otherOf(action: CardAction, base: EventStart): Made<CardEvent> {
    switch (action.kind) {
      case "void":
      case "change-code":
      case "correct-identity":
        return this.amending(action, base);
      case "pay-back": {
        const amount = amountOf(this.card, action);
        return amount > 0 ? { ...base, type: "repayment", amount } : { leftOut: "there is nothing to pay" };
      }
      case "reverse": {
        const of = this.card.lastRepayment();
        return of === null
          ? { leftOut: "there is no repayment of the day to reverse" }
          : { ...base, type: "reversal", of };
      }
      case "find-paid-back":
      case "bounce":
        return correctedPayment(action, this.living, base, amountOf);
      case "classify":
        return { ...base, type: "classification", fiveCate: action.fiveCate };
      case "move-bill-day":
        return { ...base, type: "bill-day-change", billDay: action.billDay };
      case "go-to-court":
      case "mark-bad-debt":
      case "write-off":
      case "stop":
      case "resume":
      case "transfer-claim":
        return markingEvent(action, this.card.usedNow(), base);
      case "activate":
      case "close-card":
      case "reopen-card":
        return { ...base, type: HANDLED[action.kind] };
      default:
        throw new Error(`Failed to make an event of "${action.kind}": it spends, and is made where that is done.`);
    }
  }

  private refusalOfLine(event: CardEvent, day: IsoDate): Refusal {
    if (event.type === "drawdown") return this.line.amountRefusal(event.amount, day);
    if (event.type !== "large-instalment" && event.type !== "card-reopening") return null;
    return lineAt(this.line.happened, day).endedOn === null ? null : "the line is over (L54, L59)";
  }
}

/** Of a card as it stands on a day. */
function amountOf(card: CardAccount, { of, permille, less }: PaidShare): MinorUnits {
  return shareOf(of === "due" ? card.minimumsNow() : card.usedNow(), permille) - less;
}

function shareOf(amount: MinorUnits, permille: number): MinorUnits {
  return Math.floor((amount * permille) / 1000);
}
