import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "./dates.js";
import { correctionDays, corrects, loanAsKnown } from "./known-loan.js";
import { bookLoan, replayLoan } from "./lived-loan.js";
import type { Loan } from "./loan.js";
import { outstandingPrincipal, paidOutInAll } from "./loan-core.js";
import {
  type LivedRandomLife,
  liveRandomly,
  randomCorrectedLife,
  randomLife,
  randomOtherwiseLife,
} from "./testing/random-life.js";

const forEachLife = (law: (life: LivedRandomLife) => void, numRuns = 100): void => {
  fc.assert(
    fc.property(randomLife, (life) => law(liveRandomly(life))),
    { numRuns, seed: 20_240_229 },
  );
};

/** The loan at the horizon, lived event by event; `each` is told after every one of them. */
function relive({ lived, rules, horizon }: LivedRandomLife, each: (loan: Loan) => void): Loan {
  const loan = bookLoan(lived, rules);
  for (const { event, date } of lived.events) {
    loan.advanceTo(date);
    loan.apply(event);
    each(loan);
  }
  if (loan.day < horizon) loan.advanceTo(horizon);
  loan.endDayView();
  each(loan);
  return loan;
}

const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + amount, 0);

describe("laws of the ledger, over random lives", () => {
  it("the balance falls by exactly the principal paid, prepaid or waived", () => {
    forEachLife((life) => {
      relive(life, ({ now, rules }) => {
        const repaid = now.instalments.map((state) => state.paidPrincipal + state.waivedPrincipal);
        const prepaid = now.specials.filter(({ kind }) => kind === "prepayment").map(({ principal }) => principal);
        expect(outstandingPrincipal(now)).toBe(rules.terms.principal - sum(repaid) - sum(prepaid));
        expect(sum(now.instalments.map(({ plan }) => plan.principal)) + sum(prepaid)).toBe(rules.terms.principal);
      });
    });
  });

  it("every fen received went somewhere: into instalments, prepayments or what is held", () => {
    forEachLife((life) => {
      fc.pre(!life.lived.events.some(({ event }) => event.type === "early-settlement"));
      relive(life, ({ now }) => {
        const paid = now.instalments.map((state) => state.paidPrincipal + state.paidInterest + state.paidPenalty);
        const prepaid = now.specials.filter(({ kind }) => kind === "prepayment").map(({ principal }) => principal);
        expect(sum(now.receipts.map(({ amount }) => amount))).toBe(sum(paid) + sum(prepaid) + now.held);
      });
    });
  });

  it("nothing is ever negative or paid beyond what was owed", () => {
    forEachLife((life) => {
      relive(life, ({ now }) => {
        expect(now.held).toBeGreaterThanOrEqual(0);
        for (const state of now.instalments) {
          const parts = [state.paidPrincipal, state.paidInterest, state.paidPenalty, state.waivedPrincipal];
          expect(Math.min(...parts)).toBeGreaterThanOrEqual(0);
          expect(state.paidPrincipal + state.waivedPrincipal).toBeLessThanOrEqual(state.plan.principal);
          expect(state.paidInterest).toBeLessThanOrEqual(state.plan.interest);
        }
      });
    });
  });

  it("instalments fall due one after another, and none before the day after the opening", () => {
    forEachLife(({ lived, rules, horizon }) => {
      const rows = replayLoan(lived, rules, [horizon]).get(horizon)?.instalments ?? [];
      const dues = rows.map(({ due }) => due);
      expect(dues).toEqual([...new Set(dues)].sort());
      expect((dues[0] ?? "") > lived.terms.openDate).toBe(true);
    });
  });

  it("looking at more days changes nothing on any of them", () => {
    forEachLife(({ lived, rules, horizon }) => {
      const every: string[] = [];
      for (let day = lived.bookedOn; day <= horizon; day = addDays(day, 1)) every.push(day);
      const few = every.filter((_, index) => index % 17 === 0);
      const closely = replayLoan(lived, rules, every);
      for (const [day, view] of replayLoan(lived, rules, few)) expect(closely.get(day)).toEqual(view);
    }, 25);
  });

  it("what is overdue was due before, and what is settled owes nothing", () => {
    forEachLife(({ lived, rules, horizon }) => {
      const days = [1, 5, 11, 29].map((month) => addDays(lived.bookedOn, month * 30)).filter((day) => day <= horizon);
      for (const [day, view] of replayLoan(lived, rules, days)) {
        for (const row of view.instalments) {
          if (row.overdue) expect(row.due <= day && row.unpaid > rules.agreement.toleranceAmount).toBe(true);
          if (row.settledOn !== null) expect([row.unpaid, row.unpaidPrincipal, row.penalty]).toEqual([0, 0, 0]);
        }
        if (view.closedOn !== null) expect(view.outstandingPrincipal).toBe(0);
      }
    });
  });
});

