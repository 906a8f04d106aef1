import type { Day, Month } from "../loan/day.js";
import type { Receipt, SpecialTransaction } from "../loan/loan-state.js";

/** A bill of a credit card (clause L54). Money in minor units. */
export interface Bill {
  readonly day: Day;
  readonly due: Day;
  /** What of it is unpaid. */
  readonly rest: number;
  /** Interest that came with it. */
  readonly interest: number;
  /** Whether something of it was unpaid at the end of its due date: then the next bill bears interest. */
  readonly late: boolean;
}

/** What a bill brought with it beside what was owed. Money in minor units. */
export interface Billed {
  readonly interest: number;
  readonly minimum: number;
}

/** The least that must be paid of a bill: an instalment of its own (clause L55). Money in minor units. */
export interface Minimum {
  readonly due: Day;
  readonly amount: number;
  /** What of it is neither paid nor waived. */
  readonly unpaid: number;
  /** Whether it was overdue at the end of the last day. */
  readonly overdue: boolean;
}

/** A purchase that is billed in parts (clause L54). Money in minor units. */
export interface Large {
  readonly day: Day;
  readonly amount: number;
  readonly parts: number;
  /** Number of parts billed so far. */
  readonly billed: number;
  /** Where it was sold with the card: the day on which its last part would have been billed. */
  readonly wouldEnd?: Day;
}

/** What was drawn from a card that overdraws a deposit, on a day (clause L55). */
export interface Overdraft {
  readonly day: Day;
  /** In minor units. */
  readonly unpaid: number;
}

/** What a record of a card tells: a reporting code of 210 (§4.1), or a 215 with its OpetnType. */
export type CardCode = (typeof cardCodes)[number];

/** All of them. */
export const cardCodes: readonly ["10", "20", "30", "31", "32", "40", "21511", "21512"] = [
  "10",
  "20",
  "30",
  "31",
  "32",
  "40",
  "21511",
  "21512",
];

/** A record that a card owes as of a day. */
export interface CardRecord {
  readonly code: CardCode;
  /** Month of segment H or of the 215; absent with code 40. */
  readonly month?: Month;
  /** SettDate of segment H; absent: the element stays empty. */
  readonly settlement?: Day;
  /** Whether it is the first record 210. */
  readonly first: boolean;
  /** As-of day of the last record of code 30 or 31 before it; `undefined`: there was none. */
  readonly monthlyBefore: Day | undefined;
  /** Day up to which special transactions were told before it; `undefined`: none were. */
  readonly specialsBefore: Day | undefined;
}

/** What a card has told by the end of a day. */
export interface CardTold {
  /** Whether there was any record 210. */
  readonly any: boolean;
  /** Whether something was overdue by the last one. */
  readonly overdue: boolean;
  /** As-of day of the last record of code 30 or 31. */
  readonly monthlyTo: Day | undefined;
  /** Month of the last record with segment H, but for that of the opening. */
  readonly month: Month | undefined;
  /** As-of day of the last record that tells special transactions: of code 20, 30 or 32 (clause L80). */
  readonly specialsTo: Day | undefined;
}

/** What a card is marked by while something is overdue (clauses L79, L80). */
export interface CardMarks {
  readonly court: boolean;
  readonly badDebt: boolean;
  readonly writtenOff: boolean;
}

/** None of them. */
export const noMarks: CardMarks = { court: false, badDebt: false, writtenOff: false };

/** A card at the end of a business day; never changed in place. Money in minor units. */
export interface CardState {
  readonly day: Day;
  readonly activatedOn: Day | undefined;
  /** The day of its closing, while it is closed. */
  readonly closedOn: Day | undefined;
  /** The day on which it was last opened again. */
  readonly reopenedOn: Day | undefined;
  readonly billDay: number;
  /** The next bill day; infinity while it is closed. */
  readonly nextBill: Day;
  /** Whether a change of the bill day waits for its first bill. */
  readonly moving: boolean;
  /** The days as of which months without a bill are told, past and to come (clause L58). */
  readonly missed: readonly Day[];
  /** The last bill day before or on the day. */
  readonly billedOn: Day | undefined;
  /** First day of the period that the day lies in; a bill day is the last of its period. */
  readonly periodFrom: Day;
  /** The last bill, R2. */
  readonly bill: Bill | undefined;
  /** What is owed and not billed yet, R2. */
  readonly unbilled: number;
  /** All that ever were, in their order, R2. */
  readonly minimums: readonly Minimum[];
  readonly large: Large | undefined;
  /** Oldest first, R3. */
  readonly overdrafts: readonly Overdraft[];
  /** Sum over the days since the last bill of what bears interest. */
  readonly units: bigint;
  /** R3: whether in the period something was drawn, or owed at the end of a day or at its beginning. */
  readonly busy: boolean;
  readonly receipts: readonly Receipt[];
  readonly fiveCate: string;
  readonly fiveCateDay: Day;
  /** Status digit of the last bill day, 0 for none. */
  readonly digit: number;
  readonly marks: CardMarks;
  /** Whether nothing can be spent (clause L81). */
  readonly stopped: boolean;
  /** Whether its claim was sold or carved out, with which it was closed for good (clause L83). */
  readonly sold: boolean;
  /** In their order. */
  readonly specials: readonly SpecialTransaction[];
  readonly told: CardTold;
  /** The record owed as of the day. */
  readonly record: CardRecord | undefined;
}

/** All that is owed, in minor units. */
export function owedOf({ bill, unbilled, overdrafts }: CardState): number {
  return (bill?.rest ?? 0) + unbilled + overdrafts.reduce((sum, { unpaid }) => sum + unpaid, 0);
}

/** What of a large instalment is not billed yet, in minor units (clause L54): equal parts rounded down, the last one the rest. */
export function notBilled({ large }: CardState): number {
  if (large === undefined || large.billed >= large.parts) return 0;
  return large.amount - large.billed * Math.floor(large.amount / large.parts);
}

/** How many of its parts are not billed yet. */
export function partsLeft({ large }: CardState): number {
  return large === undefined ? 0 : large.parts - large.billed;
}

/** What was received on days from one to another, in minor units. */
export function receivedIn({ receipts }: CardState, from: Day, to: Day): number {
  return receipts.reduce((sum, { day, amount }) => (day >= from && day <= to ? sum + amount : sum), 0);
}

/** The minimums that are overdue (clauses L5, L55). */
export function overdueOf({ minimums }: CardState): readonly Minimum[] {
  return minimums.filter(({ overdue, unpaid }) => overdue && unpaid > 0);
}

/**
 * Whether something is overdue at the end of a day: of a credit card a minimum, of one that overdraws a deposit what was
 * overdrawn before that day (clauses L55, L79).
 * @param state at the end of the day, or in the course of the next one: then what is paid since is overdue no longer
 */
export function isOverdueAt(state: CardState, day: Day): boolean {
  return overdueOf(state).length > 0 || state.overdrafts.some((one) => one.unpaid > 0 && one.day < day);
}

/** What the bill of a day brought; `undefined`: none was made on it. */
export function billedOn({ day, bill, minimums }: CardState): Billed | undefined {
  if (bill?.day !== day) return undefined;
  return { interest: bill.interest, minimum: minimums.at(-1)?.amount ?? 0 };
}
