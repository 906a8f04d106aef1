import type { Agreement } from "../../../../schemas/ledger/agreement.js";
import type { BusinessEvent } from "../../../../schemas/ledger/event.js";
import type { IsoDate } from "../../../../schemas/ledger/primitives.js";
import type { CardTerms, LoanTerms, RevolvingTerms } from "../../../../schemas/ledger/terms.js";
import type { BusinessCalendar } from "../../../ledger/business-calendar.js";
import type { LivedLoan } from "../../../ledger/lived-loan.js";

/** What of any account decides all of its records of type 210 but how it goes: who has it, and under what contract. */
export interface ToldContract
  extends Pick<LivedLoan, "account" | "borrower" | "lineCode" | "lineCodes" | "collateralCodes"> {
  readonly terms: Pick<LoanTerms | RevolvingTerms | CardTerms, "product" | "openDate" | "reporting">;
}

/** A loan account as its records of type 210 need it: one with a schedule (D1, R4), or a revolving one (R1). */
export interface ToldAccount extends ToldContract, Pick<LivedLoan, "bookedOn" | "migrated"> {
  readonly terms: LoanTerms | RevolvingTerms;
  readonly events: readonly { readonly event: Pick<BusinessEvent, "eventId" | "type">; readonly date: IsoDate }[];
}

/** What decides how an account is told, beside what was lived. */
export interface TellingRules {
  readonly terms: LoanTerms | RevolvingTerms;
  readonly agreement: Agreement;
  readonly calendar: BusinessCalendar;
}
