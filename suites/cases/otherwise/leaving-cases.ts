import { takes } from "../../support/needs.js";
import { lifeWith, pays, paysOnTime, step, type WrittenCase } from "../../support/written-case.js";
import { action, marks, SIX, sells } from "./steps.js";

/** Claims that are sold, and loans that go to another institution (clauses L29, L30). */
export const leavingCases: readonly WrittenCase[] = [
  {
    id: "claim-sold-with-arrears",
    title: {
      en: "The claim is sold while it is overdue: the account closes with G and K 13, and the price is no money of the borrower",
      zh: "逾期债权转让：以状态G关闭并含K段13，价款不计入借款人还款",
    },
    requirements: ["OWED-20"],
    only: takes("claim-transfer"),
    life: () => lifeWith(SIX, [pays(1), sells(3, 10)]),
  },
  {
    id: "claim-carved-out-on-a-settlement-day",
    title: {
      en: "A performing claim is carved out on a settlement day: that day's closing record with G and K 12",
      zh: "正常债权于月结日剥离：当日关闭记录状态G，含K段12",
    },
    requirements: ["OWED-32", "OWED-20"],
    only: takes("claim-transfer"),
    life: ({ settlement }) => {
      // The settlement day is the due day, or the last of the month: the 31st of March.
      const days = settlement.day === "due-day" ? 0 : 16;
      return lifeWith(SIX, [
        pays(1),
        pays(2),
        step(2, { kind: "transfer-claim", how: "carve-out", permille: 1000 }, days, "15:00:00.000"),
      ]);
    },
  },
  {
    id: "written-off-and-sold",
    title: {
      en: "A loan that was written off is sold: K 15 in its month, then G and K 13",
      zh: "核销后转让：当月K段15，其后以状态G关闭并含K段13",
    },
    requirements: ["OWED-30", "OWED-20"],
    only: takes("write-off", "claim-transfer"),
    life: () => lifeWith(SIX, [pays(1), marks("write-off", 2, 10), sells(3, 20, "sale", 100)]),
  },
  {
    id: "transferred-out",
    title: {
      en: "A performing loan goes to another institution: a 215 as of that day, and nothing after it",
      zh: "正常贷款转出其他机构：当日报215，其后不再报送",
    },
    requirements: ["OWED-215"],
    only: takes("transfer-out"),
    life: () => lifeWith(SIX, [pays(1), pays(2), action(3, -5, "transfer-out")]),
  },
  {
    id: "transferred-out-before-its-special-transaction-was-told",
    title: {
      en: "Prepaid in part and transferred out before the month was told: the 215 alone, K 4 is not told any more",
      zh: "部分提前还款后、当月报送前转出：只报215，不再报送K段4",
    },
    requirements: ["OWED-215"],
    only: takes("transfer-out"),
    life: () =>
      lifeWith(SIX, [pays(1), step(2, { kind: "prepay", permille: 200 }, -12), action(2, -5, "transfer-out")]),
  },
  {
    id: "not-transferred-out-in-the-opening-month",
    title: {
      en: "A transfer in the month of opening cannot be told, so it does not happen: the loan goes on",
      zh: "开户当月无法报送转出：转出未发生，贷款照常",
    },
    requirements: ["UNOWED-215"],
    only: takes("transfer-out"),
    life: () => lifeWith({}, [action(0, 5, "transfer-out"), ...paysOnTime(3)]),
  },
  {
    id: "not-transferred-out-with-arrears",
    title: {
      en: "A loan in arrears is not transferred out: the months go on, and no 215 comes",
      zh: "逾期贷款不得转出：月度报送照常，不报215",
    },
    requirements: ["UNOWED-215"],
    only: takes("transfer-out"),
    life: () => lifeWith(SIX, [pays(1), action(3, -5, "transfer-out"), pays(3), pays(4), pays(5), pays(6)]),
  },
];
