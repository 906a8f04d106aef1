import type { LineEvent } from "../../../schemas/ledger/event.js";
import type { OpenLineRequest } from "../../../schemas/ledger/lender-interface.js";
import type { IsoDate, MinorUnits } from "../../../schemas/ledger/primitives.js";
import type { LineTerms } from "../../../schemas/ledger/terms.js";
import type { Bilingual } from "../../../schemas/run/finding.js";
import type { LineLife, LineStep } from "../../../schemas/run/line-life.js";
import { drawRefusal, type LivedLine, lineAt, lineRefusal, TAKEN_BACK_OF_LINE } from "../../ledger/lived-line.js";
import { voidDayOf } from "../../ledger/put-right.js";
import type { Refusal } from "../../ledger/refusal.js";
import { money } from "../money-text.js";
import { type Made, takeBackEvent } from "./amend-step.js";
import type { CardInProgress, LineOfCard } from "./card-in-progress.js";
import { DatedPart, type EventStart } from "./dated-part.js";
import type { LineOfDraw, LoanInProgress } from "./loan-in-progress.js";
import type { PartSetting } from "./part-in-progress.js";
import type { LineOfAccount, RevolvingInProgress } from "./revolving-in-progress.js";

/** One credit line while it is lived (clauses L33 to L36, L43, L50). */
export class LineInProgress
  extends DatedPart<LineTerms, LineStep, LineEvent>
  implements LineOfDraw, LineOfAccount, LineOfCard
{
  /** Loans drawn under it, told by whoever makes them. */
  readonly draws: LoanInProgress[] = [];
  /** The revolving loan under it, told by whoever makes it; null where there is none. */
  account: RevolvingInProgress | null = null;
  /** The card that it is the limit of, told by whoever makes it; null where there is none. */
  card: CardInProgress | null = null;

  constructor(setting: PartSetting, { line, openTime, steps }: LineLife) {
    super(setting, { terms: line, openDate: line.effectiveDate, openTime, steps });
  }

  lived(): LivedLine | null {
    return this.livedSoFar();
  }

  openingText(): Bilingual {
    const { use, revolving, limit, expiryDate } = this.plan.terms;
    if (use === "card") {
      return {
        en: `card limit of ${money(limit)} granted until ${expiryDate}`,
        zh: `信用卡额度 ${money(limit)} 元生效，到期日 ${expiryDate}`,
      };
    }
    return {
      en: `${revolving ? "revolving" : "non-revolving"} line of ${money(limit)} granted until ${expiryDate}`,
      zh: `${revolving ? "循环" : "非循环"}额度 ${money(limit)} 元生效，到期日 ${expiryDate}`,
    };
  }

  drawRefusal(amount: MinorUnits, day: IsoDate): string | null {
    if (this.isOfCard) return "the line is the limit of a card (L50)";
    if (this.account?.isOpen === true) return "the line is drawn in one account (L43)";
    return this.amountRefusal(amount, day);
  }

  amountRefusal(amount: MinorUnits, day: IsoDate): Refusal {
    if (this.accountId === null) return "the line is not granted yet (L34)";
    return drawRefusal(this.happened, { amount, used: this.usedOn(day), day });
  }

  accountRefusal(day: IsoDate): Refusal {
    if (this.accountId === null) return "the line is not granted yet (L43)";
    if (this.isOfCard) return "the line is the limit of a card (L50)";
    if (!this.plan.terms.revolving) return "the line does not revolve (L43)";
    if (this.isOver(day)) return "the line is over (L43)";
    return this.draws.some(({ isDrawn }) => isDrawn) ? "something is drawn under the line by itself (L43)" : null;
  }

  cardRefusal(day: IsoDate): Refusal {
    if (this.accountId === null) return "the line is not granted yet (L50)";
    if (!this.isOfCard) return "the line is for loans (L50)";
    return this.isOver(day) ? "the line is over (L50)" : null;
  }

  leftOn(day: IsoDate): MinorUnits {
    return Math.max(0, lineAt(this.happened, day).limit - this.usedOn(day));
  }

  get happened(): Pick<LivedLine, "terms" | "events"> {
    return { terms: this.plan.terms, events: this.events };
  }

  protected eventOf({ do: action }: LineStep, base: EventStart): Made<LineEvent> {
    switch (action.kind) {
      case "change-limit":
        return { ...base, type: "limit-change", limit: action.limit };
      case "end-line":
        return { ...base, type: "line-end" };
      case "take-back":
        return takeBackEvent(action, { events: this.events }, TAKEN_BACK_OF_LINE, base);
      case "void":
      case "change-code":
      case "correct-identity":
        return this.amending(action, base);
    }
  }

  protected refusalOf(event: LineEvent, day: IsoDate): Refusal {
    return lineRefusal(this.happened, event, day, this.isUsed);
  }

  protected openRequest(): OpenLineRequest | { readonly leftOut: string } {
    const { reference, borrower } = this.setting;
    if (this.isOfCard && !this.plan.terms.revolving) return { leftOut: "the limit of a card revolves (L50)" };
    return { clientRef: reference, openedAt: this.opensAt, borrower, terms: this.plan.terms };
  }

  /** Whether anything was ever opened under it. */
  private get isUsed(): boolean {
    return this.account?.isOpen === true || this.card?.isOpen === true || this.draws.some(({ isDrawn }) => isDrawn);
  }

  /** Whether it is over on a day, or void (clause L75). */
  private isOver(day: IsoDate): boolean {
    return voidDayOf(this.happened) !== null || lineAt(this.happened, day).endedOn !== null;
  }

  private get isOfCard(): boolean {
    return this.plan.terms.use === "card";
  }

  /** What counts against the limit: what is outstanding of a revolving line, or owed of its card; all that was ever drawn of another. */
  private usedOn(day: IsoDate): MinorUnits {
    const { revolving } = this.plan.terms;
    const used = (draw: LoanInProgress): MinorUnits => {
      if (!draw.isDrawn || draw.isVoid) return 0;
      return revolving ? draw.outstandingOn(day) : draw.setting.plan.terms.principal;
    };
    const inOne = (this.account?.outstandingOn(day) ?? 0) + (this.card?.owedOn(day) ?? 0);
    return this.draws.reduce((sum, draw) => sum + used(draw), inOne);
  }
}
