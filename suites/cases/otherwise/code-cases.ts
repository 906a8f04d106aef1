import { takes } from "../../support/needs.js";
import { lifeWith, pays, paysOnTime, step, type WrittenCase } from "../../support/written-case.js";
import { action, SIX, sells } from "./steps.js";

/** Accounts that get another code at the bureau (clause L71). */
export const codeCases: readonly WrittenCase[] = [
  {
    id: "code-changed",
    title: {
      en: "The account gets another code between two months: a 211, and later months under the new code",
      zh: "两个月结日之间变更账户标识码：报211，其后各月用新码",
    },
    requirements: ["OWED-211", "OWED-30"],
    only: takes("code-change"),
    life: () => lifeWith({}, [pays(1), action(1, 10, "change-code"), pays(2), pays(3)]),
  },
  {
    id: "code-changed-on-a-due-date",
    title: {
      en: "The code changes on a settlement day: that day's record bears the new one",
      zh: "月结日当天变更账户标识码：当日记录用新码",
    },
    requirements: ["OWED-211", "OWED-30"],
    only: takes("code-change"),
    life: () => lifeWith({}, [pays(1), action(2, 0, "change-code"), pays(2), pays(3)]),
  },
  {
    id: "code-changed-in-arrears",
    title: {
      en: "The code changes while a month is overdue, and the arrears are cleared that day: both under the new code",
      zh: "逾期期间变更账户标识码，当日还清逾期：均用新码",
    },
    requirements: ["OWED-211", "OWED-40"],
    only: takes("code-change"),
    life: () => lifeWith(SIX, [pays(1), action(2, 12, "change-code"), pays(2, 12), pays(3), pays(4)]),
  },
  {
    id: "code-changed-twice",
    title: {
      en: "Two systems later: two 211, each from the code before it",
      zh: "两次变更账户标识码：两条211，各自承接前码",
    },
    requirements: ["OWED-211"],
    only: takes("code-change"),
    life: () =>
      lifeWith(SIX, [pays(1), action(1, 8, "change-code"), pays(2), action(2, 8, "change-code"), pays(3), pays(4)]),
  },
  {
    id: "code-changed-and-sold",
    title: {
      en: "The claim is sold after the code changed: it closes under the new code",
      zh: "变更账户标识码后转让债权：以新码关闭",
    },
    requirements: ["OWED-211", "OWED-20"],
    only: takes("code-change", "claim-transfer"),
    life: () => lifeWith(SIX, [pays(1), action(2, 3, "change-code"), sells(3, 10)]),
  },
  {
    id: "not-recoded-on-the-opening-day",
    title: {
      en: "On the day of opening the code is not changed: no 211 comes",
      zh: "开户当日不得变更账户标识码：不报211",
    },
    requirements: ["UNOWED-211"],
    only: takes("code-change"),
    life: () => lifeWith({}, [step(0, { kind: "change-code" }), ...paysOnTime(3)]),
  },
];
