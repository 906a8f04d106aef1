import type { LifeStory, TimelineItem } from "../../../schemas/run/event-log.js";
import type { Fault, FaultPlan, FolderFault, OutageFault } from "../../../schemas/run/fault-plan.js";
import { laterMoment } from "./later-moment.js";

/** Where in the story of a life a fault shows. Moments are local, `yyyy-MM-dd HH:mm`. */
export interface FaultSpot {
  /** Position in the plan, counted from 1. */
  number: number;
  fault: Fault;
  /** A span of the clock, or an instant at which something was met, which had lain in wait since a day. */
  kind: "span" | "met";
  from: string;
  until: string;
}

/**
 * The spots of a plan in one life of a counterexample. What lies in wait for files meets the first that arrived in any of
 * its lives; what counts an account's records or calls meets those of this life. A fault that has no place in time, such
 * as a clock that is off, or that met nothing in the story, has none.
 * @param timeZone Zone of the agreement; undefined where it is not known, and local time passes as it does without one.
 */
export function faultSpots(
  plan: FaultPlan | undefined,
  story: LifeStory,
  lives: readonly LifeStory[],
  timeZone: string | undefined,
): FaultSpot[] {
  return (plan?.faults ?? []).flatMap((fault, index) => {
    const spot = spotOf(fault, story, lives, timeZone);
    return spot === undefined ? [] : [{ number: index + 1, fault, ...spot }];
  });
}

type Spot = Pick<FaultSpot, "kind" | "from" | "until">;

function spotOf(
  fault: Fault,
  story: LifeStory,
  lives: readonly LifeStory[],
  timeZone: string | undefined,
): Spot | undefined {
  switch (fault.kind) {
    case "outage":
    case "folder":
      return span(fault, timeZone);
    case "answer":
    case "file-failure":
    case "feedback":
    case "process":
      return met(firstArrival(lives, fault.date), fault.date);
    case "reject":
      return met(recordsOf(story)[fault.record - 1]?.arrived);
    case "repeated-call":
    case "swapped-calls":
      return met(callsOf(story)[fault.call - 1]);
    case "bureau-clock":
      return undefined;
  }
}

function met(at: string | undefined, since?: string): Spot | undefined {
  return at === undefined ? undefined : { kind: "met", from: since ?? at, until: at };
}

function span({ date, at, minutes }: OutageFault | FolderFault, timeZone: string | undefined): Spot | undefined {
  const from = `${date} ${at}`;
  const until = laterMoment(from, minutes, timeZone);
  return until === undefined ? undefined : { kind: "span", from, until };
}

/** When the first file came on or after a day. */
function firstArrival(lives: readonly LifeStory[], date: string): string | undefined {
  return lives
    .flatMap(({ timeline }) => timeline.flatMap(({ arrived }) => arrived ?? []))
    .filter((arrived) => arrived.slice(0, 10) >= date)
    .sort()[0];
}

/** The records that came, in the order of their arrival; one that came again does not count again. */
function recordsOf({ timeline }: LifeStory): TimelineItem[] {
  const byArrival = timeline
    .filter(({ lane }) => lane === "received")
    .toSorted((a, b) => compare(a.arrived ?? "", b.arrived ?? ""));
  const seen = new Set<string>();
  return byArrival.filter((item) => {
    const code = /\d{3}\/\d{2}/u.exec(item.text.en)?.[0] ?? item.text.en;
    const key = `${item.date} ${code}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** When each call about the account was made: its opening first. */
function callsOf({ timeline }: LifeStory): string[] {
  return timeline.flatMap(({ lane, state, date, time }) =>
    lane === "ledger" && state === "ok" ? [`${date} ${time ?? "00:00"}`] : [],
  );
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
