import type { IsoDate, IsoMonth } from "../../../schemas/ledger/primitives.js";
import type { LifeAction, LifeStep, PayAction } from "../../../schemas/run/life.js";
import { addDays, addMonths, daysBetween, monthOf } from "../../ledger/dates.js";
import type { CorrectionBounds, DatedStep } from "../correct-life.js";
import { DAY_TIMES } from "../life-times.js";
import type { RawTurn } from "./raw-otherwise.js";

/** What decides where a life may go otherwise. */
export interface OtherwiseBounds extends CorrectionBounds {
  /** Months of one instalment period. */
  readonly step: number;
  /** Last month in which an instalment may fall due. */
  readonly lastMonth: IsoMonth;
}

/** A life that goes otherwise, and the day on which it leaves the lender; null where it does not. */
export interface OtherwiseLife {
  readonly steps: readonly DatedStep[];
  readonly leftOn: IsoDate | null;
}

/** From the next day to months later: what waits for arrears is told sooner or later. */
const DELAYS = [1, 2, 5, 20, 35, 65, 100];

/** Days around a due date. */
const AROUND = [0, -1, 1, 5, 20];

/** Days before a due date, and after the record of the month before it. */
const AHEAD = [3, 1, 8, 10];

// Payments are made up to so many days ahead.
const PAID_AHEAD = 12;

/** A planned life to which other things happen; what does not fit it is left away. */
export function goOtherwise(
  taken: readonly DatedStep[],
  turns: readonly RawTurn[],
  bounds: OtherwiseBounds,
): OtherwiseLife {
  return turns.reduce<OtherwiseLife>((life, raw) => turnOnce(life, raw, bounds), { steps: taken, leftOn: null });
}

function turnOnce(life: OtherwiseLife, raw: RawTurn, bounds: OtherwiseBounds): OtherwiseLife {
  const place = (days: number): DatedStep["date"] => addDays(bounds.due(numberOf(raw, bounds)), days);
  switch (raw.kind) {
    case "relieve":
      return inArrears(life, raw, { kind: "relieve", permille: raw.permille }, bounds);
    case "relieve-last":
      return inArrears(life, { ...raw, which: bounds.count - 1 }, { kind: "relieve", permille: 1000 }, bounds);
    case "go-to-court":
    case "mark-bad-debt":
    case "write-off":
      return inArrears(life, raw, { kind: raw.kind }, bounds);
    case "defer":
      return defer(life, raw, bounds);
    case "pay-in-kind":
    case "guarantor-pays":
      return payInstead(life, raw, raw.kind);
    case "sell":
    case "carve-out": {
      const how = raw.kind === "sell" ? "sale" : "carve-out";
      const action: LifeAction = { kind: "transfer-claim", how, permille: raw.permille };
      return leave(
        raw.inArrears ? stopPaying(life, raw, bounds) : life,
        place(pick(AROUND, raw.day)),
        action,
        raw,
        bounds,
      );
    }
    case "transfer-out":
      return leave(life, transferDay(raw, bounds), { kind: "transfer-out" }, raw, bounds);
    case "securitise":
      return insert(life, place(pick(AROUND, raw.day)), { kind: "securitise" }, raw, bounds);
    case "change-code":
      return insert(life, place(pick(AROUND, raw.day)), { kind: "change-code" }, raw, bounds);
    case "pay-out":
      return insert(life, place(-pick(AHEAD, raw.day)), { kind: "pay-out", permille: raw.permille }, raw, bounds);
  }
}

/** The instalment around which it happens: one of the first six. */
function numberOf({ kind, which }: RawTurn, { count }: OtherwiseBounds): number {
  return kind === "relieve-last" ? count : 1 + (which % Math.min(count, 6));
}

/** Something for which an instalment must be overdue: until it happens the borrower does not pay. */
function inArrears(life: OtherwiseLife, raw: RawTurn, action: LifeAction, bounds: OtherwiseBounds): OtherwiseLife {
  const date = addDays(bounds.due(numberOf(raw, bounds)), pick(DELAYS, raw.day));
  return insert(stopPaying(life, raw, bounds), date, action, raw, bounds);
}

