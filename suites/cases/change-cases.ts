import { lifeWith, pays, paysOnTime, step, type WrittenCase } from "../support/written-case.js";

/** Loans whose schedule or category changes. */
export const changeCases: readonly WrittenCase[] = [
  {
    id: "prepayment",
    title: {
      en: "principal prepaid between two due days is told with the next monthly record",
      zh: "两个应还款日之间提前还本：随下一条月度记录报送",
    },
    requirements: ["OWED-30"],
    life: () =>
      lifeWith({ instalments: 4 }, [pays(1), step(1, { kind: "prepay", permille: 400 }, 10), pays(2), pays(3)]),
  },
  {
    id: "prepayment-on-due-day",
    title: { en: "principal prepaid on the due day, after the instalment", zh: "应还款日还清当期后再提前还本" },
    requirements: ["OWED-30"],
    life: () =>
      lifeWith({ instalments: 4 }, [pays(1), step(1, { kind: "prepay", permille: 250 }, 0, "22:00:00.000"), pays(2)]),
  },
  {
    id: "extension",
    title: {
      en: "maturity put off: the next monthly record tells the new terms and the extension",
      zh: "展期：下一条月度记录报送新条款及展期交易",
    },
    requirements: ["OWED-30"],
    life: () =>
      lifeWith({}, [pays(1), step(1, { kind: "extend", periods: 2 }, 5), pays(2), pays(3), pays(4), pays(5)], 7),
  },
  {
    id: "extension-of-one-sum",
    title: {
      en: "the maturity of a loan in one sum is put off: nothing is due on the old day",
      zh: "到期一次还款的贷款展期：原到期日无应还款",
    },
    requirements: ["OWED-30"],
    life: () =>
      lifeWith(
        { method: "bullet", frequency: "one-off", instalments: 1, termMonths: 2 },
        [step(1, { kind: "extend", periods: 2 }, -10), pays(1)],
        6,
      ),
  },
  {
    id: "classified",
    title: {
      en: "a new five-class category is told with the next monthly record, with its date",
      zh: "五级分类调整：随下一条月度记录报送分类及认定日期",
    },
    requirements: ["OWED-30"],
    life: () => lifeWith({}, [pays(1), step(1, { kind: "classify", fiveCate: "2" }, 10), pays(2), pays(3)]),
  },
  {
    id: "due-on-the-31st",
    title: {
      en: "due on the 31st: in shorter months on their last day, and every month is told",
      zh: "每月31日还款：小月为月末最后一日，且每月都报送",
    },
    requirements: ["OWED-30"],
    life: () => lifeWith({ dueDay: 31, openDate: "2024-01-31", instalments: 4 }, paysOnTime(4)),
  },
  {
    id: "over-the-turn-of-the-year",
    title: { en: "December and January are told under their own months", zh: "12月与次年1月各报在本月之下" },
    requirements: ["OWED-30"],
    life: () => lifeWith({ dueDay: 30, openDate: "2024-10-30", instalments: 4 }, paysOnTime(4)),
  },
];
