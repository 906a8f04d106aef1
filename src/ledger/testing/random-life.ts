import * as fc from "fast-check";
import type { Agreement } from "../../../schemas/ledger/agreement.js";
import type { LedgerEvent } from "../../../schemas/ledger/event.js";
import type { IsoDate, MinorUnits } from "../../../schemas/ledger/primitives.js";
import type { LoanTerms } from "../../../schemas/ledger/terms.js";
import { businessDateOf, instantAt } from "../business-day.js";
import { calendarByName } from "../calendar-by-name.js";
import { addDays, addMonths, dayInMonth, monthOf } from "../dates.js";
import { principalLeft } from "../instalment.js";
import { bookLoan, type LivedEvent } from "../lived-loan.js";
import type { Loan } from "../loan.js";
import { type LoanRules, notYetDue, outstandingPrincipal } from "../loan-core.js";
import type { LivedStory } from "./live-story.js";
import { randomAgreement } from "./random-agreement.js";
import { termsWith, testBorrower } from "./test-terms.js";

/** A life as drawn: what is done is resolved while it is lived, and left out where the ledger refuses it. */
export interface RandomLife {
  readonly agreement: Agreement;
  readonly terms: LoanTerms;
  /** Instalments paid and days since opening for a loan from an older book. */
  readonly takenOver: { readonly paid: number; readonly after: number } | null;
  readonly actions: readonly RandomAction[];
  /** Months from opening to the horizon. */
  readonly months: number;
}

interface RandomAction {
  readonly kind: "pay" | "pay-part" | "prepay" | "settle" | "extend" | "classify" | "reverse";
  /** Anchored at the due date of this instalment; 0 is the opening. */
  readonly instalment: number;
  readonly days: number;
  readonly time: string;
  readonly permille: number;
}

const TIMES = ["00:00:00.000", "10:00:00.000", "21:59:59.999", "22:00:00.000", "23:59:59.999"];

const randomTerms: fc.Arbitrary<LoanTerms> = fc
  .record({
    principal: fc.oneof(fc.integer({ min: 1_00, max: 999 }), fc.integer({ min: 1_000_00, max: 5_000_000_00 })),
    annualRatePpm: fc.constantFrom(0, 36_000, 72_000, 240_000),
    method: fc.constantFrom("equal-instalment", "equal-principal", "interest-then-principal", "bullet"),
    frequency: fc.constantFrom("monthly", "monthly", "monthly", "quarterly", "one-off"),
    instalments: fc.integer({ min: 1, max: 14 }),
    termMonths: fc.integer({ min: 1, max: 12 }),
    openDate: fc.integer({ min: 0, max: 12 * 365 }).map((days) => addDays("2008-01-01", days)),
    dueDay: fc.oneof(fc.integer({ min: 1, max: 31 }), fc.constantFrom(1, 28, 29, 30, 31)),
  })
  .map(({ termMonths, ...drawn }): LoanTerms => {
    const frequency = drawn.method === "bullet" ? "one-off" : drawn.frequency;
    return frequency === "one-off"
      ? termsWith({ ...drawn, frequency, instalments: 1, termMonths })
      : termsWith({ ...drawn, frequency });
  });

const action: fc.Arbitrary<RandomAction> = fc.record({
  kind: fc.constantFrom(
    ...([
      "pay",
      "pay",
      "pay",
      "pay",
      "pay-part",
      "pay-part",
      "prepay",
      "settle",
      "extend",
      "classify",
      "reverse",
    ] as const),
  ),
  instalment: fc.integer({ min: 0, max: 14 }),
  days: fc.oneof(fc.constantFrom(-1, 0, 0, 0, 1, 2, 3), fc.integer({ min: -20, max: 120 })),
  time: fc.constantFrom(...TIMES),
  permille: fc.oneof(fc.constantFrom(1, 999, 1000), fc.integer({ min: 1, max: 1000 })),
});

