import type { IsoDate } from "../../schemas/ledger/primitives.js";
import { keysOf } from "../ledger/codes-of.js";
import { addDays, laterOf } from "../ledger/dates.js";
import type { ReceivedRecord } from "../profiles/received-record.js";
import { ClockStops, deadlineDay } from "./clock-stops.js";
import type { Cohort, EngineWorld, LivedCohort } from "./cohort.js";
import { FaultTally } from "./fault-tally.js";
import { InboxDesk } from "./inbox-desk.js";
import { LifeInProgress } from "./life-in-progress.js";
import { meterPort } from "./meter-port.js";
import { observedUntil } from "./plans-of.js";
import { withProcessFaults } from "./process-faults.js";
import { daysToSettle } from "./repair-window.js";
import { repeatCalls } from "./repeat-calls.js";
import { swapCalls } from "./swap-calls.js";
import { walkClock } from "./walk-clock.js";

// The borrowers of a run never number so many that one of them is another's right identity.
const OTHER_PEOPLE = 7_000_000;

/**
 * Lives a cohort against the lender: moves its clock to every event, cut-off and midnight, carries out what happens
 * there, and collects the files that come out, until the last deadline and the late window are over.
 * @throws LenderUnreachable, LenderAnswerError, LimitError, RunStopped from the port; CalendarRangeError for a date no
 * calendar knows.
 */
export async function liveCohort(cohort: Cohort, given: EngineWorld): Promise<LivedCohort> {
  const world = withProcessFaults(given, cohort);
  const { agreement } = cohort;
  const began = world.nowMs();
  world.startCohort?.();
  const tally = new FaultTally();
  const meter = meterPort(
    swapCalls(repeatCalls(world.port, cohort.faults, tally), cohort.faults, agreement, tally),
    () => world.nowMs(),
  );
  const calendar = world.calendar(agreement.calendar);
  const horizon = horizonOf(cohort);
  const lives = cohort.lives.map(
    (life, index) =>
      new LifeInProgress({
        life,
        index,
        reference: `${cohort.reference}-${index + 1}`,
        borrower: world.borrower(cohort.firstBorrower + index),
        rightPerson: world.borrower(cohort.firstBorrower + index + OTHER_PEOPLE),
        correctableUpTo: world.takesCorrections === false ? null : horizon,
        takesEvents: world.takesEvents ?? new Set(),
        agreement,
        calendar,
      }),
  );
  const stops = new ClockStops(agreement, calendar);
  for (const life of cohort.lives) stops.addLife(life, horizon);
  stops.addDay(horizon);
  const desk = new InboxDesk(cohort, world, stops, calendar, tally);
  const lastDay = addDays(deadlineDay(horizon, agreement, calendar), daysToSettle(cohort.faults, agreement));
  try {
    const walked = await walkClock({ cohort, world, port: meter.port, lives, desk, stops, horizon, lastDay });
    const { received, foreign } = sortByAccount(desk.records, lives);
    return {
      cohort,
      lives,
      received,
      foreign,
      fileBreaches: desk.breaches,
      outages: desk.outages,
      faultsMet: tally.counts,
      feedbackReached: desk.feedbackReached,
      counts: {
        clockSteps: walked.clockSteps,
        ledgerEvents: lives
          .flatMap(({ parts }) => parts)
          .reduce((sum, part) => sum + (part.lived()?.events.length ?? 0), 0),
        files: desk.files,
        records: desk.records.length,
        foreign: foreign.length,
        elapsedMs: world.nowMs() - began,
        lenderMs: meter.elapsedMs(),
      },
      horizon,
      runEnd: walked.end,
    };
  } finally {
    await desk.end();
  }
}

/** Records by the accounts that the cohort opened, and those of others. */
function sortByAccount(
  records: readonly ReceivedRecord[],
  lives: readonly LifeInProgress[],
): Pick<LivedCohort, "received" | "foreign"> {
  // A part that changed its code is known by all of them, and sorted under the first.
  const accounts = new Map(
    lives.flatMap(({ parts }) =>
      parts.flatMap((part) => {
        const lived = part.lived();
        return lived === null ? [] : keysOf(lived).map((key) => [key, lived.account] as const);
      }),
    ),
  );
  const received = new Map<string, ReceivedRecord[]>();
  const foreign: ReceivedRecord[] = [];
  for (const record of records) {
    const account = accounts.get(record.account);
    const own = account === undefined ? undefined : received.get(account);
    if (account === undefined) foreign.push(record);
    else if (own === undefined) received.set(account, [record]);
    else own.push(record);
  }
  return { received, foreign };
}

/** Last day of the latest month that a life of the cohort is observed in. */
function horizonOf(cohort: Cohort): IsoDate {
  return cohort.lives.map(observedUntil).reduce(laterOf, cohort.start);
}
