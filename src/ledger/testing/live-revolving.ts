import type { RevolvingEvent } from "../../../schemas/ledger/event.js";
import type { LineTerms, RevolvingTerms } from "../../../schemas/ledger/terms.js";
import { businessDateOf } from "../business-day.js";
import { calendarByName } from "../calendar-by-name.js";
import { drawRefusal, type LivedLine, lineRefusal } from "../lived-line.js";
import { LivingAccount } from "../living-account.js";
import type { LoanView } from "../loan-view.js";
import { type LivedRevolving, replayRevolving } from "../revolving/lived-revolving.js";
import { RevolvingLoan } from "../revolving/revolving-loan.js";
import type { RevolvingRules } from "../revolving/revolving-rules.js";
import { found } from "./found.js";
import { fen, parseOtherwise } from "./live-story.js";
import { parseMarking } from "./parse-marking.js";
import { type AgreementChanges, agreementWith } from "./test-agreement.js";
import { termsWith, testBorrower } from "./test-terms.js";

/** A revolving loan of 3.65 % under a line of 10,000.00, opened on 10 January 2024, due on the 15th, in words. */
export interface RevolvingStory {
  readonly terms?: Partial<RevolvingTerms>;
  readonly line?: Partial<LineTerms>;
  readonly agreement?: AgreementChanges;
  /**
   * One event a line, `date[Ttime] what`: `draw 5000` (yuan), `pay 50`, `reverse 1` (the event in line 1), `classify 3`, `code`,
   * `identity`, `void`,
   * those of `parseMarking`, `relieve 5`, `in-kind 5`, `guarantor 5`; on
   * the line `limit 8000`, `end`. `on 2024-02-15` at the end of a payment is the date
   * it counts for where it was found late. The time is 10:00 where none is given.
   */
  readonly events?: string;
}

/** A story that has been lived. */
export interface LivedRevolvingStory {
  readonly lived: LivedRevolving;
  readonly rules: RevolvingRules;
  /** Why the last event is refused; null where it is not. */
  readonly refusal: string | null;
  /** The loan at the end of a day. */
  readonly at: (day: string) => LoanView;
}

/** Lives a story. @throws Error when any but its last event is refused. */
export function liveRevolving(story: RevolvingStory): LivedRevolvingStory {
  const agreement = agreementWith(story.agreement ?? {});
  const lineTerms: LineTerms = {
    product: "line",
    revolving: true,
    limit: 1_000_000,
    effectiveDate: "2024-01-10",
    expiryDate: "2024-07-10",
    ...story.line,
  };
  const terms: RevolvingTerms = {
    product: "R1",
    annualRatePpm: 36_500,
    openDate: "2024-01-10",
    dueDay: 15,
    reporting: termsWith().reporting,
    ...story.terms,
  };
  const calendar = calendarByName(agreement.calendar);
  const rules = { terms, expiryDate: lineTerms.expiryDate, agreement, calendar };
  const ofLine: LivedLine["events"][number][] = [];
  const line = { terms: lineTerms, events: ofLine };
  const living = new LivingAccount<RevolvingEvent, RevolvingLoan>({
    openedOn: terms.openDate,
    agreement,
    line: () => line,
    open: () => new RevolvingLoan(rules),
  });
  let refusal: string | null = null;
  for (const [index, words] of linesOf(story).entries()) {
    if (refusal !== null) throw new Error(`Failed to live the line before "${words}": ${refusal}.`);
    const [plain = "", countsFor] = words.split(/\s+on\s+/);
    const [when = "", what = "", how = ""] = plain.split(/\s+/);
    const [date = "", time = "10:00"] = when.split("T");
    const base = { eventId: `e${index + 1}`, occurredAt: `${date}T${time.length === 5 ? `${time}:00` : time}+08:00` };
    const day = businessDateOf(base.occurredAt, agreement);
    if (what === "limit" || what === "end") {
      const event = what === "end" ? { ...base, type: "line-end" as const } : limitChange(base, how);
      refusal = lineRefusal(line, event, day);
      if (refusal === null) ofLine.push({ event, date: day });
      continue;
    }
    living.account.advanceTo(day);
    const event = found(parse(what, how, base), countsFor);
    const used = living.account.usedNow();
    refusal = event.type === "drawdown" ? drawRefusal(line, { amount: event.amount, used, day }) : null;
    refusal ??= living.take(event);
  }
  const lived: LivedRevolving = {
    account: `${agreement.provider}RV001`,
    borrower: testBorrower,
    terms,
    bookedOn: terms.openDate,
    events: living.events,
    lineCode: `${agreement.provider}CL001`,
    line,
  };
  return {
    lived,
    rules,
    refusal,
    at: (day) => {
      const view = replayRevolving(lived, rules, [day]).get(day);
      if (view === undefined) throw new Error(`Failed to look at ${day}: the account was not opened yet.`);
      return view;
    },
  };
}

function linesOf({ events = "" }: RevolvingStory): string[] {
  return events
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

interface Base {
  readonly eventId: string;
  readonly occurredAt: string;
}

function limitChange(base: Base, limit: string): LivedLine["events"][number]["event"] {
  return { ...base, type: "limit-change", limit: fen(limit) };
}

function parse(what: string, how: string, base: Base): RevolvingEvent {
  switch (what) {
    case "draw":
      return { ...base, type: "drawdown", amount: fen(how) };
    case "pay":
      return { ...base, type: "repayment", amount: fen(how) };
    case "reverse":
      return { ...base, type: "reversal", of: `e${how}` };
    case "classify":
      return { ...base, type: "classification", fiveCate: how as "1" | "2" | "3" | "4" | "5" };
    case "code":
      return { ...base, type: "code-change" };
    case "identity":
      return { ...base, type: "identity-correction", borrower: testBorrower };
    case "void":
      return { ...base, type: "void" };
    default:
      return parseMarking(what, how, base) ?? parsePaid(what, how, base);
  }
}

/** What is let go, and what is paid otherwise (clause L82). */
function parsePaid(what: string, how: string, base: Base): RevolvingEvent {
  const event = parseOtherwise(what, how, base);
  switch (event?.type) {
    case "relief":
    case "repayment-in-kind":
    case "guarantor-payment":
      return event;
    default:
      throw new Error(`Failed to read "${what}": it is no event of a revolving loan.`);
  }
}