/** Nothing is paid from shortly before an instalment until some days after it. */
function stopPaying(life: OtherwiseLife, raw: RawTurn, bounds: OtherwiseBounds): OtherwiseLife {
  const due = bounds.due(numberOf(raw, bounds));
  const [from, until] = [addDays(due, -PAID_AHEAD), addDays(due, pick(DELAYS, raw.day))];
  const steps = life.steps.filter(({ date, step }) => date < from || date > until || !MONEY.has(step.do.kind));
  return { ...life, steps };
}

const MONEY: ReadonlySet<LifeAction["kind"]> = new Set([
  "pay",
  "reverse",
  "prepay",
  "settle-early",
  "extend",
  "pay-in-kind",
  "guarantor-pays",
  "pay-out",
]);

/** The maturity is put off, overdue or not, as far as the calendar goes. */
function defer(life: OtherwiseLife, raw: RawTurn, bounds: OtherwiseBounds): OtherwiseLife {
  const periods = 1 + (raw.which % 3);
  const before = life.steps.reduce((sum, { step }) => sum + (step.do.kind === "extend" ? step.do.periods : 0), 0);
  const maturity = addMonths(monthOf(bounds.due(bounds.count)), (before + periods) * bounds.step);
  if (maturity > bounds.lastMonth) return life;
  const action: LifeAction = { kind: "extend", periods, initiative: "lender" };
  if (raw.inArrears) return inArrears(life, raw, action, bounds);
  return insert(life, addDays(bounds.due(numberOf(raw, bounds)), pick(AROUND, raw.day)), action, raw, bounds);
}

interface DatedPayment extends DatedStep {
  readonly step: LifeStep & { readonly do: PayAction };
}

/** A payment that the borrower would have made comes from elsewhere. */
function payInstead(life: OtherwiseLife, raw: RawTurn, kind: "pay-in-kind" | "guarantor-pays"): OtherwiseLife {
  const paid = life.steps.filter((one, index): one is DatedPayment => {
    const after = life.steps[index + 1];
    return one.step.do.kind === "pay" && (after?.step.do.kind !== "reverse" || after.date !== one.date);
  });
  const own = paid[raw.which % Math.max(paid.length, 1)];
  if (own === undefined) return life;
  const instead: DatedStep = { ...own, step: { ...own.step, do: { kind, amount: own.step.do.amount } } };
  return { ...life, steps: life.steps.map((one) => (one === own ? instead : one)) };
}

/** A day on which the month before was told last: shortly before a due date, in the same month. */
function transferDay(raw: RawTurn, bounds: OtherwiseBounds): IsoDate {
  const due = bounds.due(numberOf(raw, bounds));
  const days = AHEAD.map((ahead) => addDays(due, -ahead)).filter((day) => monthOf(day) === monthOf(due));
  return days[raw.day % Math.max(days.length, 1)] ?? addDays(due, -1);
}

/** What ends the account: nothing happens after it. */
function leave(
  life: OtherwiseLife,
  date: IsoDate,
  action: LifeAction,
  raw: RawTurn,
  bounds: OtherwiseBounds,
): OtherwiseLife {
  if (!isWithin(life, date, bounds)) return life;
  const steps = life.steps.filter((one) => one.date < date);
  return { ...insert({ ...life, steps }, date, action, raw, bounds), leftOn: date };
}

function insert(
  life: OtherwiseLife,
  date: IsoDate,
  action: LifeAction,
  raw: RawTurn,
  bounds: OtherwiseBounds,
): OtherwiseLife {
  if (!isWithin(life, date, bounds)) return life;
  const instalment = numberOf(raw, bounds);
  const at = pick(DAY_TIMES, raw.time);
  const days = daysBetween(bounds.due(instalment), date);
  const added: DatedStep = { date, step: { on: { instalment, days }, at, do: action } };
  const key = (one: DatedStep): string => `${one.date}T${one.step.at}`;
  const steps = [...life.steps, added].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
  return { ...life, steps };
}

function isWithin({ leftOn }: OtherwiseLife, date: IsoDate, { bookedOn, lastDay }: OtherwiseBounds): boolean {
  return date > bookedOn && date <= lastDay && (leftOn === null || date < leftOn);
}

function pick<T>(list: readonly [T, ...T[]] | readonly T[], index: number): T {
  const found = list[index % list.length];
  if (found === undefined) throw new RangeError("Failed to pick from an empty list.");
  return found;
}
