import type { LedgerEvent } from "../../../schemas/ledger/event.js";
import type { OpenAccountRequest } from "../../../schemas/ledger/lender-interface.js";
import type { Instant, IsoDate, MinorUnits } from "../../../schemas/ledger/primitives.js";
import type { RepaymentSchedule } from "../../../schemas/ledger/schedule.js";
import type { LoanTerms } from "../../../schemas/ledger/terms.js";
import type { Bilingual } from "../../../schemas/run/finding.js";
import type { LifeStep, LoanLife } from "../../../schemas/run/life.js";
import type { AccountCode } from "../../ledger/codes-of.js";
import { voidedOn } from "../../ledger/known-loan.js";
import { type Booking, bookLoan, type LivedLoan } from "../../ledger/lived-loan.js";
import { LivingLoan } from "../../ledger/living-loan.js";
import { type LoanRules, outstandingPrincipal } from "../../ledger/loan-core.js";
import type { Refusal } from "../../ledger/refusal.js";
import { checkSchedule } from "../../ledger/schedule-check.js";
import type { LenderPort } from "../../lender/lender-port.js";
import { bookedOn } from "../booked-on.js";
import { money } from "../money-text.js";
import { isCorrecting, resolveCorrection } from "../resolve-correction.js";
import { type ResolvedStep, resolveMoment, resolveStep } from "../resolve-step.js";
import { lastInstantOf } from "./last-instant-of.js";
import { ifTaken } from "./optional-name-of.js";
import type { LeftOutStep, PartInProgress, PartSetting, WrongSchedule } from "./part-in-progress.js";

/** What a loan's part of a life is made with. */
export interface LoanSetting extends PartSetting {
  readonly plan: LoanLife;
  /** The line that the loan is drawn under; absent for one that stands by itself. */
  readonly line?: LineOfDraw;
  /** The contract over collateral that secures it, whose code it tells (clause L63); absent where none does. */
  readonly contract?: ContractOfLoan;
}

/** What a loan needs of the contract that secures it. */
export interface ContractOfLoan {
  /** The lender's name of it; null while it has not taken effect. */
  readonly accountId: string | null;
  /** Its codes (抵（质）押合同标识码), the one under which it was opened first; none while it has not taken effect. */
  codes(): AccountCode[];
  /** Why no loan can name it; null where one can. */
  loanRefusal(): Refusal;
}

/** What a draw needs of its line. */
export interface LineOfDraw {
  /** The lender's name of the line; null while it is not granted. */
  readonly accountId: string | null;
  /** Its codes (授信协议标识码), the one under which it was opened first; none while it is not granted. */
  codes(): AccountCode[];
  /** Why an amount cannot be drawn on a day; null where it can. */
  drawRefusal(amount: MinorUnits, day: IsoDate): string | null;
}

/** One loan while it is lived: what comes next, and what has been told to the lender so far. */
export class LoanInProgress implements PartInProgress {
  readonly setting: LoanSetting;
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
  /** The code by which the loan names the contract that secures it: the one in force when the loan was opened. */
  private contractCode = "";
  /** Whether the line did not bear it. */
  private notDrawn = false;

  constructor(setting: LoanSetting) {
    this.setting = setting;
    const { plan, agreement, calendar } = setting;
    this.rules = { terms: plan.terms, agreement, calendar };
    this.living = new LivingLoan(this.booking(), this.rules);
    this.lastInstant = this.opensAt;
  }

  /** Business date of the opening, or of the take-over. */
  get bookedOn(): IsoDate {
    return bookedOn(this.setting.plan);
  }

  /**
   * When the loan is opened: at the life's local time, or in the last millisecond before the cut-off where that time
   * lies beyond it, since the terms fix the business date of the opening (clause L1).
   */
  get opensAt(): Instant {
    return lastInstantOf(this.bookedOn, this.setting.plan.openTime, this.rules.agreement);
  }

  /** Contractual due dates of the schedule in force. */
  dueDates(): IsoDate[] {
    return this.living.loan.now.instalments.map(({ plan }) => plan.due);
  }

  /** Instant of the next thing to do; null when the plan is over. */
  nextAt(): Instant | null {
    if (this.notDrawn) return null;
    if (this.accountId === null) return this.opensAt;
    const step = this.setting.plan.steps[this.nextStep];
    return step === undefined ? null : this.momentOf(step).instant;
  }

  /** Does the next thing: opens the account, or carries out a step. */
  async act(port: LenderPort): Promise<void> {
    if (this.accountId === null) await this.open(port);
    else await this.takeStep(port);
  }

  openingText(): Bilingual {
    const { terms } = this.rules;
    const taken = this.setting.plan.migrated;
    const all = this.dueDates();
    const dates = `${all.slice(0, 4).join(", ")}${all.length > 4 ? ", …" : ""}`;
    const amount = money(terms.principal);
    if (taken !== undefined) {
      return {
        en: `loan of ${amount} from ${terms.openDate} taken over, ${taken.paidInstalments} instalments paid, due ${dates}`,
        zh: `接管 ${terms.openDate} 发放的 ${amount} 元贷款，已还 ${taken.paidInstalments} 期，应还款日 ${dates}`,
      };
    }
    const under = terms.product === "R4";
    return {
      en: `${under ? "draw" : "loan"} of ${amount} paid out: ${terms.instalments} × ${terms.method}, ${terms.frequency}, due ${dates}`,
      zh: `${under ? "额度项下放款" : "放款"} ${amount} 元：共 ${terms.instalments} 期，应还款日 ${dates}`,
    };
  }

