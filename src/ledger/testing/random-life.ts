import * as fc from "fast-check";
import type { Agreement } from "../../../schemas/ledger/agreement.js";
import type { LedgerEvent } from "../../../schemas/ledger/event.js";
import type { IsoDate, MinorUnits } from "../../../schemas/ledger/primitives.js";
import type { LoanTerms } from "../../../schemas/ledger/terms.js";
import { businessDateOf, instantAt } from "../business-day.js";
import { calendarByName } from "../calendar-by-name.js";
import { addDays, addMonths, dayInMonth, monthOf } from "../dates.js";
import { principalLeft } from "../instalment.js";
import { LivingLoan } from "../living-loan.js";
import type { Loan } from "../loan.js";
import { type LoanRules, notYetDue, outstandingPrincipal } from "../loan-core.js";
import type { LivedStory } from "./live-story.js";
import { randomAgreement } from "./random-agreement.js";
import { OTHERWISE, type OtherwiseKind, otherwiseEvent } from "./random-otherwise.js";
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

const ORDINARY = ["pay", "pay-part", "prepay", "settle", "extend", "classify", "reverse"] as const;
const CORRECTING = ["find", "bounce", "identity", "void"] as const;

interface RandomAction {
  readonly kind: (typeof ORDINARY)[number] | (typeof CORRECTING)[number] | OtherwiseKind;
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

const actionOf = (kinds: readonly RandomAction["kind"][]): fc.Arbitrary<RandomAction> =>
  fc.record({
    kind: fc.constantFrom(...kinds),
    instalment: fc.integer({ min: 0, max: 14 }),
    days: fc.oneof(fc.constantFrom(-1, 0, 0, 0, 1, 2, 3), fc.integer({ min: -20, max: 120 })),
    time: fc.constantFrom(...TIMES),
    permille: fc.oneof(fc.constantFrom(1, 999, 1000), fc.integer({ min: 1, max: 1000 })),
  });

const ordinary: readonly RandomAction["kind"][] = [
  "pay",
  "pay",
  "pay",
  "pay",
  "pay-part",
  "pay-part",
  ...ORDINARY.slice(2),
];

// Mostly payments, so that there is something to find and something that bounces; a void ends everything.
const corrected: readonly RandomAction["kind"][] = [
  ...(["pay", "pay", "pay", "pay-part", "classify", "prepay", "reverse"] as const),
  ...(["find", "find", "find", "bounce", "bounce", "bounce", "identity", "void"] as const),
];

// Much of it needs arrears, so payments are fewer; what ends the account comes once.
const otherwise: readonly RandomAction["kind"][] = [
  ...(["pay", "pay", "pay", "pay-part", "classify", "prepay", "extend", "settle"] as const),
  ...OTHERWISE,
  ...(["relieve", "in-kind", "guarantor", "court", "bad-debt", "write-off", "transfer", "payout"] as const),
];

const lifeOf = (
  kinds: readonly RandomAction["kind"][],
  minLength = 0,
  terms: fc.Arbitrary<LoanTerms> = randomTerms,
): fc.Arbitrary<RandomLife> =>
  fc.record({
    agreement: randomAgreement,
    terms,
    // One in five comes from an older book.
    takenOver: fc.oneof(
      { weight: 4, arbitrary: fc.constant(null) },
      {
        weight: 1,
        arbitrary: fc.record({ paid: fc.integer({ min: 0, max: 8 }), after: fc.integer({ min: 31, max: 300 }) }),
      },
    ),
    actions: fc.array(actionOf(kinds), { minLength, maxLength: 20 }),
    months: fc.integer({ min: 1, max: 30 }),
  });

/** Random lives under random agreements, months of arrears and odd times of day included. */
export const randomLife: fc.Arbitrary<RandomLife> = lifeOf(ordinary);

/** Random lives in which much turns out to have been wrong. */
export const randomCorrectedLife: fc.Arbitrary<RandomLife> = lifeOf(corrected, 6);

// Every other one is paid out in parts into one account (Flag 2), and some are not this lender's alone or not new.
const otherwiseTerms = fc
  .tuple(randomTerms, fc.boolean(), fc.constantFrom(undefined, "1", "8"), fc.constantFrom(undefined, "5", "9"))
  .map(
    ([terms, inParts, fundSou, loanForm]): LoanTerms => ({
      ...terms,
      reporting: {
        ...terms.reporting,
        ...(inParts ? { flag: "2", creditAgreementCode: "TALLY000000001F0001" } : {}),
        ...(fundSou === undefined ? {} : { fundSou }),
        ...(loanForm === undefined ? {} : { loanForm }),
      },
    }),
  );

/** Random lives of loans that are not simply repaid (clauses L23 to L32). */
export const randomOtherwiseLife: fc.Arbitrary<RandomLife> = lifeOf(otherwise, 4, otherwiseTerms);

/** The same, with much that turns out to have been wrong. */
export const randomOtherwiseCorrectedLife: fc.Arbitrary<RandomLife> = lifeOf(
  [...otherwise, "pay", "find", "find", "find", "bounce", "bounce", "bounce", "identity", "void"],
  6,
  otherwiseTerms,
);

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
  const living = new LivingLoan(booking, rules);
  const horizon = dayInMonth(addMonths(monthOf(bookedOn), life.months), 31);
  for (const { occurredAt, date, action } of inOrder(life, living.loan)) {
    if (date < living.loan.day || date > horizon) continue;
    living.advanceTo(date);
    const event = resolve(action, living, { eventId: `e${living.events.length + 1}`, occurredAt });
    if (event !== null) living.take(event);
  }
  const account = `${agreement.provider}L0001`;
  return { lived: { account, borrower: testBorrower, ...booking, events: living.events }, rules, horizon };
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
  { loan, events }: LivingLoan,
  base: { eventId: string; occurredAt: string },
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
    case "find": {
      const due = loan.now.instalments.map(({ plan }) => plan).filter((plan) => plan.due < loan.day);
      const plan = due[instalment % Math.max(due.length, 1)];
      if (plan === undefined) return null;
      const effectiveDate = addDays(plan.due, permille % 4);
      const amount = permille % 2 === 0 ? plan.principal + plan.interest : share(plan.principal);
      if (amount === 0 || effectiveDate >= loan.day) return null;
      return { ...base, type: "repayment", amount, effectiveDate, knownAt: base.occurredAt };
    }
    case "bounce": {
      const earlier = events.filter(({ event, date }) => event.type === "repayment" && date < loan.day);
      const of = earlier.at(-1 - (instalment % 3))?.event.eventId;
      return of === undefined ? null : { ...base, type: "reversal", of };
    }
    case "identity": {
      const borrower = { ...testBorrower, name: `测试${"甲乙丙丁"[permille % 4] ?? ""}` };
      return { ...base, type: "identity-correction", borrower };
    }
    case "void":
      return permille < 500 ? { ...base, type: "void" } : null;
    default:
      return otherwiseEvent(kind, permille, loan, base);
  }
}
