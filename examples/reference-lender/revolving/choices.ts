import type { Day } from "../loan/day.js";
import type { LoanState } from "../loan/loan-state.js";
import type { View } from "../reporting/behaviour.js";
import type { Identity } from "../reporting/record-xml.js";
import type { RevolvingHappening } from "./admit-revolving.js";
import type { Draw } from "./revolving-part.js";

/** How a revolving loan is serviced from day to day (clauses L44 to L48). */
export interface Servicing {
  /** What bears interest on a day, in minor units. */
  interestBase(principal: number, limit: number): number;
  /**
   * Interest that falls due with a period, in minor units.
   * @param before what fell due with it before something of earlier days became known (clause L84); `undefined`: nothing else
   */
  interest(now: number, before: () => number | undefined): number;
  /** The account when money is drawn on it on a day, before the draw is taken in. */
  beforeDraw(state: LoanState, day: Day): void;
  /** Whether an account that is not due yet closes at a day's end, nothing being unpaid. */
  closesEarly(state: LoanState): boolean;
  /** The account when principal that was not due is repaid on a day, in minor units. */
  afterRepaid(state: LoanState, day: Day, amount: number): void;
  /** An event as the account takes it in; `undefined`: not at all. */
  booked(event: RevolvingHappening): RevolvingHappening | undefined;
  /** Money received through an event, in minor units (clause L82). */
  received(event: RevolvingHappening): number;
  /** Whether an event that ends nothing ends the account. */
  closesWith(event: RevolvingHappening): boolean;
}

/** Choices about revolving loans in one account (clauses L43 to L49). */
export interface Revolving {
  /** As reporting has it; the ledger services it rightly. */
  readonly servicing: Servicing;
  /** A record 210 that is made of a draw, as only a wrong lender does; `undefined`: none. */
  drawRecord(identity: Identity, view: View, draw: Draw): string | undefined;
}
