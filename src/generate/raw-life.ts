import type { RepaymentFrequency, RepaymentMethod } from "../../schemas/ledger/terms.js";

/**
 * A life as it is drawn: values that do not depend on each other. What does not fit the loan, the calendar or the steps
 * ahead of it is clamped or left away when the life is planned.
 */
export interface RawLife {
  readonly terms: RawTerms;
  /** Index into the times of day. */
  readonly openTime: number;
  readonly migrated: RawMigration | null;
  readonly style: RawStyle;
  /** How each instalment is paid; the n-th for instalment n. */
  readonly habits: readonly RawHabit[];
  /** Whether a payment made while older instalments are open clears them too (true) or pays its own amount only. */
  readonly catchesUp: boolean;
  /** Whether payments name their instalment, where the agreement matches cash. */
  readonly names: boolean;
  readonly special: RawSpecial | null;
  readonly classified: readonly RawClassification[];
  /** Days after maturity on which whatever is left is paid; null for never. */
  readonly settledAfter: number | null;
  /** Months observed beyond the last thing that happens. */
  readonly extraMonths: number;
  /** Months observed in all, where the observation breaks off early; null where it does not. */
  readonly cutAt: number | null;
}

/** Terms as drawn. */
export interface RawTerms {
  readonly method: RepaymentMethod;
  readonly frequency: RepaymentFrequency;
  readonly instalments: number;
  /** Whether the loan may run on after the last month observed. */
  readonly outlasts: boolean;
  /** Open on an edge of the calendar (true) or on any day. */
  readonly onEdge: boolean;
  /** Index into the days of the opening window, or into its edges. */
  readonly openDay: number;
  readonly dueDay: number;
  readonly principal: number;
  readonly annualRatePpm: number;
  readonly items: RawItems;
}

/** Reporting items as drawn. */
export interface RawItems {
  readonly kind: ItemsKind;
  /** Paid out in parts under a credit agreement (segment F). */
  readonly inParts: boolean;
  readonly product: number;
  readonly district: number;
  /** A number that people, contracts and codes are made from. */
  readonly number: number;
  /** Persons that answer beside the borrower, or contracts over collateral. */
  readonly count: number;
  readonly joint: boolean;
}

/** What stands behind a loan. The list is closed. */
export type ItemsKind =
  | "nothing"
  | "guarantors"
  | "guarantee-company"
  | "co-borrower"
  | "collateral"
  | "mortgage"
  | "guarantor-and-collateral";

/** A loan taken over from an older book, as drawn. */
export interface RawMigration {
  /** Days on the older book, from 31. */
  readonly days: number;
  /** Share of the instalments due until then that were paid, in thousandths. */
  readonly paidPermille: number;
  /** Days after the take-over on which arrears are paid; null for never. */
  readonly clearedAfter: number | null;
}

/** How a borrower behaves as a whole. */
export interface RawStyle {
  /**
   * `punctual`: every instalment on its day. `mixed`: as the habits say. `stops`: nothing from an instalment on.
   * `pauses`: nothing for some instalments. `rolls`: one instalment behind from there on.
   */
  readonly kind: "punctual" | "mixed" | "stops" | "pauses" | "rolls";
  readonly from: number;
  readonly length: number;
}

/** How one instalment is paid, as drawn. */
export interface RawHabit {
  readonly kind: HabitKind;
  /** Index into the delays in days. */
  readonly days: number;
  readonly permille: number;
  /** Index into the times of day. */
  readonly time: number;
}

/** Ways of paying an instalment. The list is closed. */
export type HabitKind =
  | "on-time"
  | "never"
  | "early"
  | "early-part"
  | "last-millisecond"
  | "one-millisecond-late"
  | "grace-last-millisecond"
  | "grace-one-millisecond-late"
  | "late"
  | "part-then-rest"
  | "part-only"
  | "several-a-day"
  | "short"
  | "two-at-once"
  | "reversed-and-paid"
  | "reversed";

/** Something special that happens once, as drawn. */
export interface RawSpecial {
  readonly kind: "prepay" | "settle-early" | "extend";
  /** Instalment near which it happens; 0 for the opening. */
  readonly instalment: number;
  /** Index into the days around it. */
  readonly day: number;
  readonly time: number;
  readonly permille: number;
  readonly periods: number;
  /** Happens twice, the second time so many instalments later; 0 for once. */
  readonly again: number;
}

/** A change of the five-class category, as drawn. */
export interface RawClassification {
  readonly instalment: number;
  readonly day: number;
  readonly time: number;
  readonly fiveCate: "1" | "2" | "3" | "4" | "5";
}
