import type { IsoDate } from "../../../schemas/ledger/primitives.js";
import type { LoanLife } from "../../../schemas/run/life.js";
import { type LifeWindow, lifeWindow } from "../life-window.js";
import { planLife } from "../plan-life.js";
import type { RawLife } from "../raw-life.js";

/** Instalments and months of a loan that something else is told beside. It is short: the life is about the other thing. */
const SHORT = { maxInstalments: 6, maxMonths: 12 } as const;

/** The window of a loan that is opened on a date, beside something else of the same life. */
export function besideWindow(
  window: Pick<LifeWindow, "agreement" | "maxInstalments" | "maxMonths">,
  openDate: IsoDate,
): LifeWindow {
  return lifeWindow({
    agreement: window.agreement,
    start: openDate,
    openWithinDays: 0,
    maxInstalments: Math.max(1, Math.min(window.maxInstalments, SHORT.maxInstalments)),
    maxMonths: Math.max(2, Math.min(window.maxMonths, SHORT.maxMonths)),
  });
}

/** A short loan that is opened on a date, none of an older book. */
export function loanBeside(loan: RawLife, openDate: IsoDate, window: LifeWindow): LoanLife {
  const { migrated: _, ...life } = planLife({ ...loan, migrated: null }, besideWindow(window, openDate));
  return { ...life, terms: { ...life.terms, openDate } };
}
