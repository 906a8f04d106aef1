import type { CardAction } from "../../../schemas/run/card-life.js";
import type { RevolvingAction } from "../../../schemas/run/revolving-life.js";
import { type DatedDraft, inOrder } from "../dated-drafts.js";
import { timeOf } from "../habit-drafts.js";
import { MORNING } from "../life-times.js";
import type { RawLineTurn } from "./raw-line-turn.js";

/** A step of a revolving loan or a card. */
export interface TurnedStep extends DatedDraft {
  readonly do: RevolvingAction | CardAction;
}

/** What decides where a revolving loan or a card may turn; days are counted from the opening. */
export interface TurnBounds {
  /** Days on which something falls due, ascending; of an R3, on which its interest does. */
  readonly dues: readonly number[];
  /** Days before a due date from which on nothing is paid where it is to become overdue. */
  readonly lead: number;
  /** Days of grace, in which nothing is overdue yet. */
  readonly grace: number;
  /** First day on which something may be drawn. */
  readonly usableFrom: number;
  /** Last day that is observed. */
  readonly lastDay: number;
}

interface Turned {
  readonly steps: readonly TurnedStep[];
  /** The day on which it was sold; null where it was not. */
  readonly leftOn: number | null;
}

/** From the next day to months later: what waits for arrears is told sooner or later. */
const DELAYS = [1, 2, 5, 20, 35, 65, 100];

/** For how long nothing is paid after it, or nothing can be drawn. */
const HOLDS = [0, 40, 0, 75, 3, 100];

/** Days around a due date. */
const AROUND = [0, -1, 1, 5, 20, -9];

/** Due dates after the first ones are long in coming. */
const FIRST_DUES = 6;

/** The steps of a revolving loan or a card with what else happens to it; what does not fit is left away. */
export function turnLine(
  steps: readonly TurnedStep[],
  raws: readonly RawLineTurn[],
  bounds: TurnBounds,
): readonly TurnedStep[] {
  if (bounds.dues.length === 0) return steps;
  return raws.reduce<Turned>((life, raw) => turnOnce(life, raw, bounds), { steps, leftOn: null }).steps;
}

function turnOnce(life: Turned, raw: RawLineTurn, bounds: TurnBounds): Turned {
  const { kind, permille, which } = raw;
  const due = pick(bounds.dues.slice(0, FIRST_DUES), which);
  const last = bounds.dues.at(-1) ?? due;
  switch (kind) {
    case "go-to-court":
    case "mark-bad-debt":
    case "write-off":
      return inArrears(life, due, { kind }, raw, bounds);
    case "relieve":
      return inArrears(life, due, { kind, permille }, raw, bounds);
    case "relieve-last":
      return inArrears(life, last, { kind: "relieve", permille: 1000 }, raw, bounds);
    case "guarantor-pays-all":
      return inArrears(life, last, { kind: "paid-by-guarantor", of: "everything", permille: 1000 }, raw, bounds);
    case "paid-in-kind":
    case "paid-by-guarantor":
      return payInstead(life, raw, kind);
    case "stop":
      return stop(life, due + pick(AROUND, raw.day), raw, bounds);
    case "sell":
    case "carve-out": {
      const how = kind === "sell" ? "sale" : "carve-out";
      const date = Math.max(1, due + pick(AROUND, raw.day) - (raw.hold % 2) * bounds.lead);
      const before = raw.inArrears ? stopPaying(life, due, 0, raw, bounds) : life;
      if (!isWithin(before, date, bounds)) return life;
      const kept = { ...before, steps: before.steps.filter((step) => step.days < date) };
      return { ...insert(kept, date, { kind: "transfer-claim", how, permille }, raw, bounds), leftOn: date };
    }
  }
}

/** Something for which a payment must be overdue: something is drawn before it, and nothing paid until it has happened. */
function inArrears(life: Turned, due: number, action: TurnedStep["do"], raw: RawLineTurn, bounds: TurnBounds): Turned {
  const date = due + bounds.grace + pick(DELAYS, raw.day);
  return insert(stopPaying(life, due, pick(HOLDS, raw.hold), raw, bounds), date, action, raw, bounds);
}

/** Nothing is paid from before a due date until after what waits for it, and some days longer. */
function stopPaying(life: Turned, due: number, hold: number, raw: RawLineTurn, bounds: TurnBounds): Turned {
  const [from, until] = [due - bounds.lead, due + bounds.grace + pick(DELAYS, raw.day) + hold];
  const steps = life.steps.filter(({ days, do: action }) => days < from || days > until || !PAID.has(action.kind));
  const drawn = Math.max(bounds.usableFrom, from - 8);
  const before = steps.findLast(({ days, do: { kind } }) => days < from && (kind === "draw" || PAID.has(kind)));
  if (before?.do.kind === "draw") return { ...life, steps };
  const draws: TurnedStep = { days: drawn, at: MORNING, do: { kind: "draw", permille: 300 } };
  return { ...life, steps: inOrder([...steps, draws]) };
}

const PAID: ReadonlySet<TurnedStep["do"]["kind"]> = new Set([
  "pay-back",
  "reverse",
  "paid-in-kind",
  "paid-by-guarantor",
]);

/** What the borrower would have paid comes from elsewhere. */
function payInstead(life: Turned, raw: RawLineTurn, kind: "paid-in-kind" | "paid-by-guarantor"): Turned {
  const places = life.steps.flatMap(({ do: action }, index) => {
    const isReversed = life.steps[index + 1]?.do.kind === "reverse";
    return action.kind === "pay-back" && !isReversed ? [{ index, action }] : [];
  });
  const own = places[raw.which % Math.max(places.length, 1)];
  const step = own === undefined ? undefined : life.steps[own.index];
  if (own === undefined || step === undefined) return life;
  const { of, permille } = own.action;
  return { ...life, steps: life.steps.with(own.index, { ...step, do: { kind, of, permille } }) };
}

/** Nothing can be drawn any more, from the opening or a due date on, and often again after a while. */
function stop(life: Turned, date: number, raw: RawLineTurn, bounds: TurnBounds): Turned {
  const from = raw.which % 7 === 0 ? bounds.usableFrom : date;
  const stopped = insert(life, from, { kind: "stop" }, raw, bounds, 0);
  if (raw.inArrears || stopped === life) return stopped;
  return insert(stopped, from + pick(HOLDS, raw.hold), { kind: "resume" }, raw, bounds, 0);
}

function insert(
  life: Turned,
  days: number,
  action: TurnedStep["do"],
  raw: RawLineTurn,
  bounds: TurnBounds,
  first = 1,
): Turned {
  if (days < first || !isWithin(life, days, bounds)) return life;
  return { ...life, steps: inOrder([...life.steps, { days, at: timeOf(raw.time), do: action }]) };
}

function isWithin({ leftOn }: Turned, days: number, { lastDay }: TurnBounds): boolean {
  return days >= 0 && days <= lastDay && (leftOn === null || days < leftOn);
}

function pick(list: readonly number[], index: number): number {
  return list[index % Math.max(list.length, 1)] ?? 0;
}
