import type { Agreement } from "../../schemas/ledger/agreement.js";
import type { IsoDate, MinorUnits } from "../../schemas/ledger/primitives.js";
import type { LoanTerms } from "../../schemas/ledger/terms.js";
import type { BusinessCalendar } from "./business-calendar.js";
import { type InstalmentState, newInstalment, principalLeft } from "./instalment.js";
import { openingSchedule, termMonthsOf } from "./schedule.js";

/** Everything a loan's state is folded from, beside its events. */
export interface LoanRules {
  readonly terms: LoanTerms;
  readonly agreement: Agreement;
  readonly calendar: BusinessCalendar;
}

/** Money received on a business date. */
export interface Receipt {
  readonly eventId: string;
  readonly date: IsoDate;
  readonly amount: MinorUnits;
}

/** What segment K tells of: everything that happens to a loan beside its being repaid as agreed. */
export type SpecialKind =
  | "prepayment"
  | "extension"
  | "early-settlement"
  | "deferral"
  | "relief"
  | "legal-action"
  | "write-off"
  | "repayment-in-kind"
  | "guarantor-payment"
  | "claim-sale"
  | "claim-carve-out";

/** One thing that segment K tells of. */
export interface SpecialTransaction {
  readonly kind: SpecialKind;
  readonly eventId: string;
  readonly date: IsoDate;
  /** Principal it concerns: repaid early, put off, settled early, or sold; 0 where it concerns none of its own. */
  readonly principal: MinorUnits;
  /** What was paid, let go, or paid as the price of a claim; 0 where nothing was. */
  readonly paid: MinorUnits;
  /** Months by which the maturity moved; 0 but for an extension or a deferral. */
  readonly months: number;
}

/** Since when the loan is marked; null where it is not (clauses L25, L26). */
export interface Marks {
  readonly court: IsoDate | null;
  readonly badDebt: IsoDate | null;
  readonly writtenOff: IsoDate | null;
}

/** A loan that is marked in no way. */
export const UNMARKED: Marks = { court: null, badDebt: null, writtenOff: null };

/** A loan that leaves this lender with the end of a day (clauses L29, L30). */
export interface Leaving {
  readonly how: "sale" | "carve-out" | "transfer-out";
  readonly date: IsoDate;
  readonly eventId: string;
}

/** A further part paid out (clause L32). */
export interface PaidOut {
  readonly eventId: string;
  readonly date: IsoDate;
  readonly amount: MinorUnits;
}

/** How an account ended: by what was paid or waived, by a relief, or by leaving the lender. */
export type EndedBy = "payment" | "relief" | Leaving["how"];

/** The five-class category in force. */
export interface ClassifiedAs {
  readonly fiveCate: string;
  readonly date: IsoDate;
  readonly eventId: string | null;
}

/** The state of one loan; changed in place while a business day is worked through. */
export interface LoanCore {
  instalments: InstalmentState[];
  held: MinorUnits;
  receipts: Receipt[];
  specials: SpecialTransaction[];
  classified: ClassifiedAs;
  /** Months from opening to maturity; only for `one-off`. */
  termMonths: number;
  closedOn: IsoDate | null;
  /** How it closed; null while it is open. */
  endedBy: EndedBy | null;
  /** Business date on which it came onto the book: the opening, or the day it was taken over. */
  bookedOn: IsoDate;
  marks: Marks;
  leaving: Leaving | null;
  securitisedOn: IsoDate | null;
  /** Business date of the last change of its code at the bureau (clause L71). */
  codeChangedOn: IsoDate | null;
  /** Further parts paid out after the first. */
  payouts: PaidOut[];
  /** Business date of the last relief that nothing was paid after; null where there is none. */
  relievedLast: IsoDate | null;
}

/** A loan just paid out. */
export function openCore(rules: LoanRules): LoanCore {
  return {
    instalments: openingSchedule(rules).map(newInstalment),
    held: 0,
    receipts: [],
    specials: [],
    classified: { fiveCate: "1", date: rules.terms.openDate, eventId: null },
    termMonths: termMonthsOf(rules.terms),
    closedOn: null,
    endedBy: null,
    bookedOn: rules.terms.openDate,
    marks: UNMARKED,
    leaving: null,
    securitisedOn: null,
    codeChangedOn: null,
    payouts: [],
    relievedLast: null,
  };
}

/** A copy that shares nothing that can change. */
export function copyCore(core: LoanCore): LoanCore {
  return {
    ...core,
    instalments: core.instalments.map((instalment) => ({ ...instalment })),
    receipts: [...core.receipts],
    specials: [...core.specials],
    payouts: [...core.payouts],
  };
}

/** Principal still to be repaid, due or not. */
export function outstandingPrincipal(core: LoanCore): MinorUnits {
  return core.instalments.reduce((sum, instalment) => sum + principalLeft(instalment), 0);
}

/** Instalments that have not fallen due by a date. */
export function notYetDue(core: LoanCore, date: IsoDate): InstalmentState[] {
  return core.instalments.filter((instalment) => instalment.settledOn === null && instalment.plan.due > date);
}

/** Instalments that have fallen due by a date and are not settled, oldest first. */
export function dueUnsettled(core: LoanCore, date: IsoDate): InstalmentState[] {
  return core.instalments.filter((instalment) => instalment.settledOn === null && instalment.plan.due <= date);
}

/** Whether an instalment that was overdue at the end of the day before is still unpaid. */
export function wasOverdue(core: LoanCore): boolean {
  return core.instalments.some((state) => state.settledOn === null && state.overdueSince !== null);
}

/** Whether nothing is unpaid and nothing is to come. */
export function isSettled(core: LoanCore): boolean {
  return core.instalments.every((state) => state.settledOn !== null);
}

/** All that was paid out so far (LoanAmt, clause L32). */
export function paidOutInAll(core: LoanCore, { terms }: { readonly terms: Pick<LoanTerms, "principal"> }): MinorUnits {
  return core.payouts.reduce((sum, { amount }) => sum + amount, terms.principal);
}
