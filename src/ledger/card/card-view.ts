import type { IsoDate, IsoMonth, MinorUnits } from "../../../schemas/ledger/primitives.js";
import type { ClassifiedAs, Marks, PaidOut, Receipt, SpecialTransaction } from "../loan-core.js";
import type { CreditView } from "../loan-view.js";

/** One bill of an R2 (clause L54). */
export interface BillView {
  readonly day: IsoDate;
  readonly dueDate: IsoDate;
  /** All that was owed at the end of its day. */
  readonly balance: MinorUnits;
  readonly minimum: MinorUnits;
}

/** The minimum of one bill as it stands: an instalment of principal alone (clauses L54, L55). */
export interface MinimumView {
  readonly billDay: IsoDate;
  readonly due: IsoDate;
  readonly amount: MinorUnits;
  /** Not paid of it, whether due or only billed; 0 once it is settled. */
  readonly unpaid: MinorUnits;
  readonly overdue: boolean;
  /** Day on which nothing of it was unpaid any more; null until then. */
  readonly settledOn: IsoDate | null;
  /** Whether a shortfall of it was let go, which is still owed (clauses L6, L55). */
  readonly waived: boolean;
}

/** What of an R3 was overdrawn on one day and is not paid yet (clause L55); the interest of a bill day is of that day. */
export interface OverdraftView {
  readonly date: IsoDate;
  readonly unpaid: MinorUnits;
}

/** A month of an R2 that has no bill because the bill day was moved (clause L58). */
export interface NoBillMonth {
  readonly month: IsoMonth;
  /** As-of day of its record 215. */
  readonly asOf: IsoDate;
}

/** A large instalment of an R2 (clause L54). */
export interface LargeInstalmentView {
  readonly eventId: string;
  readonly date: IsoDate;
  readonly amount: MinorUnits;
  readonly parts: number;
  /** Not billed yet of it. */
  readonly unbilled: MinorUnits;
  /** Parts not billed yet. */
  readonly partsLeft: number;
  /** Bill day of its last part; while it is still to come, by the bill day in force. */
  readonly lastBillDay: IsoDate;
}

/** What is owed at the end of a day and of every day after it, up to the next one that is told. */
export interface OwedFrom {
  readonly from: IsoDate;
  readonly owed: MinorUnits;
}

/** How a card was sold (clause L83). */
export interface SoldView {
  readonly how: "sale" | "carve-out";
  /** Day with whose end it is over; also its `closedOn` and the last of its `closings`. */
  readonly date: IsoDate;
  readonly eventId: string;
  /** What the buyer pays: no money received by the card. */
  readonly price: MinorUnits;
  /** All that was owed at that moment, billed or not. */
  readonly owed: MinorUnits;
}

/** A card at the end of a business day, but for what its line decides; plain data. */
export interface CardAccountView {
  readonly date: IsoDate;
  /** Day of its activation; null before it (clause L52). */
  readonly activatedOn: IsoDate | null;
  /** Day with whose end it was closed or sold; null while it is open, also where it was opened again (clauses L59, L83). */
  readonly closedOn: IsoDate | null;
  /** How it was sold; null where it was not. From the end of its day on nothing is owed, billed or to be billed. */
  readonly sold: SoldView | null;
  /** Since when it is marked at the end of the day; each null where it is not (clause L80). */
  readonly marks: Marks;
  /** Day since which nothing can be spent; null while something can (clause L81). */
  readonly stoppedOn: IsoDate | null;
  /** What segment K tells of, in its order: `legal-action`, `write-off`, `claim-sale`, `claim-carve-out` (clauses L80, L83). */
  readonly specials: readonly SpecialTransaction[];
  /** Every day on which it was closed, the day of its sale among them, ascending. */
  readonly closings: readonly IsoDate[];
  /** Every day on which it was opened again, ascending. */
  readonly reopenings: readonly IsoDate[];
  /** All that is owed, billed or not; nothing of a large instalment that is not billed. */
  readonly owed: MinorUnits;
  /** What was owed at the end of the days so far, ascending; one entry a day on which it changed. */
  readonly balances: readonly OwedFrom[];
  /** Days on which a bill was made, or interest worked out (R3), up to this day, ascending; a closing on one included. */
  readonly billDays: readonly IsoDate[];
  /** The day of the next bill as it stands; null while the card is closed. */
  readonly nextBillDay: IsoDate | null;
  /** Months without a bill whose as-of day has come, ascending. */
  readonly noBillMonths: readonly NoBillMonth[];
  /** Bills of an R2, ascending; none of an R3. The closing on a bill day makes one of nothing. */
  readonly bills: readonly BillView[];
  /** The minimum of each bill, ascending. */
  readonly minimums: readonly MinimumView[];
  /** Overdrafts of an R3 that are not paid, oldest first; none of an R2. */
  readonly overdrafts: readonly OverdraftView[];
  readonly largeInstalments: readonly LargeInstalmentView[];
  /** Drawdowns in their order. */
  readonly drawdowns: readonly PaidOut[];
  /** Repayments that were not reversed, in their order. */
  readonly receipts: readonly Receipt[];
  readonly classified: ClassifiedAs;
}

/** A card at the end of a business day; plain data. */
export interface CardView extends CardAccountView {
  /** Its limit, and the days on which that became another one. */
  readonly credit: CreditView;
}
