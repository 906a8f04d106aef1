import type { AmendingEvent, BusinessEvent } from "../../../schemas/ledger/event.js";
import type { OpenRequest } from "../../../schemas/ledger/lender-interface.js";
import type { Instant, IsoDate } from "../../../schemas/ledger/primitives.js";
import type { Bilingual } from "../../../schemas/run/finding.js";
import type { AmendAction } from "../../../schemas/run/life.js";
import { businessDateOf, epochMs, instantAt } from "../../ledger/business-day.js";
import { type AccountCode, codesOf } from "../../ledger/codes-of.js";
import { addDays } from "../../ledger/dates.js";
import type { DatedEvent, LivedDated } from "../../ledger/lived-dated.js";
import type { LivedPart } from "../../ledger/lived-part.js";
import type { Refusal } from "../../ledger/refusal.js";
import type { LenderPort } from "../../lender/lender-port.js";
import { amendEvent, type Made, whyNotAsked } from "./amend-step.js";
import { lastInstantOf } from "./last-instant-of.js";
import type { LeftOutStep, PartInProgress, PartSetting } from "./part-in-progress.js";

/** A step whose day is counted from the opening. */
export interface DatedStep {
  readonly days: number;
  /** Local time of day. */
  readonly at: string;
  readonly do: { readonly kind: string };
}

/** What is planned of a part without a schedule. */
export interface DatedPlan<Terms, Step extends DatedStep> {
  readonly terms: Terms;
  /** Business date on which it is opened. */
  readonly openDate: IsoDate;
  /** Local time of the opening. */
  readonly openTime: string;
  readonly steps: readonly Step[];
}

/** What every event is made with. */
export interface EventStart {
  readonly eventId: string;
  readonly occurredAt: Instant;
}

/** A part of a life that has no schedule, while it is lived: it is opened, and its steps have days of their own. */
export abstract class DatedPart<Terms extends OpenRequest["terms"], Step extends DatedStep, Event extends BusinessEvent>
  implements PartInProgress
{
  readonly setting: PartSetting;
  readonly leftOut: LeftOutStep[] = [];
  readonly wrongSchedules: readonly never[] = [];
  readonly schedulesAnswered = 0;
  /** The lender's name of it; null while it is not opened. */
  accountId: string | null = null;
  /** The key under which it was opened; empty while it is not. */
  private openedAs = "";
  protected readonly plan: DatedPlan<Terms, Step>;
  protected readonly events: DatedEvent<Event>[] = [];
  private nextStep = 0;
  private lastInstant: Instant;
  private notOpened = false;

  constructor(setting: PartSetting, plan: DatedPlan<Terms, Step>) {
    this.setting = setting;
    this.plan = plan;
    this.lastInstant = this.opensAt;
  }

  get opensAt(): Instant {
    const { openDate, openTime } = this.plan;
    return lastInstantOf(openDate, openTime, this.setting.agreement);
  }

  nextAt(): Instant | null {
    if (this.notOpened) return null;
    if (this.accountId === null) return this.opensAt;
    const step = this.plan.steps[this.nextStep];
    return step === undefined ? null : this.instantOfStep(step);
  }

  async act(port: LenderPort): Promise<void> {
    if (this.accountId === null) await this.open(port);
    else await this.takeStep(port, this.accountId);
  }

  abstract lived(): LivedPart | null;

  /** The keys under which it is reported, the one under which it was opened first; none while it is not. */
  codes(): AccountCode[] {
    const { openDate } = this.plan;
    return this.accountId === null ? [] : codesOf({ account: this.openedAs, bookedOn: openDate, events: this.events });
  }

  protected livedSoFar(): LivedDated<Terms, Event> | null {
    if (this.accountId === null) return null;
    const { terms, openDate } = this.plan;
    return { account: this.openedAs, borrower: this.setting.borrower, terms, bookedOn: openDate, events: this.events };
  }

  abstract openingText(): Bilingual;

  /** The event of a step; why there is none where there cannot be. */
  protected abstract eventOf(step: Step, base: EventStart): Made<Event>;

  /** Why an event cannot be on a day; null where it can. */
  protected abstract refusalOf(event: Event, day: IsoDate): Refusal;

  /** The date that an event told on a day counts for: that day, but for what was found late or bounced (clause L84). */
  protected countsFor(_event: Event, day: IsoDate): IsoDate {
    return day;
  }

  /** Body of the call that opens it; why it is not opened where it cannot be. */
  protected abstract openRequest(): OpenRequest | { readonly leftOut: string };

  /** The event of a step that puts right what was told (clauses L75 to L77). */
  protected amending(action: AmendAction, base: EventStart): Made<AmendingEvent> {
    const day = businessDateOf(base.occurredAt, this.setting.agreement);
    return amendEvent(action, { setting: this.setting, events: this.events, day }, base);
  }

  private async open(port: LenderPort): Promise<void> {
    const request = this.openRequest();
    if ("leftOut" in request) {
      const { openDate, openTime } = this.plan;
      this.notOpened = true;
      this.leftOut.push({ kind: "open", at: openTime, date: openDate, reason: request.leftOut });
      return;
    }
    const answer = await port.openAccount(request);
    this.accountId = answer.accountId;
    this.openedAs = answer.bureauAccountCode;
  }

  private async takeStep(port: LenderPort, accountId: string): Promise<void> {
    const step = this.plan.steps[this.nextStep];
    if (step === undefined) return;
    const occurredAt = this.instantOfStep(step);
    const date = businessDateOf(occurredAt, this.setting.agreement);
    this.nextStep += 1;
    this.lastInstant = occurredAt;
    const notAsked = whyNotAsked(step.do.kind, date, this.setting);
    const base = { eventId: `${this.setting.reference}.${this.nextStep}`, occurredAt };
    const event = notAsked === null ? this.eventOf(step, base) : { leftOut: notAsked };
    const reason = "leftOut" in event ? event.leftOut : this.refusalOf(event, date);
    if ("leftOut" in event || reason !== null) {
      this.leftOut.push({ kind: step.do.kind, at: step.at, date, reason: reason ?? "it cannot happen" });
      return;
    }
    const answer = await port.postEvent(accountId, event);
    const code = event.type === "code-change" ? answer.bureauAccountCode : undefined;
    const counts = this.countsFor(event, date);
    const known = counts < date ? { known: date } : {};
    this.events.push({ event, date: counts, ...known, ...(code === undefined ? {} : { code }) });
  }

  /** A step happens on its day, never before the one ahead of it. */
  private instantOfStep({ days, at }: Step): Instant {
    const wanted = instantAt(addDays(this.plan.openDate, days), at, this.setting.agreement.timeZone);
    return epochMs(wanted) > epochMs(this.lastInstant) ? wanted : this.lastInstant;
  }
}
