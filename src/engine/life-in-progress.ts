import type { Agreement } from "../../schemas/ledger/agreement.js";
import type { Borrower } from "../../schemas/ledger/borrower.js";
import type { OpenAccountRequest } from "../../schemas/ledger/lender-interface.js";
import type { Instant, IsoDate } from "../../schemas/ledger/primitives.js";
import type { RepaymentSchedule } from "../../schemas/ledger/schedule.js";
import type { Life, LifeStep } from "../../schemas/run/life.js";
import type { BusinessCalendar } from "../ledger/business-calendar.js";
import { endOfBusinessDay, epochMs, instantAt } from "../ledger/business-day.js";
import { type Booking, bookLoan, type LivedLoan } from "../ledger/lived-loan.js";
import { LivingLoan } from "../ledger/living-loan.js";
import type { LoanRules } from "../ledger/loan-core.js";
import { checkSchedule, type ScheduleDefect } from "../ledger/schedule-check.js";
import type { LenderPort } from "../lender/lender-port.js";
import { bookedOn } from "./booked-on.js";
import { instantOf } from "./clock-stops.js";
import { isCorrecting, resolveCorrection } from "./resolve-correction.js";
import { type ResolvedStep, resolveMoment, resolveStep } from "./resolve-step.js";

/** A step that did not happen, and why. */
export interface LeftOutStep {
  readonly step: LifeStep;
  readonly date: IsoDate;
  readonly reason: string;
}

/** A schedule answered by the lender that does not follow from the terms. */
export interface WrongSchedule {
  /** `open`, or the event that it answered. */
  readonly cause: string;
  readonly date: IsoDate;
  readonly defects: readonly ScheduleDefect[];
}

/** What a life is made with. */
export interface LifeSetting {
  readonly life: Life;
  /** Position in its cohort. */
  readonly index: number;
  /** Prefix of its references, unique in the run. */
  readonly reference: string;
  readonly borrower: Borrower;
  /** Another person, whose name or document turns out to be the right one where the life has it so. */
  readonly rightPerson: Borrower;
  /** Last day on which something may turn out to have been wrong; null where the lender takes no corrections. */
  readonly correctableUpTo: IsoDate | null;
  readonly agreement: Agreement;
  readonly calendar: BusinessCalendar;
}

/** One life while it is lived: what comes next, and what has been told to the lender so far. */
export class LifeInProgress {
  readonly setting: LifeSetting;
  readonly rules: LoanRules;
  readonly leftOut: LeftOutStep[] = [];
  readonly wrongSchedules: WrongSchedule[] = [];
  /** Schedules that the lender answered and that were looked at. */
  schedulesAnswered = 0;
  private living: LivingLoan;
  private openingRows: RepaymentSchedule["rows"] | undefined;
  private nextStep = 0;
  private lastInstant: Instant;
  private accountId: string | null = null;
  private account = "";

  constructor(setting: LifeSetting) {
    this.setting = setting;
    const { life, agreement, calendar } = setting;
    this.rules = { terms: life.terms, agreement, calendar };
    this.living = new LivingLoan(this.booking(), this.rules);
    this.lastInstant = this.opensAt;
  }

  /** Business date of the opening, or of the take-over. */
  get bookedOn(): IsoDate {
    return bookedOn(this.setting.life);
  }

  /**
   * When the loan is opened: at the life's local time, or in the last millisecond before the cut-off where that time
   * lies beyond it, since the terms fix the business date of the opening (clause L1).
   */
  get opensAt(): Instant {
    const { agreement } = this.rules;
    const planned = instantAt(this.bookedOn, this.setting.life.openTime, agreement.timeZone);
    const end = epochMs(endOfBusinessDay(this.bookedOn, agreement));
    return epochMs(planned) < end ? planned : instantOf(end - 1, agreement.timeZone);
  }

  /** Contractual due dates of the schedule in force. */
  dueDates(): IsoDate[] {
    return this.living.loan.now.instalments.map(({ plan }) => plan.due);
  }

  /** Instant of the next thing to do; null when the plan is over. */
  nextAt(): Instant | null {
    if (this.accountId === null) return this.opensAt;
    const step = this.setting.life.steps[this.nextStep];
    return step === undefined ? null : this.momentOf(step).instant;
  }

