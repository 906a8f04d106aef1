import type { IsoDate } from "../../../schemas/ledger/primitives.js";
import type { LoanLife } from "../../../schemas/run/life.js";
import { laterOf } from "../../ledger/dates.js";
import type { LifeWindow } from "../life-window.js";
import { simplerLives } from "../shrink/simpler-lives.js";

/** Loans that are simpler than one, and not opened before what stands beside them. */
export function* simplerLoanBeside(loan: LoanLife, notBefore: IsoDate, window: LifeWindow): Generator<LoanLife> {
  for (const { life } of simplerLives(loan, window)) {
    const one = { ...life, terms: { ...life.terms, openDate: laterOf(life.terms.openDate, notBefore) } };
    if (JSON.stringify(one) !== JSON.stringify(loan)) yield one;
  }
}
