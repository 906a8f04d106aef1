import type { LedgerEvent } from "../../../schemas/ledger/event.js";
import type { IsoDate, MinorUnits } from "../../../schemas/ledger/primitives.js";
import type { LoanTerms } from "../../../schemas/ledger/terms.js";
import type { BusinessCalendar } from "../business-calendar.js";
import { businessDateOf } from "../business-day.js";
import { calendarByName } from "../calendar-by-name.js";
import { bookLoan, type LivedEvent, type LivedLoan, replayLoan } from "../lived-loan.js";
import type { Loan } from "../loan.js";
import type { LoanRules } from "../loan-core.js";
import type { LoanView } from "../loan-view.js";
import { type AgreementChanges, agreementWith } from "./test-agreement.js";
import { termsWith, testBorrower } from "./test-terms.js";

/** A life in words. */
export interface Story {
  readonly terms?: Partial<LoanTerms>;
  readonly agreement?: AgreementChanges;
  /** In place of the agreement's own calendar. */
  readonly calendar?: BusinessCalendar;
  /** A loan from an older book: when it was taken over, and how many instalments had been paid. */
  readonly takenOver?: { readonly on: IsoDate; readonly paid: number };
  /**
   * One event a line, `date[Ttime] what`: `pay 1120` (yuan), `pay 1120 for 3`, `prepay 3000`, `settle 5000`, `extend 2`,
   * `classify 3`, `reverse 1` (the event in line 1). The time is 10:00 where none is given.
   */
  readonly events?: string;
}

/** A story that has been lived. */
export interface LivedStory {
  readonly lived: LivedLoan;
  readonly rules: LoanRules;
  /** The loan at the end of a day. */
  at(day: IsoDate): LoanView;
}

/** Lives a story. @throws Error when the ledger refuses one of its events. */
export function live(story: Story): LivedStory {
  const { loan, base, rules } = book(story);
  const events = linesOf(story).map((line, index): LivedEvent => {
    const event = parseEvent(line, index + 1);
    const date = businessDateOf(event.occurredAt, rules.agreement);
    loan.advanceTo(date);
    const refusal = loan.apply(event);
    if (refusal !== null) throw new Error(`Failed to live "${line}": ${refusal}.`);
    return { event, date };
  });
  const lived = { ...base, events };
  return {
    lived,
    rules,
    at(day) {
      const view = replayLoan(lived, rules, [day]).get(day);
      if (view === undefined) throw new Error(`Failed to look at ${day}: the loan was not booked yet.`);
      return view;
    },
  };
}

/** Lives all but the last event of a story, and tells why the ledger refuses that one; null where it does not. */
export function refusalOf(story: Story): string | null {
  const { loan, rules } = book(story);
  const lines = linesOf(story);
  let refusal: string | null = null;
  lines.forEach((line, index) => {
    const event = parseEvent(line, index + 1);
    loan.advanceTo(businessDateOf(event.occurredAt, rules.agreement));
    refusal = loan.apply(event);
    if (refusal !== null && index < lines.length - 1) throw new Error(`Failed to live "${line}": ${refusal}.`);
  });
  return refusal;
}

function book(story: Story): { loan: Loan; base: Omit<LivedLoan, "events">; rules: LoanRules } {
  const terms = termsWith(story.terms);
  const agreement = agreementWith(story.agreement ?? {});
  const rules = { terms, agreement, calendar: story.calendar ?? calendarByName(agreement.calendar) };
  const base = {
    account: `${agreement.provider}L0001`,
    borrower: testBorrower,
    terms,
    bookedOn: story.takenOver?.on ?? terms.openDate,
    ...(story.takenOver === undefined ? {} : { migrated: { paidInstalments: story.takenOver.paid } }),
  };
  return { loan: bookLoan(base, rules), base, rules };
}

function linesOf({ events = "" }: Story): string[] {
  return events
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

function parseEvent(line: string, number: number): LedgerEvent {
  const [when = "", what = "", how = "", , named] = line.split(/\s+/);
  const [date = "", time = "10:00"] = when.split("T");
  const base = { eventId: `e${number}`, occurredAt: `${date}T${time.length === 5 ? `${time}:00` : time}+08:00` };
  switch (what) {
    case "pay":
      return {
        ...base,
        type: "repayment",
        amount: fen(how),
        ...(named === undefined ? {} : { instalment: Number(named) }),
      };
    case "prepay":
      return { ...base, type: "prepayment", amount: fen(how) };
    case "settle":
      return { ...base, type: "early-settlement", amount: fen(how) };
    case "extend":
      return { ...base, type: "extension", months: Number(how) };
    case "classify":
      return { ...base, type: "classification", fiveCate: how as "1" | "2" | "3" | "4" | "5" };
    case "reverse":
      return { ...base, type: "reversal", of: `e${how}` };
    default:
      throw new Error(`Failed to read "${line}": "${what}" is no event.`);
  }
}

/** An amount in yuan as fen, exactly. */
export function fen(yuan: string): MinorUnits {
  const [whole = "", part = ""] = yuan.split(".");
  return Number(whole) * 100 + Number(part.padEnd(2, "0"));
}
