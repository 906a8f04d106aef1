import type { IsoDate } from "../../../../schemas/ledger/primitives.js";
import type { LoanView } from "../../../ledger/loan-view.js";
import type { Settlement } from "../../../ledger/settlement-days.js";
import type { TellingRules, ToldAccount } from "./told-account.js";

/** What the records of one life are made from. */
export interface LifeFacts {
  readonly lived: ToldAccount;
  readonly rules: TellingRules;
  /** Last as-of date that is looked at. */
  readonly horizon: IsoDate;
  readonly closedOn: IsoDate | null;
  /** The loan at the horizon. */
  readonly last: LoanView;
  readonly views: ReadonlyMap<IsoDate, LoanView>;
  /** Settlements that are told in a monthly record, up to the month of closing or the horizon. */
  readonly settlements: readonly Settlement[];
  /** Settlements before the first that is told. */
  readonly before: readonly Settlement[];
  /** Whether the lender told the opening, which it need not where the account closed on the same day. */
  readonly openingTold: boolean;
  /**
   * Whether the lender told the month of opening beside the opening itself. It may, and then what it told there is not
   * told with the first month again.
   */
  readonly openingMonthTold: boolean;
  /** The loan at the end of a day that was looked at. */
  viewAt(day: IsoDate): LoanView;
}

/** The view of a day. @throws Error when the day was not looked at, which is a bug of the harness. */
export function viewAt(views: ReadonlyMap<IsoDate, LoanView>, day: IsoDate): LoanView {
  const view = views.get(day);
  if (view === undefined) throw new Error(`Failed to tell the state of ${day}: it was not looked at.`);
  return view;
}
