import type { Instant } from "../../schemas/ledger/primitives.js";
import type { ProcessFault } from "../../schemas/run/fault-plan.js";
import { endOfBusinessDay, epochMs } from "../ledger/business-day.js";
import type { LenderPort } from "../lender/lender-port.js";
import type { LenderProcess } from "../lender/lender-process.js";
import type { BureauLine, FaultHit } from "../profiles/bureau-line.js";
import { isDue, isStrike } from "../profiles/fault-span.js";
import { instantOf } from "./clock-stops.js";
import type { Cohort, EngineWorld } from "./cohort.js";

const DAY_MS = 24 * 60 * 60_000;

/**
 * A world in which the lender's process meets those faults of a cohort's plan that the clock brings: ended in a step,
 * started twice, stopped for a day. What ends it in the middle of a submission is the line's affair. The same world where
 * the plan has no such fault, or the harness did not start the lender.
 */
export function withProcessFaults(world: EngineWorld, cohort: Cohort): EngineWorld {
  const faults = (cohort.faults?.faults ?? []).filter((fault) => fault.kind === "process");
  const own = faults.filter((fault) => !isStrike(fault));
  const { process, port, line = undisturbed } = world;
  if (process === undefined || own.length === 0) return world;
  const clock = new ProcessClock(own, cohort, process);
  return {
    ...world,
    port: { ...port, moveClock: async (now) => clock.step(now, port) },
    line: {
      cannot: (plan) => line.cannot(plan),
      begin: (plan, timeZone) => line.begin(plan, timeZone),
      async moveTo(now) {
        await clock.moveTo(now);
        await line.moveTo(now);
      },
      takeHits: () => [...line.takeHits(), ...clock.takeHits()],
      async end() {
        await clock.end();
        await line.end();
      },
    },
  };
}

/** What a plan does to the lender's process, step of the clock by step. */
class ProcessClock {
  private waiting: readonly ProcessFault[];
  private readonly cohort: Cohort;
  private readonly process: LenderProcess;
  private here: Instant | undefined;
  private hits: FaultHit[] = [];
  private rest: { readonly fault: ProcessFault; readonly since: Instant } | undefined;

  constructor(faults: readonly ProcessFault[], cohort: Cohort, process: LenderProcess) {
    this.waiting = faults;
    this.cohort = cohort;
    this.process = process;
  }

  /** To be told before a step of the clock. */
  async moveTo(now: Instant): Promise<void> {
    this.noticeWoken();
    await this.process.endSecond();
    if (this.rest !== undefined && epochMs(now) >= epochMs(this.rest.since) + DAY_MS) {
      await this.process.start();
      this.here = now;
      this.noticeWoken();
    }
    await this.stopOn(now);
    if (this.rest === undefined) await this.doubleOn(now);
    this.here = now;
  }

  /** Takes a step of the clock, in which the lender may be ended. */
  async step(now: Instant, port: LenderPort): Promise<void> {
    const fault = this.rest === undefined ? this.lyingInWait("kill-in-step", now) : undefined;
    if (fault === undefined) return port.moveClock(now);
    const kill = this.process.killAfter(fault.afterMs ?? 0);
    let came = false;
    try {
      await port.moveClock(now);
    } finally {
      came = await kill.callOff();
    }
    if (came) this.met(fault, { at: now, received: false });
  }

  takeHits(): readonly FaultHit[] {
    const taken = this.hits;
    this.hits = [];
    return taken;
  }

  /** Has the lender running, once, as it was before the plan. */
  async end(): Promise<void> {
    await this.process.endSecond();
    await this.process.start();
  }

  private async stopOn(now: Instant): Promise<void> {
    const fault = this.rest === undefined ? this.lyingInWait("restart-later", now) : undefined;
    if (fault === undefined) return;
    await this.process.rest();
    // All that fell due where the clock stands was done.
    const since = this.here === undefined ? now : instantOf(epochMs(this.here) + 1, this.cohort.agreement.timeZone);
    this.rest = { fault, since };
    this.waiting = this.waiting.filter((other) => other !== fault);
  }

  private async doubleOn(now: Instant): Promise<void> {
    const fault = this.lyingInWait("start-twice", now);
    if (fault === undefined) return;
    await this.process.startSecond();
    this.met(fault, { at: now, received: true });
  }

  /** It rests no more: a call has woken it, or the day is over. */
  private noticeWoken(): void {
    if (this.rest === undefined || this.process.state === "resting") return;
    const { fault, since } = this.rest;
    this.rest = undefined;
    this.met(fault, { at: this.here ?? since, since, received: false });
  }

  private met(fault: ProcessFault, hit: Pick<FaultHit, "at" | "since" | "received">): void {
    this.waiting = this.waiting.filter((other) => other !== fault);
    this.hits.push({ ...hit, fault, name: "" });
  }

  private lyingInWait(how: ProcessFault["how"], now: Instant): ProcessFault | undefined {
    return this.waiting.find((fault) => fault.how === how && this.hasBegun(fault, now));
  }

  private hasBegun({ how, date }: ProcessFault, now: Instant): boolean {
    const { agreement } = this.cohort;
    return how === "kill-in-step"
      ? epochMs(now) >= epochMs(endOfBusinessDay(date, agreement))
      : isDue(date, now, agreement.timeZone);
  }
}

const undisturbed: BureauLine = {
  cannot: () => [],
  begin: async () => undefined,
  moveTo: async () => undefined,
  takeHits: () => [],
  end: async () => undefined,
};
