import type { IsoDate } from "../../../schemas/ledger/primitives.js";
import type { D1ReportingItems, LineTerms } from "../../../schemas/ledger/terms.js";
import type { LoanLife } from "../../../schemas/run/life.js";
import type { LineLife, LineStep } from "../../../schemas/run/line-life.js";
import { addDays, addMonths, daysBetween, endOfMonth, monthOf } from "../../ledger/dates.js";
import { timeOf } from "../habit-drafts.js";
import { cutOffEdges, DAY_TIMES } from "../life-times.js";
import { type LifeWindow, lifeWindow } from "../life-window.js";
import { lifeMonths, observedMonths } from "../observed-months.js";
import { planLife } from "../plan-life.js";
import type { RawCorrection } from "../raw-correction.js";
import { plainItems } from "../reporting-items.js";
import type { RawDraw, RawLine, RawLineStep } from "./raw-line.js";

/**
 * Makes a life of a raw line. Draws and steps that the line would not bear are left out when it is lived.
 * @param corrections what of each draw turns out to have been otherwise
 */
export function planLineLife(
  raw: RawLine,
  window: LifeWindow,
  corrections: readonly (readonly RawCorrection[])[] = [],
): LineLife {
  const { agreement } = window;
  const effectiveDate = addDays(window.start, raw.day % (window.openWithinDays + 1));
  const lastDay = endOfMonth(addMonths(monthOf(effectiveDate), lifeMonths(effectiveDate, window)));
  const line: LineTerms = {
    product: "line",
    revolving: raw.revolving,
    limit: raw.limit,
    effectiveDate,
    expiryDate: addDays(effectiveDate, raw.days),
  };
  const draws = raw.draws
    .map((draw, index) => ({ draw, openDate: addDays(effectiveDate, draw.after), wrong: corrections[index] ?? [] }))
    .filter(({ openDate }) => openDate <= addDays(lastDay, -62))
    .map(({ draw, openDate, wrong }) => planDraw(draw, openDate, raw, { window, wrong }))
    .sort((a, b) => (a.terms.openDate < b.terms.openDate ? -1 : 1));
  const steps = raw.steps
    .map((step) => planStep(step, raw.limit))
    .sort((a, b) => a.days - b.days)
    .filter(({ days }) => addDays(effectiveDate, days) <= lastDay);
  const { last } = cutOffEdges(agreement);
  const times = DAY_TIMES.filter((time) => time <= last.at);
  return {
    line,
    openTime: times[raw.time % times.length] ?? last.at,
    steps,
    draws,
    months: observedMonths(effectiveDate, lineDays(line, steps), raw.extraMonths, window),
  };
}

function planDraw(
  { loan, permille }: RawDraw,
  openDate: IsoDate,
  { limit, revolving }: RawLine,
  { window, wrong }: { readonly window: LifeWindow; readonly wrong: readonly RawCorrection[] },
): LoanLife {
  const { agreement } = window;
  // Of a line that does not revolve no source says whether a draw that is void was ever drawn.
  const corrections = revolving ? wrong : wrong.filter(({ kind }) => kind !== "void");
  const months = Math.max(2, Math.min(window.maxMonths, 12));
  const own = lifeWindow({ agreement, start: openDate, openWithinDays: 0, maxInstalments: 6, maxMonths: months });
  const { migrated: _, ...life } = planLife({ ...loan, migrated: null }, own, corrections);
  const principal = Math.max(10_000, Math.floor((limit * permille) / 1000));
  const terms = {
    ...life.terms,
    product: "R4" as const,
    principal,
    openDate,
    reporting: drawItems(life.terms.reporting),
  };
  return { ...life, terms };
}

/** A draw's credit agreement is that of its line, and a mortgage is never drawn under one (§3.1). */
function drawItems(items: D1ReportingItems): D1ReportingItems {
  if (items.busiDtlLines === "11") return plainItems;
  const { creditAgreementCode: _, ...others } = items;
  return { ...others, flag: "0" };
}

function planStep({ kind, after, time, permille }: RawLineStep, limit: number): LineStep {
  const at = timeOf(time);
  if (kind === "end-line") return { days: after, at, do: { kind } };
  return { days: after, at, do: { kind, limit: Math.max(100, Math.floor((limit * permille) / 1000)) } };
}

/** Days after the grant on which something happens to the line: its end among them. */
function lineDays(line: LineTerms, steps: readonly LineStep[]): number[] {
  const ends = steps.some(({ do: action }) => action.kind === "end-line");
  return [...steps.map(({ days }) => days), ...(ends ? [] : [daysBetween(line.effectiveDate, line.expiryDate)])];
}