  /** The life as it was lived so far; null before the account was opened. */
  lived(): LivedLoan | null {
    if (this.accountId === null) return null;
    const { borrower, line, contract } = this.setting;
    const lineCodes = line?.codes() ?? [];
    const contractCodes = contract?.codes() ?? [];
    return {
      account: this.account,
      borrower,
      events: this.living.events,
      ...this.booking(),
      ...(lineCodes[0] === undefined ? {} : { lineCode: lineCodes[0].code }),
      ...(lineCodes.length > 1 ? { lineCodes } : {}),
      ...(contractCodes.length > 1 ? { collateralCodes: new Map([[this.contractCode, contractCodes]]) } : {}),
    };
  }

  /** Whether it turned out that it should never have been reported (clause L22). */
  get isVoid(): boolean {
    return voidedOn(this.living) !== null;
  }

  /** Principal not repaid yet as of a day; nothing before it was drawn, nor once it is void (clause L75). */
  outstandingOn(day: IsoDate): MinorUnits {
    if (this.accountId === null || this.isVoid) return 0;
    if (day > this.living.loan.day) this.living.advanceTo(day);
    return this.living.loan.now.closedOn === null ? outstandingPrincipal(this.living.loan.now) : 0;
  }

  /** Whether it was paid out. */
  get isDrawn(): boolean {
    return this.accountId !== null;
  }

  /** The terms as signed: as planned, with the code of the contract that secures the loan. */
  private get terms(): LoanTerms {
    const { plan, contract } = this.setting;
    if (contract === undefined) return plan.terms;
    return { ...plan.terms, reporting: { ...plan.terms.reporting, collateralContractCodes: [this.contractCode] } };
  }

  private booking(): Booking {
    const { plan } = this.setting;
    return {
      terms: this.terms,
      bookedOn: this.bookedOn,
      ...(plan.migrated === undefined ? {} : { migrated: { paidInstalments: plan.migrated.paidInstalments } }),
      ...(this.openingRows === undefined ? {} : { openingRows: this.openingRows }),
    };
  }

  private async open(port: LenderPort): Promise<void> {
    const { plan, reference, borrower, line, contract } = this.setting;
    const reason =
      contract?.accountId === null
        ? "the contract over collateral has not taken effect (L63)"
        : (contract?.loanRefusal() ?? line?.drawRefusal(plan.terms.principal, this.bookedOn) ?? null);
    if (reason !== null) {
      this.notDrawn = true;
      this.leftOut.push({ kind: line === undefined ? "open" : "draw", at: plan.openTime, date: this.bookedOn, reason });
      return;
    }
    this.contractCode = contract?.codes().at(-1)?.code ?? "";
    const request: OpenAccountRequest = {
      clientRef: reference,
      openedAt: this.opensAt,
      borrower,
      terms: this.terms,
      ...(plan.migrated === undefined ? {} : { migrated: { paidInstalments: plan.migrated.paidInstalments } }),
      ...(typeof line?.accountId === "string" ? { under: line.accountId } : {}),
    };
    const answer = await port.openAccount(request);
    this.accountId = answer.accountId;
    this.account = answer.bureauAccountCode;
    if (answer.schedule === undefined) return;
    const { rows } = answer.schedule;
    const planned = bookLoan({ terms: plan.terms, bookedOn: plan.terms.openDate }, this.rules).now.instalments;
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
    const step = this.setting.plan.steps[this.nextStep];
    if (step === undefined || this.accountId === null) return;
    const { instant, date } = this.momentOf(step);
    const eventId = `${this.setting.reference}.${this.nextStep + 1}`;
    this.nextStep += 1;
    this.lastInstant = instant;
    this.living.advanceTo(date);
    const resolved = this.resolve(step, eventId, instant, date);
    const refusal = "event" in resolved ? this.living.take(resolved.event) : resolved.leftOut;
    if (refusal !== null || !("event" in resolved)) {
      this.leftOut.push({ kind: step.do.kind, at: step.at, date, reason: refusal ?? "it cannot happen" });
      return;
    }
    const answer = await port.postEvent(this.accountId, resolved.event);
    if (answer.bureauAccountCode !== undefined && resolved.event.type === "code-change")
      this.living.nameCode(answer.bureauAccountCode);
    const rows = CHANGES_SCHEDULE.has(resolved.event.type) ? answer.schedule?.rows : undefined;
    const { instalments } = this.living.loan.now;
    const coming = instalments.filter(({ plan }) => plan.due > date).map(({ plan }) => plan);
    const adopted = rows !== undefined && coming.length > 0 && this.accepts(coming, rows, eventId, date);
    if (adopted) this.living.adoptSchedule(rows);
  }

  private momentOf(step: LifeStep): ReturnType<typeof resolveMoment> {
    return resolveMoment(step, this.living.loan, this.setting.plan, this.lastInstant);
  }

  private resolve(step: LifeStep, eventId: string, instant: Instant, date: IsoDate): ResolvedStep {
    const action = step.do;
    if (!isCorrecting(action)) {
      return this.ifTaken(resolveStep({ ...step, do: action }, this.living.loan, eventId, instant));
    }
    const { plan, borrower, rightPerson, correctableUpTo } = this.setting;
    if (correctableUpTo === null) return { leftOut: "the lender does not take corrections" };
    if (date > correctableUpTo) return { leftOut: "it would become known after the last day that is looked at" };
    return resolveCorrection(action, { living: this.living, life: plan, borrower, rightPerson }, eventId, instant);
  }

  /** What the lender need not take, only where it says that it does. */
  private ifTaken(resolved: ResolvedStep): ResolvedStep {
    if (!("event" in resolved)) return resolved;
    const made = ifTaken(resolved.event, this.setting.takesEvents);
    return "leftOut" in made ? made : resolved;
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

const CHANGES_SCHEDULE: ReadonlySet<LedgerEvent["type"]> = new Set(["prepayment", "extension", "payout"]);
