import type { IsoDate } from "../../schemas/ledger/primitives.js";
import type { LoanTerms } from "../../schemas/ledger/terms.js";
import { addDays, monthOf, monthsBetween } from "../ledger/dates.js";
import type { LifeWindow } from "./life-window.js";
import type { RawLife, RawTerms } from "./raw-life.js";
import { reportingItems } from "./reporting-items.js";

/** Terms, and the day on which the account comes into the lender's book. */
export interface PlannedTerms {
  readonly terms: LoanTerms;
  readonly bookedOn: IsoDate;
}

/** Makes terms of raw ones: what runs beyond the months observed or the calendar is cut to fit. */
export function makeTerms(raw: RawLife, window: LifeWindow): PlannedTerms {
  const bookedOn = openingDay(raw.terms, window);
  const openDate = raw.migrated === null ? bookedOn : addDays(bookedOn, -raw.migrated.days);
  const { method } = raw.terms;
  // A loan repaid in one sum knows no other frequency (§4.6).
  const frequency = method === "bullet" ? "one-off" : raw.terms.frequency;
  const step = frequency === "quarterly" ? 3 : 1;
  const months = roomFor(raw, window, openDate, bookedOn);
  const periods = clamp(raw.terms.instalments, 1, Math.max(1, Math.floor(months / step)));
  const terms: LoanTerms = {
    product: "D1",
    principal: raw.terms.principal,
    annualRatePpm: raw.terms.annualRatePpm,
    method,
    frequency,
    ...(frequency === "one-off" ? { instalments: 1, termMonths: periods } : { instalments: periods }),
    openDate,
    dueDay: raw.terms.dueDay,
    reporting: reportingItems(raw.terms.items, window.agreement.provider, raw.terms.principal),
  };
  return { terms, bookedOn };
}

/** Months that the loan may run. */
function roomFor(raw: RawLife, window: LifeWindow, openDate: IsoDate, bookedOn: IsoDate): number {
  const known = monthsBetween(monthOf(openDate), window.lastMonth);
  if (raw.terms.outlasts) return known;
  // One month is kept for what happens after maturity; the months on an older book are not observed.
  const observed = Math.max(window.maxMonths - 1, 1) + monthsBetween(monthOf(openDate), monthOf(bookedOn));
  return Math.min(known, observed);
}

function openingDay(raw: RawTerms, window: LifeWindow): IsoDate {
  if (!raw.onEdge) return addDays(window.start, raw.openDay % (window.openWithinDays + 1));
  return window.edgeDates[raw.openDay % window.edgeDates.length] ?? window.start;
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}
