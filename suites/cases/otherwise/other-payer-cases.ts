import { takes } from "../../support/needs.js";
import { lifeWith, pays, paysOnTime, step, type WrittenCase } from "../../support/written-case.js";
import { paysInstead, SIX } from "./steps.js";

/** Paid in kind and by a guarantor (clauses L27, L28). */
export const otherPayerCases: readonly WrittenCase[] = [
  {
    id: "paid-in-kind-on-the-due-day",
    title: {
      en: "An instalment is paid in kind on its day: received like money, K 3, status Z or N",
      zh: "到期日以资抵债：计入实际还款，含K段3，状态Z或N",
    },
    requirements: ["OWED-30"],
    only: takes("repayment-in-kind"),
    life: () => lifeWith(SIX, [pays(1), paysInstead("pay-in-kind", 2), pays(3), pays(4), pays(5), pays(6)]),
  },
  {
    id: "arrears-paid-in-kind",
    title: {
      en: "Arrears are cleared in kind between settlement days: a record of code 40 with N, then K 3 with the month",
      zh: "非月结日以资抵债还清逾期：当日报40（状态N），当月含K段3",
    },
    requirements: ["OWED-40", "OWED-30"],
    only: takes("repayment-in-kind"),
    life: () => lifeWith(SIX, [pays(1), paysInstead("pay-in-kind", 2, 10), pays(3), pays(4), pays(5), pays(6)]),
  },
  {
    id: "closed-in-kind",
    title: {
      en: "The last instalment is paid in kind: the account closes with C and K 3",
      zh: "末期以资抵债：以状态C关闭，含K段3",
    },
    requirements: ["OWED-20", "OWED-32"],
    only: takes("repayment-in-kind"),
    life: () => lifeWith({}, [pays(1), pays(2), paysInstead("pay-in-kind", 3)]),
  },
  {
    id: "guarantor-pays-all-and-closes",
    title: {
      en: "A guarantor pays all that is left: the account closes with C and K 2",
      zh: "担保人代偿全部余额：以状态C关闭，含K段2",
    },
    requirements: ["OWED-20"],
    only: takes("guarantor-payment"),
    life: () => lifeWith({}, [pays(1), paysInstead("guarantor-pays", 3, 10)]),
  },
  {
    id: "guarantor-pays-a-part",
    title: {
      en: "A guarantor pays half of what is overdue: the letter stays a digit, K 2 is told",
      zh: "担保人代偿一半逾期：状态仍为逾期数字，含K段2",
    },
    requirements: ["OWED-30"],
    only: takes("guarantor-payment"),
    life: () =>
      lifeWith(SIX, [pays(1), paysInstead("guarantor-pays", 2, 10, 500), pays(3, 10), pays(4), pays(5), pays(6)]),
  },
  {
    id: "guarantor-pays-an-instalment",
    title: {
      en: "A guarantor pays an instalment on its day: status D or N, K 2",
      zh: "担保人按期代还一期：状态D或N，含K段2",
    },
    requirements: ["OWED-30"],
    only: takes("guarantor-payment"),
    life: () => lifeWith(SIX, [pays(1), paysInstead("guarantor-pays", 2), pays(3), pays(4), pays(5), pays(6)]),
  },
  {
    id: "asset-and-guarantor-in-one-month",
    title: {
      en: "Half in kind, half by a guarantor, in one month: K 3 and K 2, and either letter is right",
      zh: "同月一半以资抵债、一半担保人代偿：含K段3和2，任一状态均可",
    },
    requirements: ["OWED-30"],
    only: takes("repayment-in-kind", "guarantor-payment"),
    life: () =>
      lifeWith(SIX, [
        pays(1),
        step(2, { kind: "pay-in-kind", amount: { of: "next", permille: 500, less: 0 } }, -2),
        paysInstead("guarantor-pays", 2),
        ...paysOnTime(6).slice(2),
      ]),
  },
];
