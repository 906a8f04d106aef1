import type { Instant, IsoDate } from "../../schemas/ledger/primitives.js";
import { businessDateOf, epochMs, instantAt } from "../ledger/business-day.js";
import { addDays } from "../ledger/dates.js";
import type { LenderPort } from "../lender/lender-port.js";
import { type ClockStops, instantOf } from "./clock-stops.js";
import type { Cohort, EngineWorld } from "./cohort.js";
import type { InboxDesk } from "./inbox-desk.js";
import type { LifeInProgress } from "./life-in-progress.js";

/** A cohort made ready to be lived. */
export interface Walk {
  readonly cohort: Cohort;
  readonly world: EngineWorld;
  readonly port: LenderPort;
  readonly lives: readonly LifeInProgress[];
  readonly desk: InboxDesk;
  readonly stops: ClockStops;
  /** Last as-of date that is judged. */
  readonly horizon: IsoDate;
  /** Last day of the walk, before the late window. */
  readonly lastDay: IsoDate;
}

/** Walks the business clock from the cohort's start over every stop, lets the lives act, and takes what comes out. */
export async function walkClock(walk: Walk): Promise<{ readonly clockSteps: number; readonly end: Instant }> {
  const { cohort, world, port, lives, desk, stops, horizon, lastDay } = walk;
  const { agreement, reset } = cohort;
  let previous = instantAt(cohort.start, "00:00:00.000", agreement.timeZone);
  if (reset) {
    await port.reset(previous, agreement);
    await world.source.clear();
    world.bureau?.clear();
  }
  await desk.begin();
  let clockSteps = 0;
  // Without a reset nobody has told the lender where the clock begins, so the first step is taken whatever it is.
  let known = reset;
  const moveTo = async (now: Instant): Promise<void> => {
    if (!known || epochMs(now) > epochMs(previous)) {
      await desk.beforeStep(now);
      await port.moveClock(now);
      clockSteps += 1;
      known = true;
    }
    await desk.afterStep(previous, now, port);
    previous = now;
  };

  const next = lives.map((life) => momentMs(life));
  const end = epochMs(instantAt(addDays(lastDay, 1), "00:00:00.000", agreement.timeZone));
  for (let now = epochMs(previous); now < end; ) {
    const acts = Math.min(...next);
    const stop = Math.min(stops.nextAfter(now), end);
    // What falls on a stop happens after the day's end has been worked through.
    const wished = acts < stop ? acts : stop;
    now = cohort.pace === undefined ? wished : await cohort.pace.next(wished);
    await moveTo(instantOf(now, agreement.timeZone));
    const acting = lives.filter((_, index) => next[index] === now);
    if (acting.length === 0 || now >= end) continue;
    await actAll(acting, port);
    for (const life of acting) next[life.setting.index] = momentMs(life);
    const day = businessDateOf(previous, agreement);
    if (day <= horizon) stops.addDay(day);
  }
  // Whatever comes from here on is late for certain, so one step over the whole late window tells enough.
  await moveTo(instantAt(addDays(lastDay, agreement.deadline.lateWindow + 1), "00:00:00.000", agreement.timeZone));
  return { clockSteps, end: previous };
}

/** Lets lives act at once. What fails is thrown when every call has ended, so that none reaches into the next cohort. */
async function actAll(acting: readonly LifeInProgress[], port: LenderPort): Promise<void> {
  const outcomes = await Promise.allSettled(acting.map((life) => life.act(port)));
  const failed = outcomes.find((outcome) => outcome.status === "rejected");
  if (failed !== undefined) throw failed.reason;
}

function momentMs(life: LifeInProgress): number {
  const at = life.nextAt();
  return at === null ? Number.POSITIVE_INFINITY : epochMs(at);
}
