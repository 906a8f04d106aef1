import type { Instant } from "../../schemas/ledger/primitives.js";
import type { FaultPlan } from "../../schemas/run/fault-plan.js";
import type { BusinessCalendar } from "../ledger/business-calendar.js";
import { epochMs } from "../ledger/business-day.js";
import type { LenderPort } from "../lender/lender-port.js";
import type { ReadFile } from "../profiles/profile.js";
import type { Arrival, ReceivedRecord } from "../profiles/received-record.js";
import type { SubmittedFile } from "../profiles/submission.js";
import type { ClockStops } from "./clock-stops.js";
import type { Cohort, EngineWorld, FileBreach } from "./cohort.js";
import type { FaultTally } from "./fault-tally.js";
import { FeedbackPost } from "./feedback-post.js";
import { LoadFaults } from "./load-faults.js";
import { hitOutages, isUnseen, type Outage, type PlannedOutage, plannedOutages, recoveredBy } from "./outages.js";
import { repairDue } from "./repair-window.js";

// A lender that was turned away tries again by its own timer; this long after a fault the clock gives it the occasion.
const RETRY_MS = 5 * 60_000;

/**
 * The bureau's side of a cohort: takes the files that come out after each step of the clock, has the bureau load them,
 * carries its feedback to the lender, and lets the fault plan have its way with all of it.
 */
export class InboxDesk {
  readonly records: ReceivedRecord[] = [];
  readonly breaches: FileBreach[] = [];
  readonly outages: Outage[] = [];
  readonly tally: FaultTally;
  files = 0;
  private readonly cohort: Cohort;
  private readonly plan: FaultPlan;
  private readonly world: EngineWorld;
  private readonly stops: ClockStops;
  private readonly calendar: BusinessCalendar;
  private readonly post: FeedbackPost | null;
  private readonly faults: LoadFaults;
  /** Outages in which no failure can be seen, until it is known whether anything waited for their end. */
  private unseen: readonly PlannedOutage[];

  constructor(cohort: Cohort, world: EngineWorld, stops: ClockStops, calendar: BusinessCalendar, tally: FaultTally) {
    const { agreement, faults: plan = { faults: [] } } = cohort;
    this.cohort = cohort;
    this.plan = plan;
    this.world = world;
    this.stops = stops;
    this.calendar = calendar;
    this.tally = tally;
    this.post =
      agreement.exchange === undefined || world.takesFeedback === false
        ? null
        : new FeedbackPost(agreement.exchange, plan, agreement.timeZone, tally);
    this.faults = new LoadFaults(plan, agreement.timeZone, tally);
    const planned = plannedOutages(plan, agreement.timeZone);
    for (const outage of planned) this.note(outage);
    this.unseen = planned.filter((outage) => isUnseen(outage, world.line?.blind === true));
  }

  /** When the lender could first know of the feedback to each report file, by the file's name. */
  get feedbackReached(): ReadonlyMap<string, Instant> {
    return this.post?.reached ?? new Map();
  }

  /** Begins to disturb the line. */
  async begin(): Promise<void> {
    await this.world.line?.begin(this.plan, this.cohort.agreement.timeZone);
  }

  /** To be told before the lender's clock is moved. */
  async beforeStep(now: Instant): Promise<void> {
    await this.world.line?.moveTo(now);
  }

  /** To be told after the lender's clock was moved: takes what came, then carries what is due to the lender. */
  async afterStep(previous: Instant, now: Instant, port: LenderPort): Promise<void> {
    const hits = this.world.line?.takeHits() ?? [];
    for (const outage of hitOutages(hits)) this.note(outage);
    for (const { fault } of hits) this.tally.note(fault);
    // A span has a stop at its own end.
    for (const { at, fault } of hits) {
      if (fault.kind === "answer" || fault.kind === "process") this.stops.addInstant(epochMs(at) + RETRY_MS);
    }
    const files = await this.world.source.drain();
    for (const file of files) this.take(file, { after: previous, by: now });
    this.noteUnseen(epochMs(now), files.length > 0);
    if (this.post !== null && (await this.post.deliver(now, port)) > 0) this.stopForRepair(now);
  }

  /** Ends every disturbance. */
  async end(): Promise<void> {
    await this.world.line?.end();
  }

  /** What comes first after an outage has waited for its end; where nothing comes in time, nothing had to wait. */
  private noteUnseen(now: number, came: boolean): void {
    const { exchange } = this.cohort.agreement;
    const over = this.unseen.filter(({ until }) => until <= now);
    if (came) for (const { fault } of over) this.tally.note(fault);
    this.unseen = this.unseen.filter(
      (outage) => !over.includes(outage) || (!came && now < recoveredBy(outage, exchange?.recoveryHours ?? 0)),
    );
  }

  private take(file: SubmittedFile, arrival: Arrival): void {
    this.files += 1;
    this.cohort.onFile?.(file, arrival);
    const read = this.read(file, arrival);
    this.records.push(...read.records);
    this.breaches.push(...read.fileBreaches.map(({ line, breach }) => ({ file: file.name, line, breach })));
  }

  private read(file: SubmittedFile, arrival: Arrival): ReadFile {
    const { agreement } = this.cohort;
    const { bureau, profile } = this.world;
    if (bureau === undefined) return profile.read(file, arrival, this.records.length, agreement);
    const fault = this.faults.forFile(arrival.by);
    const loaded = bureau.receive(file, arrival, this.records.length, agreement, fault);
    if (this.post !== null && loaded.feedback !== null) {
      for (const at of this.post.take(file.name, arrival.by, loaded.feedback)) this.stops.addInstant(at);
    }
    // Under a name that is used up nothing is received; that it was tried is all there is to tell.
    return file.nameUsed === true ? { ...loaded, records: [] } : loaded;
  }

  /** Whether a repair is late can be told only where the clock stops when its time is over. */
  private stopForRepair(reached: Instant): void {
    const { exchange, timeZone } = this.cohort.agreement;
    if (exchange === undefined) return;
    this.stops.addInstant(epochMs(repairDue(reached, exchange, timeZone, this.calendar)));
  }

  private note(outage: Outage): void {
    const { exchange } = this.cohort.agreement;
    this.outages.push(outage);
    this.stops.addInstant(outage.from);
    this.stops.addInstant(outage.until);
    if (exchange !== undefined) this.stops.addInstant(recoveredBy(outage, exchange.recoveryHours));
  }
}
