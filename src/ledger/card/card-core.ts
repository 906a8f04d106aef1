import type { Agreement } from "../../../schemas/ledger/agreement.js";
import type { IsoDate, IsoMonth, MinorUnits } from "../../../schemas/ledger/primitives.js";
import type { CardTerms } from "../../../schemas/ledger/terms.js";
import { addDays, addMonths, dayInMonth, monthOf } from "../dates.js";
import {
  type ClassifiedAs,
  type Marks,
  type PaidOut,
  type Receipt,
  type SpecialTransaction,
  UNMARKED,
} from "../loan-core.js";
import type { BillView, NoBillMonth, SoldView } from "./card-view.js";

/** Everything a card's state is folded from, beside its events. Its line is asked where the line is what decides. */
export interface CardFold {
  readonly terms: CardTerms;
  readonly agreement: Agreement;
}

/** The minimum of a bill. Changed in place. */
export interface MinimumState {
  readonly billDay: IsoDate;
  readonly due: IsoDate;
  readonly amount: MinorUnits;
  paid: MinorUnits;
  /** Day on which nothing of it was unpaid any more; null until then. */
  settledOn: IsoDate | null;
  /** First day at whose end it was overdue; null until then. */
  overdueSince: IsoDate | null;
  waived: boolean;
}

/** What an R3 overdrew on one day. Changed in place. */
export interface OverdraftState {
  readonly date: IsoDate;
  unpaid: MinorUnits;
}

/** A large instalment of an R2 (clause L54). Changed in place. */
export interface LargeInstalmentState {
  readonly eventId: string;
  readonly date: IsoDate;
  readonly amount: MinorUnits;
  readonly parts: number;
  partsBilled: number;
  unbilled: MinorUnits;
  /** Bill day of the last part billed so far. */
  billedOn: IsoDate;
}

/** An amount that stands from the end of a day on. */
export interface StandsFrom {
  readonly from: IsoDate;
  readonly principal: MinorUnits;
}

/** The state of one card; changed in place while a business day is worked through. */
export interface CardCore {
  activatedOn: IsoDate | null;
  closedOn: IsoDate | null;
  closings: IsoDate[];
  reopenings: IsoDate[];
  /** How it was sold; null where it was not (clause L83). */
  sold: SoldView | null;
  /** Since when it is marked (clause L80). */
  marks: Marks;
  /** Day since which nothing can be spent; null while something can (clause L81). */
  stoppedOn: IsoDate | null;
  /** What segment K tells of (clauses L80, L83). */
  specials: SpecialTransaction[];
  owed: MinorUnits;
  /** What was owed at the end of days, ascending; one entry a day on which it changed. */
  balances: StandsFrom[];
  /** What is unpaid of the last bill (clause L54). */
  rest: MinorUnits;
  /** What was unpaid of the last bill at the end of days, from its own on. */
  rests: StandsFrom[];
  /** Bill day in force. */
  billDay: number;
  nextBillDay: IsoDate | null;
  /** Whether a moved bill day waits for its first bill (clause L58). */
  moved: boolean;
  /** No bill is made in a month before this one: that after the opening, or after the card was opened again. */
  billsFrom: IsoMonth;
  billDays: IsoDate[];
  noBillMonths: NoBillMonth[];
  bills: BillView[];
  minimums: MinimumState[];
  overdrafts: OverdraftState[];
  largeInstalments: LargeInstalmentState[];
  drawdowns: PaidOut[];
  receipts: Receipt[];
  classified: ClassifiedAs;
  /** Day on which it got another code at the bureau; null before any (clause L76). */
  codeChangedOn: IsoDate | null;
  /** Day on which it turned out that it should never have been reported; null for any other (clause L75). */
  voidedOn: IsoDate | null;
}

/** A card just opened, not activated yet (clauses L50, L52). */
export function openCard({ terms }: CardFold): CardCore {
  const { openDate, billDay } = terms;
  const billsFrom = addMonths(monthOf(openDate), 1);
  return {
    activatedOn: null,
    closedOn: null,
    closings: [],
    reopenings: [],
    sold: null,
    marks: UNMARKED,
    stoppedOn: null,
    specials: [],
    owed: 0,
    balances: [],
    rest: 0,
    rests: [],
    billDay,
    nextBillDay: dayInMonth(billsFrom, billDay),
    moved: false,
    billsFrom,
    billDays: [],
    noBillMonths: [],
    bills: [],
    minimums: [],
    overdrafts: [],
    largeInstalments: [],
    drawdowns: [],
    receipts: [],
    classified: { fiveCate: "1", date: openDate, eventId: null },
    codeChangedOn: null,
    voidedOn: null,
  };
}

/** A copy that shares nothing that can change. */
export function copyCard(core: CardCore): CardCore {
  return {
    ...core,
    closings: [...core.closings],
    reopenings: [...core.reopenings],
    specials: [...core.specials],
    balances: [...core.balances],
    rests: [...core.rests],
    billDays: [...core.billDays],
    noBillMonths: [...core.noBillMonths],
    bills: [...core.bills],
    minimums: core.minimums.map((minimum) => ({ ...minimum })),
    overdrafts: core.overdrafts.map((overdraft) => ({ ...overdraft })),
    largeInstalments: core.largeInstalments.map((large) => ({ ...large })),
    drawdowns: [...core.drawdowns],
    receipts: [...core.receipts],
  };
}

/** What is unpaid of a minimum, whether due or only billed; what was waived of it is not. */
export function unpaidMinimum({ amount, paid, settledOn }: MinimumState): MinorUnits {
  return settledOn === null ? amount - paid : 0;
}

/** All minimums that are unpaid, whether due or only billed. */
export function unpaidMinimums(core: CardCore): MinorUnits {
  return core.minimums.reduce((sum, minimum) => sum + unpaidMinimum(minimum), 0);
}

/** Whether a minimum that was overdue at the end of the day before is still unpaid (clauses L53, L54). */
export function minimumWasOverdue(core: CardCore): boolean {
  return core.minimums.some(({ settledOn, overdueSince }) => settledOn === null && overdueSince !== null);
}

/**
 * Whether something that was overdue at the end of the day before is still unpaid: a minimum, or of an R3 what was overdrawn
 * before that day (clauses L53, L54, L79).
 */
export function cardWasOverdue(core: CardCore, date: IsoDate, { terms }: CardFold): boolean {
  return terms.product === "R3" ? overdrawnBefore(core, addDays(date, -1)) : minimumWasOverdue(core);
}

/** Whether something is owed that was overdrawn before a day: at its end that is overdue of an R3 (clause L79). */
export function overdrawnBefore(core: CardCore, day: IsoDate): boolean {
  return core.overdrafts.some(({ date, unpaid }) => unpaid > 0 && date < day);
}

/** What is not billed yet of large instalments. */
export function unbilledOf(core: CardCore): MinorUnits {
  return core.largeInstalments.reduce((sum, { unbilled }) => sum + unbilled, 0);
}

/** First day at whose end an unpaid minimum is overdue (clause L5). */
export function minimumAssessedOn({ due }: MinimumState, { grace, settlement }: Agreement): IsoDate {
  return addDays(due, grace.days + (settlement.overdueOnLastDay ? 0 : 1));
}