/** Random lives under random agreements, months of arrears and odd times of day included. */
export const randomLife: fc.Arbitrary<RandomLife> = fc.record({
  agreement: randomAgreement,
  terms: randomTerms,
  // One in five comes from an older book.
  takenOver: fc.oneof(
    { weight: 4, arbitrary: fc.constant(null) },
    {
      weight: 1,
      arbitrary: fc.record({ paid: fc.integer({ min: 0, max: 8 }), after: fc.integer({ min: 31, max: 300 }) }),
    },
  ),
  actions: fc.array(action, { maxLength: 20 }),
  months: fc.integer({ min: 1, max: 30 }),
});

/** A random life as lived, and the last day that is looked at. */
export interface LivedRandomLife extends Omit<LivedStory, "at"> {
  readonly horizon: IsoDate;
}

/** Lives a random life. */
export function liveRandomly(life: RandomLife): LivedRandomLife {
  const { agreement, terms, takenOver } = life;
  const rules: LoanRules = { terms, agreement, calendar: calendarByName(agreement.calendar) };
  const bookedOn = takenOver === null ? terms.openDate : addDays(terms.openDate, takenOver.after);
  const booking = {
    terms,
    bookedOn,
    ...(takenOver === null ? {} : { migrated: { paidInstalments: takenOver.paid } }),
  };
  const loan = bookLoan(booking, rules);
  const horizon = dayInMonth(addMonths(monthOf(bookedOn), life.months), 31);
  const events: LivedEvent[] = [];
  for (const { occurredAt, date, action } of inOrder(life, loan)) {
    if (date < loan.day || date > horizon) continue;
    loan.advanceTo(date);
    const event = resolve(action, loan, { eventId: `e${events.length + 1}`, occurredAt }, events);
    if (event !== null && loan.apply(event) === null) events.push({ event, date });
  }
  const account = `${agreement.provider}L0001`;
  return { lived: { account, borrower: testBorrower, ...booking, events }, rules, horizon };
}

function inOrder(life: RandomLife, loan: Loan): { occurredAt: string; date: IsoDate; action: RandomAction }[] {
  const dues = [loan.day, ...loan.now.instalments.map(({ plan }) => plan.due)];
  return life.actions
    .map((action) => {
      const anchor = dues[Math.min(action.instalment, dues.length - 1)] ?? loan.day;
      const occurredAt = instantAt(addDays(anchor, action.days), action.time, life.agreement.timeZone);
      return { occurredAt, date: businessDateOf(occurredAt, life.agreement), action };
    })
    .sort((a, b) => (a.occurredAt < b.occurredAt ? -1 : a.occurredAt > b.occurredAt ? 1 : 0));
}

function resolve(
  { kind, permille, instalment }: RandomAction,
  loan: Loan,
  base: { eventId: string; occurredAt: string },
  events: readonly LivedEvent[],
): LedgerEvent | null {
  const share = (amount: MinorUnits): MinorUnits => Math.floor((amount * permille) / 1000);
  switch (kind) {
    case "pay":
    case "pay-part": {
      const next = notYetDue(loan.now, loan.day)[0]?.plan;
      const due = loan.dueNow() || (next === undefined ? 0 : next.principal + next.interest);
      const amount = kind === "pay" ? due : share(due);
      return amount === 0 ? null : { ...base, type: "repayment", amount, ...(instalment > 0 ? { instalment } : {}) };
    }
    case "prepay": {
      const coming = notYetDue(loan.now, loan.day).reduce((sum, state) => sum + principalLeft(state), 0);
      return { ...base, type: "prepayment", amount: loan.dueNow() + share(coming) };
    }
    case "settle": {
      const owed = Math.max(outstandingPrincipal(loan.now) - loan.now.held, 0);
      return owed === 0 || permille < 500 ? null : { ...base, type: "early-settlement", amount: owed + permille };
    }
    case "extend":
      return { ...base, type: "extension", months: (permille % 3) * 3 + 3 };
    case "classify":
      return { ...base, type: "classification", fiveCate: (["1", "2", "3", "4", "5"] as const)[permille % 5] ?? "1" };
    case "reverse": {
      const last = events.at(-1);
      // One of an earlier day would be a correction, and those have an action of their own.
      return last?.event.type === "repayment" && last.date === loan.day
        ? { ...base, type: "reversal", of: last.event.eventId }
        : null;
    }
  }
}
