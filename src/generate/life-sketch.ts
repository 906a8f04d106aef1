import type { IsoDate } from "../../schemas/ledger/primitives.js";
import type { LoanTerms } from "../../schemas/ledger/terms.js";
import type { AmountIntent, LifeAction, LifeStep } from "../../schemas/run/life.js";
import { addDays, daysBetween, laterOf } from "../ledger/dates.js";
import type { Draft } from "./draft.js";
import { dueDateOf, dueMonthOf } from "./due-dates.js";
import { cutOffEdges } from "./life-times.js";
import type { LifeWindow } from "./life-window.js";

/** What a sketch begins with. */
export interface SketchSetting {
  readonly terms: LoanTerms;
  readonly window: LifeWindow;
  readonly bookedOn: IsoDate;
  /** Instalments that were paid before the loan was booked. */
  readonly paidBefore: number;
  /** Payments clear older arrears too. */
  readonly catchesUp: boolean;
}

interface Snapshot {
  readonly date: IsoDate;
  readonly settled: ReadonlySet<number>;
  readonly ahead: ReadonlySet<number>;
  readonly vague: ReadonlySet<number>;
  readonly heldUntil: IsoDate;
}

/**
 * A loan as roughly known: which instalments are settled, paid ahead or open, without any amount. Enough to leave away
 * drafts that a ledger would refuse or that would find nothing to do; the ledger itself decides when the life is lived.
 */
export class LifeSketch {
  /** Instalments in force. */
  count: number;
  /** Business day on which the account closes; null while that is open. */
  closedOn: IsoDate | null = null;
  private readonly setting: SketchSetting;
  private extraMonths = 0;
  private settled: Set<number>;
  private ahead = new Set<number>();
  /** Open instalments of which some may be settled: only a payment of everything due is sure to find something. */
  private vague = new Set<number>();
  /** Some cash is held until this day. */
  private heldUntil: IsoDate;
  private lastPayment: Snapshot | null = null;
  private readonly dueDates = new Map<number, IsoDate>();

  constructor(setting: SketchSetting) {
    this.setting = setting;
    this.count = setting.terms.instalments;
    this.heldUntil = setting.bookedOn;
    this.settled = new Set(numbers(setting.paidBefore));
  }

  /** Due date of an instalment under the schedule in force. */
  due(number: number): IsoDate {
    let date = this.dueDates.get(number);
    if (date === undefined) {
      date = dueDateOf(this.setting.terms, number, this.setting.window, this.extraMonths);
      this.dueDates.set(number, date);
    }
    return date;
  }

  /** The step of a draft; null when it cannot happen. */
  take(draft: Draft): LifeStep | null {
    const date = this.businessDay(draft);
    if (draft.instalment > this.count || (this.closedOn !== null && date > this.closedOn)) return null;
    const action = this.act(draft, date);
    if (action === null) return null;
    this.notice(date);
    const base = draft.instalment === 0 ? this.setting.bookedOn : this.due(draft.instalment);
    return {
      on: { instalment: draft.instalment, days: daysBetween(base, draft.date) },
      at: draft.at,
      do: action,
    };
  }

  private act(draft: Draft, date: IsoDate): LifeAction | null {
    const { intent, instalment } = draft;
    switch (intent.kind) {
      case "pay":
        return this.pay(instalment, intent, date);
      case "clear":
        return this.payDue(date, 1000, 0, undefined);
      case "pay-ahead":
        return this.payAhead(instalment, intent.permille, date);
      case "reverse":
        return this.reverse(date);
      case "prepay":
        return this.prepay(intent.permille, date);
      case "settle-early":
        if (!this.isFree(date)) return null;
        this.settled = new Set(numbers(this.count));
        return { kind: "settle-early" };
      case "extend":
        return this.extend(intent.periods, date);
      case "classify":
        return { kind: "classify", fiveCate: intent.fiveCate };
    }
  }

  private pay(
    number: number,
    { permille, less, named }: { permille: number; less: number; named: boolean },
    date: IsoDate,
  ): LifeAction | null {
    const open = this.open(date);
    const matched = this.setting.window.agreement.cash.order === "matched";
    const name = matched && named ? number : undefined;
    if (!open.includes(number)) return null;
    if (this.setting.catchesUp || open.length === 1 || this.vague.has(number) || permille < 1000 || less > 0) {
      return this.payDue(date, permille, less, name);
    }
    this.remember(date);
    if (matched || number === open[0]) this.settled.add(number);
    else for (const older of open.slice(0, -1)) this.vague.add(older);
    const amount: AmountIntent = { of: "instalment", permille: 1000, less: 0 };
    return { kind: "pay", amount, ...(matched ? { instalment: number } : {}) };
  }

