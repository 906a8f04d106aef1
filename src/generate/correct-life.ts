import type { IsoDate } from "../../schemas/ledger/primitives.js";
import type { CorrectingAction, LifeAction, LifeStep, PayAction } from "../../schemas/run/life.js";
import { addDays, daysBetween } from "../ledger/dates.js";
import { DAY_TIMES } from "./life-times.js";
import type { RawCorrection } from "./raw-correction.js";

/** A step with the local date on which it happens. */
export interface DatedStep {
  readonly date: IsoDate;
  readonly step: LifeStep;
}

/** What decides when something may still turn out to have been wrong. */
export interface CorrectionBounds {
  readonly bookedOn: IsoDate;
  /** Last date on which a step may happen. */
  readonly lastDay: IsoDate;
  /** Date on which the account closes; null while that is open. */
  readonly closedOn: IsoDate | null;
  /** Due date of an instalment, and how many there are. */
  readonly due: (number: number) => IsoDate;
  readonly count: number;
}

/** From the next day over a month to the third: the day a month is told, the day after, and months later. */
const DELAYS = [1, 2, 10, 28, 31, 35, 62, 95];

/** Days around a due date on which a borrower's identity or the account itself is looked into. */
const AROUND = [0, 1, -1, 10];

/** A planned life in which some things turn out to have been otherwise; what does not fit it is left away. */
export function correctLife(
  taken: readonly DatedStep[],
  corrections: readonly RawCorrection[],
  bounds: CorrectionBounds,
): DatedStep[] {
  return corrections.reduce<DatedStep[]>((steps, raw) => correctOnce(steps, raw, bounds), [...taken]);
}

function correctOnce(steps: DatedStep[], raw: RawCorrection, bounds: CorrectionBounds): DatedStep[] {
  switch (raw.kind) {
    case "lost":
      return lose(steps, raw, bounds);
    case "more":
      return findMore(steps, raw, bounds);
    case "bounced":
      return bounce(steps, raw, bounds);
    case "identity":
      return insert(steps, lookInto(raw, { kind: "correct-identity", wrong: raw.wrong }, bounds), bounds);
    case "void": {
      const voided = lookInto(raw, { kind: "void" }, bounds);
      return insert(
        steps.filter(({ date }) => date < voided.date),
        voided,
        bounds,
      );
    }
  }
}

interface DatedPayment extends DatedStep {
  readonly step: LifeStep & { readonly do: PayAction };
}

/**
 * Payments of which it may turn out that they were otherwise: nothing rests on them that cannot be changed any more. The
 * last one of a loan that closes stays, as nothing can be put right after the closing.
 */
function payments(steps: readonly DatedStep[], { closedOn }: CorrectionBounds): DatedPayment[] {
  const firstFree = steps.findLastIndex(({ step }) => RESTS.has(step.do.kind)) + 1;
  const free = steps.slice(firstFree).filter((one): one is DatedPayment => one.step.do.kind === "pay");
  return closedOn === null ? free : free.slice(0, -1);
}

const RESTS: ReadonlySet<LifeAction["kind"]> = new Set([
  ...(["prepay", "extend", "settle-early", "reverse", "relieve", "go-to-court", "mark-bad-debt", "write-off"] as const),
  ...(["pay-in-kind", "guarantor-pays", "transfer-claim", "transfer-out", "pay-out"] as const),
]);

/** A payment is taken out and found later; until then the borrower pays each instalment for itself. */
function lose(steps: DatedStep[], raw: RawCorrection, bounds: CorrectionBounds): DatedStep[] {
  const found = payments(steps, bounds).filter(({ step }) => step.do.amount.of !== "next");
  const lost = found[raw.which % Math.max(found.length, 1)];
  const known = lost === undefined ? null : knownAfter(lost.date, raw, steps, bounds);
  if (lost === undefined || known === null) return steps;
  const { amount, instalment } = lost.step.do;
  const action: CorrectingAction = {
    kind: "find-payment",
    paidOn: lost.step.on,
    amount,
    ...(instalment === undefined ? {} : { instalment }),
  };
  const rest = steps
    .filter((one) => one !== lost)
    .map((one) => (one.date > lost.date && one.date < known ? forItself(one) : one));
  return insert(rest, later(lost, known, raw, action), bounds);
}

