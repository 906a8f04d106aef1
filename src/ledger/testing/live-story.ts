import type { LedgerEvent, OptionalEvent } from "../../../schemas/ledger/event.js";
import type { EventBase } from "../../../schemas/ledger/event-base.js";
import type { IsoDate, MinorUnits } from "../../../schemas/ledger/primitives.js";
import type { LoanTerms } from "../../../schemas/ledger/terms.js";
import type { BusinessCalendar } from "../business-calendar.js";
import { businessDateOf } from "../business-day.js";
import { calendarByName } from "../calendar-by-name.js";
import { type LivedLoan, replayLoan } from "../lived-loan.js";
import { LivingLoan } from "../living-loan.js";
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
   * `classify 3`, `reverse 1` (the event in line 1), `identity 王五`, `void`; `defer 2`, `relieve 300`, `court`, `bad-debt`,
   * `write-off`, `in-kind 500`, `guarantor 500`, `sell 9000`, `carve 9000`, `transfer`, `securitise`, `payout 3000`. `on 2024-02-15` at the end of a payment is the
   * date it counts for where it was found late. The time is 10:00 where none is given.
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
  const { living, base, rules } = book(story);
  linesOf(story).forEach((line, index) => {
    const event = parseEvent(line, index + 1);
    living.advanceTo(businessDateOf(event.occurredAt, rules.agreement));
    const refusal = living.take(event);
    if (refusal !== null) throw new Error(`Failed to live "${line}": ${refusal}.`);
  });
  const lived = { ...base, events: living.events };
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
  const { living, rules } = book(story);
  const lines = linesOf(story);
  let refusal: string | null = null;
  lines.forEach((line, index) => {
    const event = parseEvent(line, index + 1);
    living.advanceTo(businessDateOf(event.occurredAt, rules.agreement));
    refusal = living.take(event);
    if (refusal !== null && index < lines.length - 1) throw new Error(`Failed to live "${line}": ${refusal}.`);
  });
  return refusal;
}

function book(story: Story): { living: LivingLoan; base: Omit<LivedLoan, "events">; rules: LoanRules } {
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
  return { living: new LivingLoan(base, rules), base, rules };
}

function linesOf({ events = "" }: Story): string[] {
  return events
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

function parseEvent(line: string, number: number): LedgerEvent {
  const [plain = "", countsFor] = line.split(/\s+on\s+/);
  const [when = "", what = "", how = "", , named] = plain.split(/\s+/);
  const [date = "", time = "10:00"] = when.split("T");
  const base = { eventId: `e${number}`, occurredAt: `${date}T${time.length === 5 ? `${time}:00` : time}+08:00` };
  switch (what) {
    case "pay":
      return {
        ...base,
        type: "repayment",
        amount: fen(how),
        ...(named === undefined ? {} : { instalment: Number(named) }),
        ...(countsFor === undefined ? {} : { effectiveDate: countsFor, knownAt: base.occurredAt }),
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
    case "identity":
      return { ...base, type: "identity-correction", borrower: { ...testBorrower, name: how } };
    case "void":
      return { ...base, type: "void" };
    case "defer":
      return { ...base, type: "extension", initiative: "lender", months: Number(how) };
    default:
      return parseOtherwise(what, how, base) ?? unread(line, what);
  }
}

function unread(line: string, what: string): never {
  throw new Error(`Failed to read "${line}": "${what}" is no event.`);
}

/** Events of what is not simply repaid (clauses L24 to L32); null for any other word. */
export function parseOtherwise(what: string, how: string, base: EventBase): OptionalEvent | null {
  switch (what) {
    case "relieve":
      return { ...base, type: "relief", amount: fen(how) };
    case "court":
      return { ...base, type: "legal-action" };
    case "bad-debt":
    case "write-off":
      return { ...base, type: what };
    case "in-kind":
      return { ...base, type: "repayment-in-kind", amount: fen(how) };
    case "guarantor":
      return { ...base, type: "guarantor-payment", amount: fen(how) };
    case "sell":
      return { ...base, type: "claim-transfer", how: "sale", price: fen(how) };
    case "carve":
      return { ...base, type: "claim-transfer", how: "carve-out", price: fen(how) };
    case "transfer":
      return { ...base, type: "transfer-out" };
    case "securitise":
      return { ...base, type: "securitisation" };
    case "payout":
      return { ...base, type: "payout", amount: fen(how) };
    default:
      return null;
  }
}

/** An amount in yuan as fen, exactly. */
export function fen(yuan: string): MinorUnits {
  const [whole = "", part = ""] = yuan.split(".");
  return Number(whole) * 100 + Number(part.padEnd(2, "0"));
}
