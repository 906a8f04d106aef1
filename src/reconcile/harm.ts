import type { IsoMonth } from "../../schemas/ledger/primitives.js";
import type { Harm, HarmedMonth } from "../../schemas/run/finding.js";
import type { AccountReport } from "../profiles/credit-report.js";
import { harmSummary } from "./harm-text.js";

/** What the borrower's credit report says beside what it should say, weighed (§7). */
export function harmOf(told: AccountReport, truth: AccountReport): Harm {
  const grid = compareCells(told, truth);
  const months = grid.filter((cell) => cell.told !== cell.true);
  const comparison = {
    months,
    grid,
    balance: { told: told.balance, true: truth.balance },
    overdue: { told: told.overdue, true: truth.overdue },
    closed: { told: told.closed, true: truth.closed },
  };
  return { ...comparison, score: scoreOf(comparison), summary: harmSummary(comparison) };
}

/** A harm without its weight and words. */
export type HarmFacts = Omit<Harm, "score" | "summary">;

function compareCells(told: AccountReport, truth: AccountReport): HarmedMonth[] {
  const months = new Set<IsoMonth>([...told.cells.keys(), ...truth.cells.keys()]);
  return [...months]
    .sort()
    .map((month) => ({ month, told: told.cells.get(month) ?? "", true: truth.cells.get(month) ?? "" }));
}

// How bad a letter reads to the next lender: paid or without a bill, unknown, then by band; ended or bad debt is worst (§7.2).
const WEIGHT: Readonly<Record<string, number>> = {
  "*": 0,
  N: 0,
  A: 0,
  C: 0,
  "": 0,
  M: 1,
  "#": 2,
  D: 9,
  Z: 9,
  G: 10,
  B: 10,
};

/** Weight of a status letter; digits count two more than themselves. */
export function letterWeight(letter: string): number {
  return /^[1-7]$/.test(letter) ? Number(letter) + 2 : (WEIGHT[letter] ?? 2);
}

function scoreOf(facts: HarmFacts): number {
  const months = facts.months.reduce((sum, cell) => {
    const worse = letterWeight(cell.told) - letterWeight(cell.true);
    // Told worse than true harms the borrower; told better misleads the next lender, which weighs a third.
    return sum + (worse > 0 ? worse * 10 : Math.max(1, -worse * 3));
  }, 0);
  const overstated = (pair: { told: number | null; true: number | null }): number =>
    pair.told === pair.true ? 0 : (pair.told ?? 0) > (pair.true ?? 0) ? 8 : 2;
  const closing = facts.closed.told === facts.closed.true ? 0 : 10;
  return months + 2 * overstated(facts.overdue) + overstated(facts.balance) + closing;
}
