import type { Agreement } from "../../schemas/ledger/agreement.js";
import type { LoanTerms } from "../../schemas/ledger/terms.js";
import type { Bilingual } from "../../schemas/run/finding.js";
import type { AmountIntent, Life, LifeAction, LifeStep, LoanLife } from "../../schemas/run/life.js";
import { plainItems } from "../../src/generate/reporting-items.js";
import type { OnlyWith } from "./needs.js";

/** A written case of a suite: one life, and what it is there to show. */
export interface WrittenCase {
  /** Stable slug, unique in its suite. */
  readonly id: string;
  /** One sentence: what happens, and what must come of it. */
  readonly title: Bilingual;
  /** Requirement ids it speaks to. */
  readonly requirements: readonly string[];
  /** Whether what it shows hangs on its dates: a leap day, a holiday, the turn of a year. Default false. */
  readonly dated?: boolean;
  /** Accounts with this life that are opened side by side; default 1. */
  readonly accounts?: number;
  /** What a lender must have for it to be asked; absent: nothing. */
  readonly only?: OnlyWith;
  /** The life under an agreement; null where the agreement leaves nothing to show. */
  life(agreement: Agreement): Life | null;
}

/** Terms of the plainest loan: 12,000.00 at 7.2 %, three monthly instalments of equal principal, due on the 15th. */
export const PLAIN_TERMS: LoanTerms = {
  product: "D1",
  principal: 1_200_000,
  annualRatePpm: 72_000,
  method: "equal-principal",
  frequency: "monthly",
  instalments: 3,
  openDate: "2024-01-15",
  dueDay: 15,
  reporting: plainItems,
};

/** A life on the plainest terms, changed where given; observed for two months beyond its last instalment. */
export function lifeWith(terms: Partial<LoanTerms>, steps: readonly LifeStep[], months?: number): LoanLife {
  const all = { ...PLAIN_TERMS, ...terms };
  return { terms: all, openTime: "09:30:00.000", steps: [...steps], months: months ?? termOf(all) + 2 };
}

function termOf(terms: LoanTerms): number {
  if (terms.frequency === "one-off") return terms.termMonths ?? 1;
  return terms.instalments * (terms.frequency === "quarterly" ? 3 : 1);
}

/** A step so many days from an instalment's due date, at half past nine unless told otherwise. */
export function step(instalment: number, action: LifeAction, days = 0, at = "09:30:00.000"): LifeStep {
  return { on: { instalment, days }, at, do: action };
}

/** Pays all that is due that day, so many days from an instalment's due date. */
export function pays(instalment: number, days = 0, at = "09:30:00.000"): LifeStep {
  return step(instalment, payment(instalment), days, at);
}

/** Pays each of the first so many instalments on its due date. */
export function paysOnTime(instalments: number): LifeStep[] {
  return Array.from({ length: instalments }, (_, index) => pays(index + 1));
}

/** A payment, named for its instalment so that it is matched where cash is matched. */
export function payment(instalment: number, amount: Partial<AmountIntent> = {}): LifeAction {
  return { kind: "pay", amount: { of: "due", permille: 1000, less: 0, ...amount }, instalment };
}
