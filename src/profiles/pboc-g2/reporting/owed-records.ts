import type { IsoDate } from "../../../../schemas/ledger/primitives.js";
import { correctionDays, knownOn, loanAsKnown } from "../../../ledger/known-loan.js";
import type { LivedLoan } from "../../../ledger/lived-loan.js";
import type { LoanRules } from "../../../ledger/loan-core.js";
import type { OwedRecord } from "../../owed-record.js";
import type { ReceivedRecord } from "../../received-record.js";
import { accountRecords } from "./account-records.js";
import { underItsCodes } from "./code-change.js";
import { type CorrectionTurn, correctedRecords } from "./corrected-records.js";
import { ACCOUNT } from "./told-family.js";

/**
 * Every record that a D1 loan owes the bureau up to a day, in the order in which the facts became known and of their as-of
 * dates: records of type 210 (§5.4, §5.5), what puts them right (§1.7), and its changes of code (211).
 * @param horizon last day whose facts are looked at
 * @param received what arrived of the account; a record that may come, and did, changes what the next one must tell
 * @throws CalendarRangeError when a working day is needed that the calendar does not know
 */
export function owedRecords(
  lived: LivedLoan,
  rules: LoanRules,
  horizon: IsoDate,
  received: readonly ReceivedRecord[] = [],
): OwedRecord[] {
  // Whatever such a funder tells is not owed: another one reports the loan, or nobody does (L73).
  if (lived.terms.joint?.reports === "none") return [];
  const turns = correctionDays(lived).filter((known) => known <= horizon);
  const recordsUpTo = (day: IsoDate): OwedRecord[] => accountRecords(loanAsKnown(lived, day), rules, day, received);
  const owed =
    turns.length === 0
      ? recordsUpTo(horizon)
      : correctedRecords({
          family: ACCOUNT,
          account: lived.account,
          accountType: lived.terms.product,
          rules,
          horizon,
          received,
          inDayOrder: false,
          turns: turns.map((known) => turnOf(lived, known)),
          borrowerOn: (day) => loanAsKnown(lived, day).borrower,
          recordsUpTo,
        });
  return underItsCodes(owed, lived, ACCOUNT, rules, horizon);
}

/** What became known on a day: a repayment or a reversal of that very day puts nothing right. */
function turnOf({ events }: LivedLoan, known: IsoDate): CorrectionTurn {
  const learnt = events.filter((one) => knownOn(one) === known);
  const ids = (is: (one: LivedLoan["events"][number]) => boolean): string[] =>
    learnt.filter(is).map(({ event }) => event.eventId);
  return {
    known,
    voids: ids(({ event }) => event.type === "void"),
    identity: ids(({ event }) => event.type === "identity-correction"),
    happened: ids(({ known: late }) => late !== undefined),
  };
}
