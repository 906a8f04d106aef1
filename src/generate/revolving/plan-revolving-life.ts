import type { IsoDate } from "../../../schemas/ledger/primitives.js";
import type { LineTerms } from "../../../schemas/ledger/terms.js";
import type { LineLife, LineStep } from "../../../schemas/run/line-life.js";
import type { PayBackAction, RevolvingPlan, RevolvingStep } from "../../../schemas/run/revolving-life.js";
import { addDays, addMonths, dayInMonth, daysBetween, endOfMonth, monthOf } from "../../ledger/dates.js";
import { contractualDueDate } from "../../ledger/schedule.js";
import { inOrder } from "../dated-drafts.js";
import { timeOf } from "../habit-drafts.js";
import { cutOffEdges, DAY_TIMES, MORNING } from "../life-times.js";
import type { LifeWindow } from "../life-window.js";
import { lifeMonths, observedMonths } from "../observed-months.js";
import { reportingItems } from "../reporting-items.js";
import type { RawHabit, RawLineChange, RawRevolving, RawRevolvingStep } from "./raw-revolving.js";

/** Makes a life of a raw revolving loan. What it would not bear is left out when it is lived. */
export function planRevolvingLife(raw: RawRevolving, window: LifeWindow): LineLife {
  const { agreement } = window;
  const effectiveDate = addDays(window.start, raw.day % (window.openWithinDays + 1));
  const lastDay = endOfMonth(addMonths(monthOf(effectiveDate), lifeMonths(effectiveDate, window)));
  // The principal falls due with the expiry, which a calendar must know.
  const days = Math.min(raw.days, Math.max(1, daysBetween(effectiveDate, lastDay)));
  const line: LineTerms = {
    product: "line",
    revolving: true,
    limit: raw.limit,
    effectiveDate,
    expiryDate: addDays(effectiveDate, days),
  };
  const { last } = cutOffEdges(agreement);
  const times = DAY_TIMES.filter((time) => time <= last.at);
  const openTime = times[raw.time % times.length] ?? last.at;
  const lineSteps = inOrder(raw.lineSteps.map((step) => lineStep(step, raw.limit)));
  const account = accountOf(raw, line, openTime, window);
  const ends = [days, ...lineSteps.map((step) => step.days)];
  return {
    line,
    openTime,
    steps: lineSteps.filter((step) => addDays(effectiveDate, step.days) <= lastDay),
    draws: [],
    account,
    months: observedMonths(effectiveDate, ends, 0, window),
  };
}

function accountOf(raw: RawRevolving, line: LineTerms, openTime: string, window: LifeWindow): RevolvingPlan {
  const openDate = addDays(
    line.effectiveDate,
    Math.min(raw.opensAfter, daysBetween(line.effectiveDate, line.expiryDate) - 1),
  );
  const lastDay = endOfMonth(addMonths(monthOf(openDate), lifeMonths(openDate, window)));
  const expiry = daysBetween(openDate, contractualDueDate(line.expiryDate, openDate, window));
  const drawn = raw.steps.flatMap(stepsOf);
  const paid = habitSteps(raw, openDate, line.expiryDate, window);
  const settled: RevolvingStep[] =
    raw.settlesAfter === null ? [] : [{ days: expiry + raw.settlesAfter, at: MORNING, do: pays("everything") }];
  const steps = inOrder([...drawn, ...paid, ...settled]).filter((step) => addDays(openDate, step.days) <= lastDay);
  return {
    terms: {
      product: "R1",
      annualRatePpm: raw.annualRatePpm,
      openDate,
      dueDay: raw.dueDay,
      reporting: reportingItems(raw.items, window.agreement.provider, raw.limit),
    },
    openTime,
    steps,
    months: observedMonths(openDate, [expiry, ...steps.map(({ days }) => days)], raw.extraMonths, window),
  };
}

/** What is done about each due date before the expiry, the habits taken in turn. */
function habitSteps(raw: RawRevolving, openDate: IsoDate, expiryDate: IsoDate, rules: LifeWindow): RevolvingStep[] {
  const steps: RevolvingStep[] = [];
  for (let number = 1; ; number += 1) {
    const nominal = dayInMonth(addMonths(monthOf(openDate), number), raw.dueDay);
    if (nominal >= expiryDate) return steps;
    const due = daysBetween(openDate, contractualDueDate(nominal, openDate, rules));
    steps.push(...habitStep(raw.habits[(number - 1) % raw.habits.length] ?? "on-time", due));
  }
}

function habitStep(habit: RawHabit, days: number): RevolvingStep[] {
  switch (habit) {
    case "on-time":
      return [{ days, at: MORNING, do: pays("due") }];
    case "late":
      return [{ days: days + 5, at: MORNING, do: pays("due") }];
    case "in-part":
      return [
        { days, at: MORNING, do: pays("due", { permille: 400 }) },
        { days: days + 12, at: MORNING, do: pays("due") },
      ];
    case "short":
      return [{ days, at: MORNING, do: pays("due", { less: 1 }) }];
    case "more":
      return [{ days, at: MORNING, do: pays("everything", { permille: 500 }) }];
    case "not":
      return [];
  }
}

function pays(of: "due" | "everything", changes: { permille?: number; less?: number } = {}): PayBackAction {
  return { kind: "pay-back", of, permille: 1000, less: 0, ...changes };
}

/** A step; a reversal with the repayment that it is of. */
function stepsOf({ kind, after: days, time, permille, fiveCate }: RawRevolvingStep): RevolvingStep[] {
  const at = timeOf(time);
  switch (kind) {
    case "draw":
      return [{ days, at, do: { kind, permille } }];
    case "pay-back":
      return [{ days, at, do: pays("everything", { permille }) }];
    case "classify":
      return [{ days, at, do: { kind, fiveCate } }];
    case "reverse":
      return [
        { days, at, do: pays("everything", { permille }) },
        { days, at, do: { kind } },
      ];
  }
}

/** Something that happens to a line of a first limit. */
export function lineStep({ kind, after, time, permille }: RawLineChange, limit: number): LineStep {
  const at = timeOf(time);
  if (kind === "end-line") return { days: after, at, do: { kind } };
  return { days: after, at, do: { kind, limit: Math.max(100, Math.floor((limit * permille) / 1000)) } };
}
