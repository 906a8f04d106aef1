import type { Agreement } from "../../../schemas/ledger/agreement.js";
import type { CardTerms } from "../../../schemas/ledger/terms.js";
import type { Day } from "../loan/day.js";
import type { CardRecord, CardState } from "./card-state.js";

/** What reporting sees of a card when it makes a record of a day. */
export interface CardView {
  readonly terms: CardTerms;
  readonly agreement: Agreement;
  readonly openDay: Day;
  /** The day on which its line was agreed to expire (DueDate). */
  readonly expiresOn: Day;
  /** The limit in force at the end of the day, in minor units. */
  readonly limit: number;
  /** Days from the first to the last on which the limit became another one, up to the day. */
  readonly limitChanges: readonly Day[];
  /** At the end of the day. */
  readonly state: CardState;
  readonly record: CardRecord;
}
