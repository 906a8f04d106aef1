import { Temporal } from "temporal-polyfill";
import type { Instant, IsoDate } from "../../../schemas/ledger/primitives.js";
import type { LogEvent, RunFinished, RunStarted } from "../../../schemas/run/event-log.js";
import type { Policy } from "../../../schemas/run/policy.js";
import { EvidenceDamaged } from "../evidence-error.js";

/** What a log says about its run as a whole. */
export interface RunFacts {
  readonly started: RunStarted;
  /** null: the log breaks off. */
  readonly finished: RunFinished | null;
  /** null: the log does not tell it. */
  readonly policy: Policy | null;
  /** First and last day of the run, in the time zone of its first agreement. */
  readonly firstDay: IsoDate;
  readonly lastDay: IsoDate;
  readonly totals: RunSums;
}

/** Sums over the cohorts of a run. */
export interface RunSums {
  readonly cohorts: number;
  readonly lives: number;
  readonly ledgerEvents: number;
  readonly filesReceived: number;
  readonly recordsOwed: number;
  readonly recordsReceived: number;
  readonly recordsForeign: number;
}

/** Where a log names no agreement, days are counted where the bureau is. */
const BUREAU_ZONE = "Asia/Shanghai";

/** @throws EvidenceDamaged where the log has no beginning */
export function runFacts(events: readonly LogEvent[]): RunFacts {
  const started = events.find((event) => event.type === "run-started");
  if (started === undefined) throw new EvidenceDamaged("events.ndjson does not begin with the start of a run.");
  const finished = events.find((event) => event.type === "run-finished") ?? null;
  const zone = started.agreements[0]?.timeZone ?? BUREAU_ZONE;
  const cohorts = events.filter((event) => event.type === "cohort-finished");
  const sum = (pick: (cohort: (typeof cohorts)[number]) => number): number =>
    cohorts.reduce((total, cohort) => total + pick(cohort), 0);
  return {
    started,
    finished,
    policy: events.find((event) => event.type === "policy")?.policy ?? null,
    firstDay: dayOf(started.at, zone),
    lastDay: dayOf((finished ?? started).at, zone),
    totals: {
      cohorts: cohorts.length,
      lives: sum(({ lives }) => lives),
      ledgerEvents: sum(({ ledgerEvents }) => ledgerEvents),
      filesReceived: sum(({ filesReceived }) => filesReceived),
      recordsOwed: sum(({ recordsOwed }) => recordsOwed),
      recordsReceived: sum(({ recordsReceived }) => recordsReceived),
      recordsForeign: sum(({ recordsForeign }) => recordsForeign),
    },
  };
}

/** The day of an instant in a time zone. @throws EvidenceDamaged where there is no such instant or zone */
function dayOf(at: Instant, timeZone: string): IsoDate {
  try {
    return Temporal.Instant.from(at).toZonedDateTimeISO(timeZone).toPlainDate().toString();
  } catch (cause) {
    throw new EvidenceDamaged(`events.ndjson names ${JSON.stringify(at)} in ${timeZone}, which is no time.`, { cause });
  }
}
