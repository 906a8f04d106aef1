import type { Agreement } from "../../schemas/ledger/agreement.js";
import type { CountByName } from "../../schemas/run/event-log.js";

/** Cells with the prefix of their kind. */
function cells(prefix: string, names: readonly (string | number)[]): string[] {
  return names.map((name) => `${prefix}:${name}`);
}

const EVENTS = ["opened", "taken-over", "repayment", "reversal", "prepayment", "early-settlement", "extension"];
const PAYMENTS = ["several-repayments-a-day", "repayment-ahead", "repayment-in-part", "repayment-short"];
const EDGES = ["at-month-end", "on-leap-day", "at-year-end"];
const CLOSINGS = ["opening-day", "settlement-day"].map((day) => `on-${day}`);

// A record of code 40 has J and nothing else; the others have H, and C where it is new or changed (§3.1).
const RECORDS = [
  ["10", "10+C", "10+D", "10+E", "10+F", "10+H", "30", "30+C", "30+H", "30+K"],
  ["31", "31+C", "31+D", "31+E", "31+F", "31+H", "31+K", "20", "20+H", "20+K", "32", "32+H", "32+K", "40", "40+J"],
].flat();

const EVERYWHERE = [
  cells("event", [...EVENTS, "classification", ...PAYMENTS]),
  cells("terms", ["equal-instalment", "equal-principal", "interest-then-principal", "bullet"]),
  cells("terms", ["monthly", "quarterly", "one-off"]),
  cells("due-day", [1, 28, 29, 30, 31]),
  EDGES.flatMap((edge) => cells("boundary", [`opened-${edge}`, `due-${edge}`])),
  cells("boundary", ["cut-off-last-millisecond", "cut-off-first-millisecond", "open-after-maturity"]),
  cells("closing", [...CLOSINGS, "day-before-settlement-day", "day-after-settlement-day"]),
  cells("record", RECORDS),
  cells("status", ["*", "N", 1, 2, 3, 4, 5, 6, 7, "C"]),
].flat();

/**
 * Everything that enough lives under an agreement reach: names of counts of `coverageOf`. A run prints those that it did
 * not reach.
 */
export function coverageCells(agreement: Agreement): readonly string[] {
  const graceMoves = agreement.grace.days > 0 && agreement.grace.movesAsOf;
  const result = [...EVERYWHERE];
  if (agreement.cash.order === "matched") result.push("event:repayment-named");
  if (agreement.calendar !== "none") result.push("boundary:due-on-holiday");
  if (agreement.calendar !== "none" && agreement.extraction.roll !== "none") result.push("boundary:as-of-rolled");
  if (graceMoves && agreement.settlement.day === "due-day") result.push("boundary:as-of-after-grace");
  // Paid between the due day and a later observation: only where there is a later one (S1).
  if (graceMoves || agreement.settlement.day === "month-end") result.push("status:M");
  return result;
}

/** What lives with corrections reach beside that. */
export const correctionCells: readonly string[] = [
  ...cells("event", ["found-late", "bounced", "identity-correction", "void", "known-on-settlement-day"]),
  ...cells("record", ["212-H", "212-J", "212-B", "213-J", "214"]),
];

/** What lives of loans gone otherwise reach beside that (clauses L23 to L32). */
export const otherwiseCells: readonly string[] = [
  ...cells("event", ["deferral", "relief", "legal-action", "bad-debt", "write-off", "repayment-in-kind"]),
  ...cells("event", ["guarantor-payment", "claim-transfer", "transfer-out", "securitisation", "payout", "code-change"]),
  ...cells("special", [1, 2, 3, 4, 5, 8, 11, 12, 13, 15, 16]),
  ...cells("account", [8, 41, 42]),
  ...cells("status", ["B", "D", "Z", "G"]),
  ...cells("basic", ["flag-2", "fund-source-8", "loan-form-5", "securitised"]),
  ...cells("record", ["211", "215"]),
];

/** What funders of a loan that several lend tell of it (clause L72). No run needs all of it: who tells is agreed. */
export const jointCells: readonly string[] = cells("joint", ["tells-share", "tells-whole", "tells-none"]);

/**
 * The cells that a run did not reach, in the order of the cells.
 * @param corrections whether anything was to turn out wrong
 * @param otherwise whether loans were to go otherwise than being repaid
 */
export function cellsNotReached(
  counts: CountByName,
  agreement: Agreement,
  corrections = false,
  otherwise = false,
): string[] {
  return [
    ...coverageCells(agreement),
    ...(corrections ? correctionCells : []),
    ...(otherwise ? otherwiseCells : []),
  ].filter((cell) => (counts[cell] ?? 0) === 0);
}
