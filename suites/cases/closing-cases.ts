import { lifeWith, pays, paysOnTime, step, type WrittenCase } from "../support/written-case.js";

const settle = { kind: "settle-early" } as const;

/** Loans that end, on every kind of day. */
export const closingCases: readonly WrittenCase[] = [
  {
    id: "settled-early-after-the-month-was-told",
    title: "settled early after the month's record went out: one closing record, and nothing after it",
    requirements: ["OWED-20"],
    life: () => lifeWith({ instalments: 5 }, [pays(1), step(1, settle, 8)], 4),
  },
  {
    id: "settled-early-before-the-month-was-told",
    title: "settled early before the month's due day: the closing record tells the month",
    requirements: ["OWED-20"],
    life: () => lifeWith({ instalments: 5 }, [pays(1), step(2, settle, -6)], 4),
  },
  {
    id: "settled-early-on-a-due-day",
    title: "settled early on a due day",
    requirements: ["OWED-32"],
    life: () => lifeWith({ instalments: 5 }, [pays(1), step(2, settle)], 4),
  },
  {
    id: "settled-on-the-last-day-of-the-month",
    title: "settled early on the last day of a month",
    requirements: ["OWED-20", "OWED-32"],
    life: () => lifeWith({ instalments: 5, dueDay: 20, openDate: "2024-01-20" }, [pays(1), step(2, settle, 11)], 4),
  },
  {
    id: "settled-in-the-month-of-opening",
    title: "settled early in the month of opening",
    requirements: ["OWED-10", "OWED-20"],
    life: () => lifeWith({}, [step(0, settle, 9)], 3),
  },
  {
    id: "opened-and-settled-on-one-day",
    title: "opened and settled on one day",
    requirements: ["OWED-20"],
    life: () => lifeWith({}, [step(0, settle, 0, "22:00:00.000")], 3),
  },
  {
    id: "settled-while-overdue",
    title: "settled early while an instalment is overdue: closed, and no 40 beside it",
    requirements: ["OWED-20", "UNOWED-40"],
    life: () => lifeWith({ instalments: 5 }, [pays(1), step(2, settle, 9)], 4),
  },
  {
    id: "last-instalment-late",
    title: "the last instalment is paid four days late",
    requirements: ["OWED-30", "OWED-20"],
    life: () => lifeWith({}, [...paysOnTime(2), pays(3, 4)], 5),
  },
];