/** A tenth of the next instalment was paid beside what was booked, late payments first: what clears arrears is told by itself. */
function findMore(steps: DatedStep[], raw: RawCorrection, bounds: CorrectionBounds): DatedStep[] {
  const paid = payments(steps, bounds);
  const late = paid.filter(({ step }) => step.on.days > 0);
  const candidates = late.length > 0 ? late : paid;
  const short = candidates[raw.which % Math.max(candidates.length, 1)];
  const known = short === undefined ? null : knownAfter(short.date, raw, steps, bounds);
  if (short === undefined || known === null) return steps;
  const amount = { of: "next", permille: 100, less: 0 } as const;
  return insert(steps, later(short, known, raw, { kind: "find-payment", paidOn: short.step.on, amount }), bounds);
}

function forItself(one: DatedStep): DatedStep {
  const { step } = one;
  const { do: action } = step;
  if (action.kind !== "pay" || action.amount.of !== "due" || step.on.instalment === 0) return one;
  return { ...one, step: { ...step, do: { ...action, amount: { ...action.amount, of: "instalment" } } } };
}

function bounce(steps: DatedStep[], raw: RawCorrection, bounds: CorrectionBounds): DatedStep[] {
  const paid = payments(steps, bounds);
  const wrong = paid[raw.which % Math.max(paid.length, 1)];
  const known = wrong === undefined ? null : knownAfter(wrong.date, raw, steps, bounds);
  if (wrong === undefined || known === null) return steps;
  const since = steps.slice(steps.indexOf(wrong)).filter(({ date, step }) => step.do.kind === "pay" && date < known);
  if (since.length > 24) return steps;
  return insert(steps, later(wrong, known, raw, { kind: "bounce", back: since.length }), bounds);
}

/** When it becomes known: some days after the payment, and before the payment that closes the loan; null for never. */
function knownAfter(
  paid: IsoDate,
  raw: RawCorrection,
  steps: readonly DatedStep[],
  { closedOn, lastDay }: CorrectionBounds,
): IsoDate | null {
  const lastPaid = steps.findLast(({ step }) => step.do.kind === "pay")?.date ?? lastDay;
  const last = closedOn === null ? lastDay : addDays(lastPaid, -1);
  const wanted = addDays(paid, DELAYS[raw.delay % DELAYS.length] ?? 1);
  const known = wanted < last ? wanted : last;
  return known > paid ? known : null;
}

function later(paid: DatedStep, known: IsoDate, raw: RawCorrection, action: CorrectingAction): DatedStep {
  const { on } = paid.step;
  const days = on.days + daysBetween(paid.date, known);
  return { date: known, step: { on: { ...on, days }, at: timeOf(raw), do: action } };
}

function lookInto(raw: RawCorrection, action: CorrectingAction, { due, count, bookedOn }: CorrectionBounds): DatedStep {
  const instalment = raw.which % (Math.min(count, 12) + 1);
  const base = instalment === 0 ? bookedOn : due(instalment);
  const days = AROUND[raw.delay % AROUND.length] ?? 0;
  const date = addDays(base, days) < bookedOn ? bookedOn : addDays(base, days);
  return { date, step: { on: { instalment, days: daysBetween(base, date) }, at: timeOf(raw), do: action } };
}

function timeOf({ time }: RawCorrection): string {
  return DAY_TIMES[time % DAY_TIMES.length] ?? "09:30:00.000";
}

function insert(steps: readonly DatedStep[], added: DatedStep, { bookedOn, lastDay }: CorrectionBounds): DatedStep[] {
  if (added.date > lastDay || added.date < bookedOn) return [...steps];
  const key = ({ date, step }: DatedStep): string => `${date}T${step.at}`;
  return [...steps, added].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}
