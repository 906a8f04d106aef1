import type { CardEvent } from "../../../schemas/ledger/event.js";
import type { CardTerms, LineTerms } from "../../../schemas/ledger/terms.js";
import type { BusinessCalendar } from "../business-calendar.js";
import { businessDateOf } from "../business-day.js";
import { calendarByName } from "../calendar-by-name.js";
import { CardAccount } from "../card/card-account.js";
import type { CardFold } from "../card/card-core.js";
import type { CardView } from "../card/card-view.js";
import { type LivedCard, replayCard } from "../card/lived-card.js";
import { drawRefusal, type LivedLine, lineRefusal } from "../lived-line.js";
import { LivingAccount } from "../living-account.js";
import { found } from "./found.js";
import { fen } from "./live-story.js";
import { parseMarking } from "./parse-marking.js";
import { type AgreementChanges, agreementWith } from "./test-agreement.js";
import { termsWith, testBorrower } from "./test-terms.js";

/**
 * A card of 3.65 % under a line of 10,000.00, opened on 10 January 2024, billed on the 5th and due 20 days later, of which
 * a tenth must be paid, in words. It is activated with its opening.
 */
export interface CardStory {
  readonly terms?: Partial<CardTerms>;
  readonly line?: Partial<LineTerms>;
  readonly agreement?: AgreementChanges;
  /** Day of the activation; null for none. */
  readonly activated?: string | null;
  /**
   * One event a line, `date[Ttime] what`: `draw 5000` (yuan), `pay 50`, `reverse 1` (the event in line 1), `classify 3`,
   * `spread 6000/6`, `move 20`, `close`, `reopen`, `activate`, `code`, `identity`, `void`, those of `parseMarking`; on the line `limit 8000`, `end`. `on 2024-02-15` at the end
   * of a payment is the date it counts for where it was found late. The time is 10:00 where none is given.
   */
  readonly events?: string;
}

/** A story that has been lived. */
export interface LivedCardStory {
  readonly lived: LivedCard;
  readonly rules: CardFold & { readonly calendar: BusinessCalendar };
  /** Why the last event is refused; null where it is not. */
  readonly refusal: string | null;
  /** The card at the end of a day. */
  readonly at: (day: string) => CardView;
}

/** Lives a story. @throws Error when any but its last event is refused. */
export function liveCard(story: CardStory): LivedCardStory {
  const agreement = agreementWith(story.agreement ?? {});
  const lineTerms: LineTerms = {
    product: "line",
    use: "card",
    revolving: true,
    limit: 1_000_000,
    effectiveDate: "2024-01-10",
    expiryDate: "2027-01-10",
    ...story.line,
  };
  const terms: CardTerms = {
    product: "R2",
    openDate: "2024-01-10",
    billDay: 5,
    paymentDays: 20,
    minimumPermille: 100,
    annualRatePpm: 36_500,
    cardNumber: "1234",
    ...story.terms,
    reporting: {
      ...termsWith().reporting,
      busiLines: "2",
      busiDtlLines: story.terms?.product === "R3" ? "71" : "81",
      ...story.terms?.reporting,
    },
  };
  const rules = { terms, agreement, calendar: calendarByName(agreement.calendar) };
  const ofLine: LivedLine["events"][number][] = [];
  const line = { terms: lineTerms, events: ofLine };
  const living = new LivingAccount<CardEvent, CardAccount>({
    openedOn: terms.openDate,
    agreement,
    line: () => line,
    open: () => new CardAccount(rules),
  });
  let refusal: string | null = null;
  for (const { words, id } of linesOf(story, terms.openDate)) {
    if (refusal !== null) throw new Error(`Failed to live the line before "${words}": ${refusal}.`);
    const [plain = "", countsFor] = words.split(/\s+on\s+/);
    const [when = "", what = "", how = ""] = plain.split(/\s+/);
    const [date = "", time = "10:00"] = when.split("T");
    const base = { eventId: id, occurredAt: `${date}T${time.length === 5 ? `${time}:00` : time}+08:00` };
    const day = businessDateOf(base.occurredAt, agreement);
    if (what === "limit" || what === "end") {
      const event =
        what === "end"
          ? { ...base, type: "line-end" as const }
          : { ...base, type: "limit-change" as const, limit: fen(how) };
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
  const lived: LivedCard = {
    account: `${agreement.provider}CC001`,
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
      const view = replayCard(lived, rules, [day]).get(day);
      if (view === undefined) throw new Error(`Failed to look at ${day}: the card was not opened yet.`);
      return view;
    },
  };
}

function linesOf({ events = "", activated }: CardStory, openDate: string): { words: string; id: string }[] {
  const told = events
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .map((words, index) => ({ words, id: `e${index + 1}` }));
  if (activated === null) return told;
  const activation = { words: `${activated ?? openDate}T09:00 activate`, id: "e0" };
  return [...told, activation].sort((a, b) => (instantOf(a.words) < instantOf(b.words) ? -1 : 1));
}

/** What sorts the words of an event by when it happened. */
function instantOf(words: string): string {
  const [when = ""] = words.split(/\s+/);
  return when.includes("T") ? when : `${when}T10:00`;
}

function parse(what: string, how: string, base: { readonly eventId: string; readonly occurredAt: string }): CardEvent {
  switch (what) {
    case "draw":
      return { ...base, type: "drawdown", amount: fen(how) };
    case "pay":
      return { ...base, type: "repayment", amount: fen(how) };
    case "reverse":
      return { ...base, type: "reversal", of: `e${how}` };
    case "classify":
      return { ...base, type: "classification", fiveCate: how as "1" | "2" | "3" | "4" | "5" };
    case "activate":
      return { ...base, type: "activation" };
    case "spread": {
      const [amount = "", parts] = how.split("/");
      return { ...base, type: "large-instalment", amount: fen(amount), parts: Number(parts) };
    }
    case "move":
      return { ...base, type: "bill-day-change", billDay: Number(how) };
    case "close":
      return { ...base, type: "card-closing" };
    case "reopen":
      return { ...base, type: "card-reopening" };
    case "code":
      return { ...base, type: "code-change" };
    case "identity":
      return { ...base, type: "identity-correction", borrower: testBorrower };
    case "void":
      return { ...base, type: "void" };
    default: {
      const marking = parseMarking(what, how, base);
      if (marking === null) throw new Error(`Failed to read "${what}": it is no event of a card.`);
      return marking;
    }
  }
}