  private payDue(date: IsoDate, permille: number, less: number, named: number | undefined): LifeAction | null {
    const open = this.open(date);
    if (open.length === 0) return null;
    this.remember(date);
    const waived = less <= this.setting.window.agreement.toleranceAmount;
    if (permille === 1000 && waived) for (const number of open) this.settled.add(number);
    else for (const number of open) this.vague.add(number);
    return {
      kind: "pay",
      amount: { of: "due", permille, less },
      ...(named === undefined ? {} : { instalment: named }),
    };
  }

  private payAhead(number: number, permille: number, date: IsoDate): LifeAction | null {
    const next = numbers(this.count).find((other) => this.due(other) > date);
    // `two-at-once` pays the one after its own.
    const meant = this.due(number) > date ? number : number + 1;
    if (next === undefined || next !== meant || this.ahead.has(next) || this.isNothing(next)) return null;
    if (this.open(date).length > 0 || this.heldUntil > date) return null;
    this.remember(date);
    if (permille === 1000) this.ahead.add(next);
    this.heldUntil = this.due(next);
    return { kind: "pay", amount: { of: "next", permille, less: 0 } };
  }

  private reverse(date: IsoDate): LifeAction | null {
    if (this.lastPayment?.date !== date) return null;
    const { settled, ahead, vague, heldUntil } = this.lastPayment;
    this.settled = new Set(settled);
    this.ahead = new Set(ahead);
    this.vague = new Set(vague);
    this.heldUntil = heldUntil;
    this.lastPayment = null;
    this.closedOn = null;
    return { kind: "reverse" };
  }

  private prepay(permille: number, date: IsoDate): LifeAction | null {
    if (!this.isFree(date)) return null;
    for (const number of this.open(date)) this.settled.add(number);
    this.lastPayment = null;
    return { kind: "prepay", permille };
  }

  private extend(periods: number, date: IsoDate): LifeAction | null {
    const { terms, window } = this.setting;
    if (!this.isFree(date) || this.open(date).length > 0) return null;
    const oneOff = terms.frequency === "one-off";
    const months = this.extraMonths + (oneOff ? periods : 0);
    const count = this.count + (oneOff ? 0 : periods);
    if (dueMonthOf(terms, count, months) > window.lastMonth || count > 360) return null;
    if (oneOff) this.dueDates.clear();
    this.extraMonths = months;
    this.count = count;
    return { kind: "extend", periods };
  }

  /** Something is still to come and no cash is held, so that the schedule may change. */
  private isFree(date: IsoDate): boolean {
    const coming = this.due(this.count) > date;
    return coming && this.closedOn === null && this.ahead.size === 0 && this.heldUntil <= date;
  }

  /** Instalments that are due and not settled, oldest first. */
  private open(date: IsoDate): number[] {
    for (const number of this.ahead) {
      if (this.due(number) > date) continue;
      this.ahead.delete(number);
      this.settled.add(number);
    }
    return numbers(this.count).filter(
      (number) => !this.settled.has(number) && !this.isNothing(number) && this.due(number) <= date,
    );
  }

  /** An instalment of nothing: interest without a rate. */
  private isNothing(number: number): boolean {
    const { method, annualRatePpm } = this.setting.terms;
    return method === "interest-then-principal" && annualRatePpm === 0 && number < this.count;
  }

  private remember(date: IsoDate): void {
    const { settled, ahead, vague, heldUntil } = this;
    this.lastPayment = { date, settled: new Set(settled), ahead: new Set(ahead), vague: new Set(vague), heldUntil };
  }

  private notice(date: IsoDate): void {
    if (this.closedOn !== null) return;
    const all = numbers(this.count).every(
      (number) => this.settled.has(number) || this.ahead.has(number) || this.isNothing(number),
    );
    if (all) this.closedOn = this.ahead.size === 0 ? date : laterOf(date, this.due(this.count));
  }

  private businessDay({ date, at }: Draft): IsoDate {
    const { first } = cutOffEdges(this.setting.window.agreement);
    return first.days === 0 && at >= first.at ? addDays(date, 1) : date;
  }
}

function numbers(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}
