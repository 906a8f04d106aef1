import * as fc from "fast-check";
import type { Agreement } from "../../../../../schemas/ledger/agreement.js";
import type { BusinessEvent } from "../../../../../schemas/ledger/event.js";
import type { IsoDate } from "../../../../../schemas/ledger/primitives.js";
import { type LivedCard, replayCard } from "../../../../ledger/card/lived-card.js";
import { addDays } from "../../../../ledger/dates.js";
import { eventsKnownOn } from "../../../../ledger/known-events.js";
import { isCard } from "../../../../ledger/lived-part.js";
import { type LivedRevolving, replayRevolving } from "../../../../ledger/revolving/lived-revolving.js";
import { plainAgreement } from "../../../../ledger/testing/test-agreement.js";
import type { OwedRecord } from "../../../owed-record.js";
import type { ReceivedRecord } from "../../../received-record.js";
import { DAILY_PART, livePart, type MorePart, partOwed, partRules } from "./live-part.js";

/** A revolving loan or a card, in words, of which payments were found late or bounced. */
export interface FoundLife {
  readonly name: "R1" | "R2" | "R3";
  readonly words: string;
  readonly more: MorePart;
  readonly horizon: IsoDate;
}

const OPENED: IsoDate = "2024-01-10";

interface Step {
  readonly after: number;
  readonly what: string;
  /** Days before it, less one, that what was found counts for. */
  readonly back: number;
  readonly amount: number;
  readonly small: boolean;
  /** Which repayment bounced. */
  readonly which: number;
}

const step: fc.Arbitrary<Step> = fc.record({
  after: fc.nat({ max: 25 }),
  what: fc.constantFrom(
    "draw",
    "draw",
    "pay",
    "pay",
    "found",
    "found",
    "found",
    "bounce",
    "bounce",
    "identity",
    "classify",
  ),
  back: fc.nat({ max: 70 }),
  amount: fc.integer({ min: 1, max: 90 }),
  small: fc.boolean(),
  which: fc.nat({ max: 40 }),
});

const agreements = fc.record({
  settlement: fc.constantFrom<Agreement["settlement"]>(
    plainAgreement.settlement,
    { ...plainAgreement.settlement, statusBasis: "by-periods" },
    { ...plainAgreement.settlement, overdueOnLastDay: false },
    { ...plainAgreement.settlement, day: "month-end" },
  ),
  grace: fc.constantFrom({ days: 0, movesAsOf: false }, { days: 3, movesAsOf: true }),
  toleranceAmount: fc.constantFrom(0, 1_000),
  amounts: fc.constantFrom(plainAgreement.amounts, { ...plainAgreement.amounts, tolerance: 0 }),
  interest: fc.constantFrom<Agreement["interest"]>(
    { ...plainAgreement.interest, dayCount: "ACT/365" },
    { ...plainAgreement.interest, dayCount: "ACT/360", penaltyRatePpm: 108_000, penaltyBase: "principal-and-interest" },
  ),
  cards: fc.constantFrom<NonNullable<Agreement["cards"]>>({ unactivated: "told" }, { unactivated: "withheld" }),
});

/** Random revolving loans and cards to which nothing happens that would have been refused, however late it is known. */
export const randomFoundLife: fc.Arbitrary<FoundLife> = fc
  .record({
    name: fc.constantFrom<FoundLife["name"]>("R1", "R2", "R3"),
    agreement: agreements,
    activated: fc.nat({ max: 40 }),
    steps: fc.array(step, { minLength: 4, maxLength: 14 }),
  })
  .map(({ name, agreement, activated, steps }) => {
    const more = { terms: { annualRatePpm: 182_500 }, agreement };
    const open = addDays(OPENED, name === "R1" ? 0 : activated);
    const words = name === "R1" ? [`${open} draw 5000`] : [`${open} activate`, `${open} draw 2000`];
    let today = open;
    for (const one of steps) {
      today = addDays(today, one.after);
      const told = inWords(one, today, words);
      if (told !== null && happens(name, [...words, told].join("\n"), today, more)) words.push(told);
    }
    return { name, words: words.join("\n"), more, horizon: addDays(today, 45) };
  });

/** What such a life owes, given what arrived of it. */
export function foundOwed(
  { name, words, more, horizon }: FoundLife,
  received: readonly ReceivedRecord[] = [],
): OwedRecord[] {
  return partOwed(name, words, horizon, more, received);
}

/** The same life, had all been known in time that was by the end of a day. */
export function inTime({ name, words, more }: FoundLife, day: IsoDate): LivedRevolving | LivedCard {
  const lived = livePart(name, words, more) as LivedRevolving | LivedCard;
  return { ...lived, events: eventsKnownOn<BusinessEvent>(lived.events, day) } as LivedRevolving | LivedCard;
}

function inWords(one: Step, today: IsoDate, before: readonly string[]): string | null {
  const amount = one.small ? one.amount / 100 : one.amount * 10;
  switch (one.what) {
    case "found": {
      const effective = addDays(today, -1 - one.back);
      return effective < OPENED ? null : `${today} pay ${amount} on ${effective}`;
    }
    case "bounce": {
      const paid = before.flatMap((words, index) => (words.includes(" pay ") ? index + 1 : []));
      const of = paid[one.which % Math.max(1, paid.length)];
      const taken = of === undefined || before.some((words) => words.endsWith(` bounce ${of}`));
      return taken || effectiveOf(before[of - 1] ?? "") >= today ? null : `${today} bounce ${of}`;
    }
    case "identity":
      return `${today} identity ${one.small ? "王五" : "李四"}`;
    case "classify":
      return `${today} classify ${(one.amount % 5) + 1}`;
    default:
      return `${today} ${one.what} ${amount}`;
  }
}

function effectiveOf(words: string): IsoDate {
  return / on (\S+)$/.exec(words)?.[1] ?? words.slice(0, 10);
}

/** Whether nothing is refused of what is known at the end of the last day, and the account would not have been over before. */
function happens(name: FoundLife["name"], words: string, today: IsoDate, more: MorePart): boolean {
  const lived = livePart(name, words, { ...DAILY_PART, ...more }) as LivedRevolving | LivedCard;
  const rules = { ...partRules, agreement: { ...partRules.agreement, ...more.agreement } };
  try {
    const views = isCard(lived) ? replayCard(lived, rules, [today]) : replayRevolving(lived, rules, [today]);
    const closedOn = views.get(today)?.closedOn ?? null;
    return closedOn === null || closedOn >= today;
  } catch {
    return false;
  }
}
