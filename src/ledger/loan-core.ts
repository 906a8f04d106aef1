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

/** Principal repaid before it was due, the maturity put off, or everything settled early. */
export interface SpecialTransaction {
  readonly kind: "prepayment" | "extension" | "early-settlement";
  readonly eventId: string;
  readonly date: IsoDate;
  /** Principal it concerns: repaid early, put off, or settled early. */
  readonly principal: MinorUnits;
  /** Cash paid; 0 for an extension. */
  readonly paid: MinorUnits;
  /** Months by which the maturity moved; 0 but for an extension. */
  readonly months: number;
}

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
  };
}

/** A copy that shares nothing that can change. */
export function copyCore(core: LoanCore): LoanCore {
  return {
    ...core,
    instalments: core.instalments.map((instalment) => ({ ...instalment })),
    receipts: [...core.receipts],
    specials: [...core.specials],
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
