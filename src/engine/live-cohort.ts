import type { Instant, IsoDate } from "../../schemas/ledger/primitives.js";
import { businessDateOf, epochMs, instantAt } from "../ledger/business-day.js";
import { addDays, addMonths, endOfMonth, monthOf } from "../ledger/dates.js";
import type { LenderPort } from "../lender/lender-port.js";
import type { ReceivedRecord } from "../profiles/received-record.js";
import { bookedOn } from "./booked-on.js";
import { ClockStops, deadlineDay, instantOf } from "./clock-stops.js";
import type { Cohort, EngineWorld, FileBreach, LivedCohort } from "./cohort.js";
import { LifeInProgress } from "./life-in-progress.js";
import { meterPort } from "./meter-port.js";

/**
 * Lives a cohort against the lender: moves its clock to every event, cut-off and midnight, carries out what happens
 * there, and collects the files that come out, until the last deadline and the late window are over.
 * @throws LenderUnreachable, LenderAnswerError, LimitError, RunStopped from the port; CalendarRangeError for a date no
 * calendar knows.
 */
export async function liveCohort(cohort: Cohort, world: EngineWorld): Promise<LivedCohort> {
  const { agreement } = cohort;
  const began = world.nowMs();
  world.startCohort?.();
  const meter = meterPort(world.port, () => world.nowMs());
  const calendar = world.calendar(agreement.calendar);
  const lives = cohort.lives.map(
    (life, index) =>
      new LifeInProgress({
        life,
        index,
        reference: `${cohort.reference}-${index + 1}`,
        borrower: world.borrower(cohort.firstBorrower + index),
        agreement,
        calendar,
      }),
  );
  const horizon = horizonOf(cohort);
  const lastDay = deadlineDay(horizon, agreement, calendar);
  const inbox = createCollector(world, cohort);

  let previous = instantAt(cohort.start, "00:00:00.000", agreement.timeZone);
  if (cohort.reset) {
    await meter.port.reset(previous, agreement);
    await world.source.clear();
  }
  let clockSteps = 0;
  const moveTo = async (now: Instant): Promise<void> => {
    if (epochMs(now) > epochMs(previous)) {
      await meter.port.moveClock(now);
      clockSteps += 1;
    }
    await inbox.collect(previous, now);
    previous = now;
  };

  const stops = new ClockStops(agreement, calendar);
  for (const life of cohort.lives) stops.addLife(life, horizon);
  stops.addDay(horizon);
  const next = lives.map((life) => momentMs(life));
  const end = epochMs(instantAt(addDays(lastDay, 1), "00:00:00.000", agreement.timeZone));
  for (let now = epochMs(previous); now < end; ) {
    const acts = Math.min(...next);
    const stop = Math.min(stops.nextAfter(now), end);
    // What falls on a stop happens after the day's end has been worked through.
    now = acts < stop ? acts : stop;
    await moveTo(instantOf(now, agreement.timeZone));
    const acting = lives.filter((_, index) => next[index] === now);
    if (acting.length === 0 || now >= end) continue;
    await actAll(acting, meter.port);
    for (const life of acting) next[life.setting.index] = momentMs(life);
    const day = businessDateOf(previous, agreement);
    if (day <= horizon) stops.addDay(day);
  }
  // Whatever comes from here on is late for certain, so one step over the whole late window tells enough.
  const windowEnd = instantAt(addDays(lastDay, agreement.deadline.lateWindow + 1), "00:00:00.000", agreement.timeZone);
  await moveTo(windowEnd);

  const accounts = new Set(lives.flatMap((life) => life.lived()?.account ?? []));
  const received = new Map<string, ReceivedRecord[]>();
  const foreign: ReceivedRecord[] = [];
  for (const record of inbox.records) {
    if (!accounts.has(record.account)) foreign.push(record);
    else received.set(record.account, [...(received.get(record.account) ?? []), record]);
  }
  return {
    cohort,
    lives,
    received,
    foreign,
    fileBreaches: inbox.breaches,
    counts: {
      clockSteps,
      ledgerEvents: lives.reduce((sum, life) => sum + (life.lived()?.events.length ?? 0), 0),
      files: inbox.files(),
      records: inbox.records.length,
      foreign: foreign.length,
      elapsedMs: world.nowMs() - began,
      lenderMs: meter.elapsedMs(),
    },
    horizon,
    runEnd: previous,
  };
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

/** Last day of the latest month that a life of the cohort is observed in. */
function horizonOf(cohort: Cohort): IsoDate {
  const ends = cohort.lives.map((life) => endOfMonth(addMonths(monthOf(bookedOn(life)), life.months)));
  return ends.reduce((latest, end) => (end > latest ? end : latest), cohort.start);
}

interface Collector {
  readonly records: ReceivedRecord[];
  readonly breaches: FileBreach[];
  files(): number;
  collect(after: Instant, by: Instant): Promise<void>;
}

function createCollector(world: EngineWorld, cohort: Cohort): Collector {
  const records: ReceivedRecord[] = [];
  const breaches: FileBreach[] = [];
  let files = 0;
  return {
    records,
    breaches,
    files: () => files,
    async collect(after, by) {
      for (const file of await world.source.drain()) {
        files += 1;
        const read = world.profile.read(file, { after, by }, records.length, cohort.agreement);
        records.push(...read.records);
        breaches.push(...read.fileBreaches.map(({ line, breach }) => ({ file: file.name, line, breach })));
      }
    },
  };
}
