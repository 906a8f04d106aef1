import type { Borrower } from "../ledger/borrower.js";
import type { ChangedDetails, DocumentValidity } from "../ledger/person.js";
import type { PersonTerms } from "../ledger/terms.js";
import type { LoanLife } from "./life.js";

/** A person who is registered, what becomes known of him, and the loan that he takes, if any (clauses L64 to L70). */
export interface PersonLife {
  person: PersonTerms;
  /**
   * Local time of the registration, `HH:mm:ss.SSS`.
   * @pattern ^([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\.[0-9]{3}$
   */
  openTime: string;
  /** What happens to the registration itself, in the order in which it does. */
  steps: PersonStep[];
  /** The loan, opened on its own date, not before the registration. */
  loan?: LoanLife;
  /**
   * Months that the person is observed after the month of the registration.
   * @TJS-type integer
   * @minimum 1
   * @maximum 400
   */
  months: number;
}

/** One thing that happens to a person's registration. */
export interface PersonStep {
  /**
   * Days after the day of the registration.
   * @TJS-type integer
   * @minimum 0
   * @maximum 12000
   */
  days: number;
  /**
   * Local time of day, `HH:mm:ss.SSS`.
   * @pattern ^([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\.[0-9]{3}$
   */
  at: string;
  do: PersonAction;
}

/** What happens to a person's registration; what cannot happen is left out. */
export type PersonAction =
  | LearnAction
  | RenewDocumentAction
  | KnowSecondDocumentAction
  | NameRelativeAction
  | WithdrawAction;

/** Something becomes known (clause L65). */
export interface LearnAction {
  kind: "learn";
  details: ChangedDetails;
}

/** The document is renewed (clause L66). */
export interface RenewDocumentAction {
  kind: "renew-document";
  document: DocumentValidity;
}

/** Another document of the person becomes known, or turns out to be somebody else's (clause L67). */
export interface KnowSecondDocumentAction {
  kind: "second-document";
  other: Borrower;
  void?: boolean;
}

/** A relative is named, or turns out to be none (clause L68). */
export interface NameRelativeAction {
  kind: "name-relative";
  relative: Borrower;
  relation: "1" | "2" | "3" | "4" | "5" | "6" | "7" | "8";
  void?: boolean;
}

/** The person should never have been told (clause L69). */
export interface WithdrawAction {
  kind: "withdraw";
}