  /** Does the next thing: opens the account, or carries out a step. */
  async act(port: LenderPort): Promise<void> {
    if (this.accountId === null) await this.open(port);
    else await this.takeStep(port);
  }

  /** The life as it was lived so far; null before the account was opened. */
  lived(): LivedLoan | null {
    if (this.accountId === null) return null;
    return { account: this.account, borrower: this.setting.borrower, events: this.living.events, ...this.booking() };
  }

  private booking(): Booking {
    const { life } = this.setting;
    return {
      terms: life.terms,
      bookedOn: this.bookedOn,
      ...(life.migrated === undefined ? {} : { migrated: { paidInstalments: life.migrated.paidInstalments } }),
      ...(this.openingRows === undefined ? {} : { openingRows: this.openingRows }),
    };
  }

  private async open(port: LenderPort): Promise<void> {
    const { life, reference, borrower } = this.setting;
    const request: OpenAccountRequest = {
      clientRef: reference,
      openedAt: this.opensAt,
      borrower,
      terms: life.terms,
      ...(life.migrated === undefined ? {} : { migrated: { paidInstalments: life.migrated.paidInstalments } }),
    };
    const answer = await port.openAccount(request);
    this.accountId = answer.accountId;
    this.account = answer.bureauAccountCode;
    if (answer.schedule === undefined) return;
    const { rows } = answer.schedule;
    const planned = bookLoan({ terms: life.terms, bookedOn: life.terms.openDate }, this.rules).now.instalments;
    if (
      !this.accepts(
        planned.map(({ plan }) => plan),
        rows,
        "open",
        this.bookedOn,
      )
    )
      return;
    this.openingRows = rows;
    this.living = new LivingLoan(this.booking(), this.rules);
  }

  private async takeStep(port: LenderPort): Promise<void> {
    const step = this.setting.life.steps[this.nextStep];
    if (step === undefined || this.accountId === null) return;
    const { instant, date } = this.momentOf(step);
    const eventId = `${this.setting.reference}.${this.nextStep + 1}`;
    this.nextStep += 1;
    this.lastInstant = instant;
    this.living.advanceTo(date);
    const resolved = this.resolve(step, eventId, instant, date);
    const refusal = "event" in resolved ? this.living.take(resolved.event) : resolved.leftOut;
    if (refusal !== null || !("event" in resolved)) {
      this.leftOut.push({ step, date, reason: refusal ?? "it cannot happen" });
      return;
    }
    const answer = await port.postEvent(this.accountId, resolved.event);
    const changesSchedule = resolved.event.type === "prepayment" || resolved.event.type === "extension";
    const rows = changesSchedule ? answer.schedule?.rows : undefined;
    const { instalments } = this.living.loan.now;
    const coming = instalments.filter(({ plan }) => plan.due > date).map(({ plan }) => plan);
    const adopted = rows !== undefined && coming.length > 0 && this.accepts(coming, rows, eventId, date);
    if (adopted) this.living.adoptSchedule(rows);
  }

  private momentOf(step: LifeStep): ReturnType<typeof resolveMoment> {
    return resolveMoment(step, this.living.loan, this.setting.life, this.lastInstant);
  }

  private resolve(step: LifeStep, eventId: string, instant: Instant, date: IsoDate): ResolvedStep {
    const action = step.do;
    if (!isCorrecting(action)) return resolveStep({ ...step, do: action }, this.living.loan, eventId, instant);
    const { life, borrower, rightPerson, correctableUpTo } = this.setting;
    if (correctableUpTo === null) return { leftOut: "the lender does not take corrections" };
    if (date > correctableUpTo) return { leftOut: "it would become known after the last day that is looked at" };
    return resolveCorrection(action, { living: this.living, life, borrower, rightPerson }, eventId, instant);
  }

  private accepts(
    planned: Parameters<typeof checkSchedule>[0],
    rows: RepaymentSchedule["rows"],
    cause: string,
    date: IsoDate,
  ): boolean {
    this.schedulesAnswered += 1;
    const defects = checkSchedule(planned, rows, this.rules.agreement.interest.scheduleTolerance);
    if (defects.length > 0) this.wrongSchedules.push({ cause, date, defects });
    return defects.length === 0;
  }
}
