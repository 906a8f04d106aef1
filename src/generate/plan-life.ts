import type { IsoDate } from "../../schemas/ledger/primitives.js";
import type { LoanTerms } from "../../schemas/ledger/terms.js";
import type { LoanLife } from "../../schemas/run/life.js";
import { addDays, addMonths, endOfMonth, laterOf, monthOf, monthsBetween } from "../ledger/dates.js";
import { stepMonths } from "../ledger/schedule.js";
import { correctLife, type DatedStep } from "./correct-life.js";
import { type Draft, inOrder } from "./draft.js";
import { dueDateOf, dueMonthOf } from "./due-dates.js";
import { habitDrafts } from "./habit-drafts.js";
import { LifeSketch } from "./life-sketch.js";
import { cutOffEdges, DAY_TIMES, MORNING } from "./life-times.js";
import type { LifeWindow } from "./life-window.js";
import { makeTerms } from "./make-terms.js";
import { goOtherwise } from "./otherwise/go-otherwise.js";
import { otherwiseTerms } from "./otherwise/otherwise-terms.js";
import type { RawOtherwise } from "./otherwise/raw-otherwise.js";
import type { RawCorrection } from "./raw-correction.js";
import type { RawHabit, RawLife } from "./raw-life.js";
import { specialDrafts } from "./special-drafts.js";

const PUNCTUAL: RawHabit = { kind: "on-time", days: 0, permille: 500, time: 0 };
const NEVER: RawHabit = { ...PUNCTUAL, kind: "never" };

/**
 * Makes a life of a raw one. What a ledger would refuse is left away; the terms fit months and calendar.
 * @param corrections what turns out to have been otherwise
 * @param otherwise how the loan goes otherwise than being repaid
 */
export function planLife(
  drawn: RawLife,
  window: LifeWindow,
  corrections: readonly RawCorrection[] = [],
  otherwise: RawOtherwise | null = null,
): LoanLife {
  const raw = tame(drawn);
  const { terms: plain, bookedOn } = makeTerms(raw, window);
  const terms = otherwise === null ? plain : otherwiseTerms(plain, otherwise, window.agreement.provider);
  const paidBefore = paidInstalments(raw, terms, bookedOn, window);
  const sketch = new LifeSketch({ terms, window, bookedOn, paidBefore, catchesUp: raw.catchesUp });
  const openTime = openingTime(raw.openTime, window);
  const taken: DatedStep[] = [];
  for (const draft of inOrder(draftsOf(raw, terms, bookedOn, openTime, window))) {
    const step = sketch.take(draft);
    if (step !== null) taken.push({ date: draft.date, step });
  }
  const last = sketch.closedOn ?? laterOf(taken.at(-1)?.date ?? bookedOn, sketch.due(sketch.count));
  const months = observedMonths(raw, bookedOn, last, sketch.closedOn !== null, window);
  const horizon = endOfMonth(addMonths(monthOf(bookedOn), months));
  const bounds = {
    bookedOn,
    lastDay: horizon,
    closedOn: sketch.closedOn,
    due: (number: number) => sketch.due(number),
    count: sketch.count,
  };
  const planned = taken.filter(({ date }) => date <= horizon);
  const { lastMonth } = window;
  const gone = goOtherwise(planned, otherwise?.turns ?? [], { ...bounds, step: extensionStep(terms), lastMonth });
  return {
    terms,
    openTime,
    ...(raw.migrated === null ? {} : { migrated: { paidInstalments: paidBefore, takenOverOn: bookedOn } }),
    steps: correctLife(gone.steps, corrections, { ...bounds, closedOn: gone.leftOn ?? bounds.closedOn }).map(
      ({ step }) => step,
    ),
    months,
  };
}

/** Months by which one period puts a maturity off. */
function extensionStep(terms: LoanTerms): number {
  return terms.frequency === "one-off" ? 1 : stepMonths(terms);
}

