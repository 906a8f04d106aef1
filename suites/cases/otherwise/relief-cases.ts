import type { LifeAction } from "../../../schemas/run/life.js";
import { takes } from "../../support/needs.js";
import { lifeWith, pays, paysOnTime, step, type WrittenCase } from "../../support/written-case.js";
import { defers, relieves, SIX } from "./steps.js";

/** Deferral and relief (clauses L23, L24). */
export const reliefCases: readonly WrittenCase[] = [
  {
    id: "deferred-while-overdue",
    title: {
      en: "The lender defers the loan while an instalment is overdue: K 16 and segment C with the next month, the arrears stay",
      zh: "逾期期间银行主动延期：下一月度记录含K段16及C段，逾期仍在",
    },
    requirements: ["OWED-30"],
    only: takes("deferral"),
    life: () => lifeWith(SIX, [pays(1), defers(2, 5), pays(3), pays(4), pays(5), pays(6)], 9),
  },
  {
    id: "deferred-without-arrears",
    title: {
      en: "The lender defers a loan that is paid on time: told as K 16, not as K 1",
      zh: "正常还款时银行主动延期：以K段16而非1报送",
    },
    requirements: ["OWED-30"],
    only: takes("deferral"),
    life: () => lifeWith(SIX, [pays(1), defers(1, 10, 1), ...paysOnTime(7).slice(1)], 9),
  },
  {
    id: "relief-clears-arrears",
    title: {
      en: "A relief lets go all that is overdue: K 11 with the next month, which reads N or M, and no record of code 40 for it",
      zh: "债务减免结清全部逾期：次月含K段11，状态N或M，不因此报送40",
    },
    requirements: ["OWED-30", "UNOWED-40"],
    only: takes("relief"),
    life: () => lifeWith(SIX, [pays(1), relieves(2, 10), pays(3), pays(4), pays(5), pays(6)]),
  },
  {
    id: "relief-then-money",
    title: {
      en: "A relief clears the arrears, and money comes in before the month is told: that day owes a record of code 40",
      zh: "减免结清逾期后、当月报送前又有还款：还款当日须报40",
    },
    requirements: ["OWED-40"],
    only: takes("relief"),
    life: () => {
      const ahead: LifeAction = { kind: "pay", amount: { of: "next", permille: 500, less: 0 } };
      return lifeWith(SIX, [pays(1), relieves(2, 8), step(2, ahead, 12), pays(3), pays(4), pays(5), pays(6)]);
    },
  },
  {
    id: "relief-of-a-part",
    title: {
      en: "Half of the arrears is let go: the rest stays overdue, and nothing was received",
      zh: "减免一半逾期：其余仍逾期，不计入实际还款",
    },
    requirements: ["OWED-30"],
    only: takes("relief"),
    life: () => lifeWith(SIX, [pays(1), relieves(2, 10, 500), pays(3, 20), pays(4), pays(5), pays(6)]),
  },
  {
    id: "relief-closes-the-account",
    title: {
      en: "A relief settles the last of the debt: the account closes that day with C or G and K 11",
      zh: "减免结清剩余全部债务：当日关闭，状态C或G，含K段11",
    },
    requirements: ["OWED-20"],
    only: takes("relief"),
    life: () => lifeWith({}, [pays(1), pays(2), relieves(3, 10)]),
  },
];
