import { lifeWith, pays, paysOnTime, step, type WrittenCase } from "../support/written-case.js";

const settle = { kind: "settle-early" } as const;

/** Loans that end, on every kind of day. */
export const closingCases: readonly WrittenCase[] = [
  {
    id: "settled-early-after-the-month-was-told",
    title: {
      en: "settled early after the month's record went out: one closing record, and nothing after it",
      zh: "当月记录报出后提前结清：只报一条关闭记录，其后不再报送",
    },
    requirements: ["OWED-20"],
    life: () => lifeWith({ instalments: 5 }, [pays(1), step(1, settle, 8)], 4),
  },
  {
    id: "settled-early-before-the-month-was-told",
    title: {
      en: "settled early before the month's due day: the closing record tells the month",
      zh: "当月应还款日前提前结清：由关闭记录反映当月",
    },
    requirements: ["OWED-20"],
    life: () => lifeWith({ instalments: 5 }, [pays(1), step(2, settle, -6)], 4),
  },
  {
    id: "settled-early-on-a-due-day",
    title: { en: "settled early on a due day", zh: "应还款日当日提前结清" },
    requirements: ["OWED-32"],
    life: () => lifeWith({ instalments: 5 }, [pays(1), step(2, settle)], 4),
  },
  {
    id: "settled-on-the-last-day-of-the-month",
    title: { en: "settled early on the last day of a month", zh: "月末最后一日提前结清" },
    requirements: ["OWED-20", "OWED-32"],
    life: () => lifeWith({ instalments: 5, dueDay: 20, openDate: "2024-01-20" }, [pays(1), step(2, settle, 11)], 4),
  },
  {
    id: "settled-in-the-month-of-opening",
    title: { en: "settled early in the month of opening", zh: "放款当月提前结清" },
    requirements: ["OWED-10", "OWED-20"],
    life: () => lifeWith({}, [step(0, settle, 9)], 3),
  },
  {
    id: "opened-and-settled-on-one-day",
    title: { en: "opened and settled on one day", zh: "当日放款当日结清" },
    requirements: ["OWED-20"],
    life: () => lifeWith({}, [step(0, settle, 0, "22:00:00.000")], 3),
  },
  {
    id: "settled-while-overdue",
    title: {
      en: "settled early while an instalment is overdue: closed, and no 40 beside it",
      zh: "逾期期间提前结清：报关闭，不另报 40",
    },
    requirements: ["OWED-20", "UNOWED-40"],
    life: () => lifeWith({ instalments: 5 }, [pays(1), step(2, settle, 9)], 4),
  },
  {
    id: "last-instalment-late",
    title: { en: "the last instalment is paid four days late", zh: "最后一期迟还四日" },
    requirements: ["OWED-30", "OWED-20"],
    life: () => lifeWith({}, [...paysOnTime(2), pays(3, 4)], 5),
  },
];
