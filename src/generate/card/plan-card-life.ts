import type { IsoDate } from "../../../schemas/ledger/primitives.js";
import type { LineTerms } from "../../../schemas/ledger/terms.js";
import type { CardPlan } from "../../../schemas/run/card-life.js";
import type { LineLife } from "../../../schemas/run/line-life.js";
import { addDays, addMonths, dayInMonth, daysBetween, endOfMonth, monthOf } from "../../ledger/dates.js";
import { inOrder } from "../dated-drafts.js";
import { cutOffEdges, DAY_TIMES } from "../life-times.js";
import type { LifeWindow } from "../life-window.js";
import { lifeMonths, observedMonths } from "../observed-months.js";
import { reportingItems } from "../reporting-items.js";
import { lineStep } from "../revolving/plan-revolving-life.js";
import { closingSteps, habitSteps, spendingSteps, stepsOf } from "./card-steps.js";
import type { RawCard } from "./raw-card.js";

/** Makes a life of a raw card. What it would not bear is left out when it is lived. */
export function planCardLife(raw: RawCard, window: LifeWindow): LineLife {
  const effectiveDate = addDays(window.start, raw.day % (window.openWithinDays + 1));
  const lastDay = endOfMonth(addMonths(monthOf(effectiveDate), lifeMonths(effectiveDate, window)));
  const line: LineTerms = {
    product: "line",
    use: "card",
    revolving: true,
    limit: raw.limit,
    effectiveDate,
    expiryDate: addDays(effectiveDate, raw.days),
  };
  const { last } = cutOffEdges(window.agreement);
  const times = DAY_TIMES.filter((time) => time <= last.at);
  const openTime = times[raw.time % times.length] ?? last.at;
  const lineSteps = inOrder(raw.lineSteps.map((step) => lineStep(step, raw.limit)));
  return {
    line,
    openTime,
    steps: lineSteps.filter((step) => addDays(effectiveDate, step.days) <= lastDay),
    draws: [],
    card: cardOf(raw, line, openTime, window),
    months: observedMonths(
      effectiveDate,
      lineSteps.map(({ days }) => days),
      1,
      window,
    ),
  };
}

function cardOf(raw: RawCard, line: LineTerms, openTime: string, window: LifeWindow): CardPlan {
  const opensAfter = Math.min(raw.opensAfter, daysBetween(line.effectiveDate, line.expiryDate) - 1);
  const openDate = addDays(line.effectiveDate, opensAfter);
  const lastDay = endOfMonth(addMonths(monthOf(openDate), lifeMonths(openDate, window)));
  const bills = billDaysOf(raw.billDay, openDate, lastDay);
  const steps = inOrder([
    ...stepsOf(raw),
    ...spendingSteps(raw, bills.slice(0, raw.busyMonths)),
    ...habitSteps(raw, bills.slice(0, raw.busyMonths)),
    ...(raw.closes === null ? [] : closingSteps(raw.closes, bills)),
  ]).filter((step) => addDays(openDate, step.days) <= lastDay);
  // Where nothing is paid any more, it takes months until that can be told in full.
  const stays = raw.stopsPayingWith === null ? [] : [bills[raw.stopsPayingWith + 7] ?? bills.at(-1) ?? 0];
  return {
    terms: {
      product: raw.product,
      openDate,
      billDay: raw.billDay,
      paymentDays: raw.paymentDays,
      minimumPermille: raw.minimumPermille,
      annualRatePpm: raw.annualRatePpm,
      cardNumber: raw.cardNumber,
      reporting: {
        ...reportingItems(raw.items, window.agreement.provider, raw.limit),
        busiLines: "2",
        busiDtlLines: raw.product === "R2" ? "81" : "71",
      },
    },
    openTime,
    steps,
    months: observedMonths(openDate, [...stays, ...steps.map(({ days }) => days)], raw.extraMonths, window),
  };
}

/** Bill days by the terms, counted from the opening. */
function billDaysOf(billDay: number, openDate: IsoDate, lastDay: IsoDate): number[] {
  const days: number[] = [];
  for (let month = addMonths(monthOf(openDate), 1); month <= monthOf(lastDay); month = addMonths(month, 1)) {
    days.push(daysBetween(openDate, dayInMonth(month, billDay)));
  }
  return days;
}