describe("laws of corrections, over random lives in which much was wrong", () => {
  const forEachCorrected = (law: (life: LivedRandomLife) => void, numRuns = 150): void => {
    fc.assert(
      fc.property(randomCorrectedLife, (life) => law(liveRandomly(life))),
      { numRuns, seed: 20_240_301 },
    );
  };

  it("a day before the first known day knows nothing of any correction", () => {
    let corrected = 0;
    forEachCorrected(({ lived, rules }) => {
      const [first] = correctionDays(lived);
      if (first === undefined || first <= lived.bookedOn) return;
      const before = addDays(first, -1);
      const without = { ...lived, events: lived.events.filter((one) => !corrects(one) && one.date < first) };
      expect(replayLoan(lived, rules, [before])).toEqual(replayLoan(without, rules, [before]));
      corrected += 1;
    });
    expect(corrected).toBeGreaterThan(50);
  });

  it("the known day and later stand as if all had been known at its time", () => {
    forEachCorrected(({ lived, rules, horizon }) => {
      const days = correctionDays(lived);
      const views = replayLoan(lived, rules, [...days, horizon]);
      for (const day of [...days, horizon]) {
        const told = loanAsKnown(lived, day);
        expect(correctionDays(told)).toEqual([]);
        expect(told.events.map(({ date }) => date)).toEqual(told.events.map(({ date }) => date).toSorted());
        expect(replayLoan(told, rules, [day]).get(day)).toEqual(views.get(day));
      }
    });
  });

  it("nothing that was ever told as closed opens again, nor closes before it was known", () => {
    forEachCorrected(({ lived, rules, horizon }) => {
      const days = [...correctionDays(lived), horizon];
      const closings = days.map((day) => replayLoan(lived, rules, [day]).get(day)?.closedOn ?? null);
      closings.forEach((closedOn, index) => {
        const turn = days[index - 1];
        if (closedOn !== null && turn !== undefined) {
          expect(closedOn >= turn || closings[index - 1] === closedOn).toBe(true);
        }
      });
    });
  });
});

describe("laws of loans gone otherwise, over random lives", () => {
  const forEachOtherwise = (law: (life: LivedRandomLife) => void, numRuns = 200): void => {
    fc.assert(
      fc.property(randomOtherwiseLife, (life) => law(liveRandomly(life))),
      { numRuns, seed: 20_240_401 },
    );
  };

  it("the balance is all that was paid out less the principal repaid, prepaid, relieved or given up", () => {
    const seen = new Set<string>();
    forEachOtherwise((life) => {
      for (const { event } of life.lived.events) seen.add(event.type);
      relive(life, ({ now, rules }) => {
        const repaid = now.instalments.map((state) => state.paidPrincipal + state.waivedPrincipal);
        const prepaid = now.specials.filter(({ kind }) => kind === "prepayment").map(({ principal }) => principal);
        expect(outstandingPrincipal(now)).toBe(paidOutInAll(now, rules) - sum(repaid) - sum(prepaid));
      });
    });
    const optional = ["relief", "legal-action", "bad-debt", "write-off", "repayment-in-kind", "guarantor-payment"];
    expect(
      [...optional, "claim-transfer", "transfer-out", "securitisation", "payout"].filter((one) => !seen.has(one)),
    ).toEqual([]);
  });

  it("every fen received or let go went into instalments, prepayments or what is held", () => {
    forEachOtherwise((life) => {
      fc.pre(
        !life.lived.events.some(({ event }) =>
          ["early-settlement", "claim-transfer", "transfer-out"].includes(event.type),
        ),
      );
      relive(life, ({ now }) => {
        const paid = now.instalments.map((state) => state.paidPrincipal + state.paidInterest + state.paidPenalty);
        const prepaid = now.specials.filter(({ kind }) => kind === "prepayment").map(({ principal }) => principal);
        const relieved = now.specials.filter(({ kind }) => kind === "relief").map((special) => special.paid);
        expect(sum(now.receipts.map(({ amount }) => amount)) + sum(relieved)).toBe(sum(paid) + sum(prepaid) + now.held);
      });
    });
  });

  it("a loan is marked only while something is overdue, and over when it closed or left", () => {
    forEachOtherwise(({ lived, rules, horizon }) => {
      const days = new Set([...lived.events.map(({ date }) => date), horizon]);
      for (const view of replayLoan(lived, rules, days).values()) {
        const { marks } = view;
        const overdue = view.instalments.some((row) => row.overdue);
        if (!overdue) expect(marks).toEqual({ court: null, badDebt: null, writtenOff: null });
        expect(view.closedOn === null).toBe(view.endedBy === null);
        if (view.closedOn !== null) expect([view.outstandingPrincipal, overdue]).toEqual([0, false]);
      }
      const left = lived.events.findIndex(({ event }) => ["claim-transfer", "transfer-out"].includes(event.type));
      if (left >= 0) expect(left).toBe(lived.events.length - 1);
    });
  });

  it("looking at more days changes nothing on any of them", () => {
    forEachOtherwise(({ lived, rules, horizon }) => {
      const every: string[] = [];
      for (let day = lived.bookedOn; day <= horizon; day = addDays(day, 1)) every.push(day);
      const closely = replayLoan(lived, rules, every);
      const few = every.filter((_, index) => index % 17 === 0);
      for (const [day, view] of replayLoan(lived, rules, few)) expect(closely.get(day)).toEqual(view);
    }, 25);
  });
});