/** A time of the day before its cut-off, so that the loan is opened on the business date that the terms name. */
function openingTime(index: number, { agreement }: LifeWindow): string {
  const { last } = cutOffEdges(agreement);
  const times = DAY_TIMES.filter((time) => time <= last.at);
  return times[index % times.length] ?? last.at;
}

/** A punctual borrower's life holds nothing but payments; one who stays an instalment behind never catches up. */
function tame(raw: RawLife): RawLife {
  if (raw.style.kind === "punctual") {
    return { ...raw, special: null, classified: [], migrated: null, settledAfter: null, cutAt: null };
  }
  return raw.style.kind === "rolls" ? { ...raw, catchesUp: false } : raw;
}

function draftsOf(raw: RawLife, terms: LoanTerms, bookedOn: IsoDate, openTime: string, window: LifeWindow): Draft[] {
  const extended = raw.special?.kind === "extend" ? raw.special.periods * (raw.special.again === 0 ? 1 : 2) : 0;
  const oneOff = terms.frequency === "one-off";
  const count = terms.instalments + (oneOff ? 0 : extended);
  // Payments are thought of under the schedule that holds after an extension; whether it comes to that, the sketch knows.
  const due = (number: number): IsoDate => dueDateOf(terms, number, window, oneOff ? extended : 0);
  const known = numbers(count).filter((number) => dueMonthOf(terms, number, oneOff ? extended : 0) <= window.lastMonth);
  const drafts = known.flatMap((number) =>
    habitDrafts(number, due(number), habitOf(raw, number), window.agreement, raw.names),
  );
  const dateOf = (number: number): IsoDate => (number === 0 ? bookedOn : dueDateOf(terms, number, window));
  drafts.push(...specialDrafts(raw, terms.instalments, dateOf, window));
  if (raw.settledAfter !== null) {
    for (const number of new Set([terms.instalments, ...known.slice(-1)])) {
      if (known.includes(number)) drafts.push(clearing(number, addDays(due(number), raw.settledAfter)));
    }
  }
  if (raw.migrated !== null && raw.migrated.clearedAfter !== null) {
    drafts.push(clearing(0, addDays(bookedOn, raw.migrated.clearedAfter)));
  }
  return drafts
    .filter(({ date }) => date >= bookedOn)
    .map((draft) => (draft.date === bookedOn && draft.at < openTime ? { ...draft, at: openTime } : draft));
}

function clearing(instalment: number, date: IsoDate): Draft {
  return { instalment, date, at: MORNING, intent: { kind: "clear" } };
}

function habitOf(raw: RawLife, number: number): RawHabit {
  const { kind, from, length } = raw.style;
  const own = raw.habits[number - 1] ?? PUNCTUAL;
  switch (kind) {
    case "punctual":
      return PUNCTUAL;
    case "mixed":
      return own;
    case "stops":
      return number < from ? own : NEVER;
    case "pauses":
      return number >= from && number < from + length ? NEVER : own;
    case "rolls":
      return number < from ? own : number === from ? NEVER : PUNCTUAL;
  }
}

/** Instalments paid before the loan was taken over: some of those due, never all of the loan. */
function paidInstalments(raw: RawLife, terms: LoanTerms, bookedOn: IsoDate, window: LifeWindow): number {
  if (raw.migrated === null) return 0;
  const due = numbers(terms.instalments).filter((number) => dueDateOf(terms, number, window) < bookedOn).length;
  return Math.min(Math.floor((due * raw.migrated.paidPermille) / 1000), terms.instalments - 1);
}

function observedMonths(raw: RawLife, bookedOn: IsoDate, last: IsoDate, closed: boolean, window: LifeWindow): number {
  const lived = Math.max(monthsBetween(monthOf(bookedOn), monthOf(last)), 0);
  const wanted = lived + (closed ? 1 + (raw.extraMonths % 2) : raw.extraMonths);
  const known = monthsBetween(monthOf(bookedOn), window.lastMonth);
  return Math.max(1, Math.min(raw.cutAt ?? wanted, wanted, window.maxMonths, known));
}

function numbers(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}
