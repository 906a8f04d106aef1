import { takes } from "../../support/needs.js";
import { lifeWith, pays, type WrittenCase } from "../../support/written-case.js";
import { marks, SIX } from "./steps.js";

/** Court, bad debt and write-off (clauses L25, L26). */
export const markCases: readonly WrittenCase[] = [
  {
    id: "court-then-paid",
    title: {
      en: "The lender goes to court and is paid: status 8 with K 8 while something is overdue, 1 again from the day it is paid",
      zh: "司法追偿后还清：逾期期间账户状态8并含K段8，还清当日起恢复正常",
    },
    requirements: ["OWED-30", "OWED-40"],
    only: takes("legal-action"),
    life: () => lifeWith(SIX, [pays(1), marks("go-to-court", 2, 10), pays(3, 10), pays(4), pays(5), pays(6)]),
  },
  {
    id: "court-and-paid-on-one-day",
    title: {
      en: "Taken to court and paid on one day: K 8 is told, status 8 never",
      zh: "起诉当日还清：报K段8，账户状态不为8",
    },
    requirements: ["OWED-30", "OWED-40"],
    only: takes("legal-action"),
    life: () =>
      lifeWith(SIX, [
        pays(1),
        marks("go-to-court", 2, 10),
        pays(2, 10, "15:00:00.000"),
        pays(3),
        pays(4),
        pays(5),
        pays(6),
      ]),
  },
  {
    id: "bad-debt-then-written-off",
    title: {
      en: "Bad debt, then written off: 41, then 42 with K 15, and the months go on",
      zh: "呆账后核销：状态41，其后42并含K段15，月度报送不停",
    },
    requirements: ["OWED-30"],
    only: takes("bad-debt", "write-off"),
    life: () => lifeWith(SIX, [pays(1), marks("mark-bad-debt", 2, 40), marks("write-off", 2, 75)], 10),
  },
  {
    id: "written-off-and-paid-off",
    title: {
      en: "A loan that was written off is paid to the end: it closes with C",
      zh: "核销后全部收回：以状态C关闭",
    },
    requirements: ["OWED-30", "OWED-20"],
    only: takes("write-off"),
    life: () => lifeWith({}, [pays(1), marks("write-off", 2, 20), pays(3, 20)], 6),
  },
  {
    id: "written-off-and-cleared",
    title: {
      en: "A loan that was written off is paid up to date: 42 is over with that day, and the next month is as any other",
      zh: "核销后还清逾期：当日起不再为42，次月如常",
    },
    requirements: ["OWED-40", "OWED-30"],
    only: takes("write-off"),
    life: () => lifeWith(SIX, [pays(1), marks("write-off", 2, 20), pays(3, 10), pays(4), pays(5), pays(6)]),
  },
  {
    id: "court-bad-debt-and-written-off",
    title: {
      en: "In court, bad debt and written off at once: 42 goes before 41, and 41 before 8",
      zh: "同时处于司法追偿、呆账和核销：42优先于41，41优先于8",
    },
    requirements: ["OWED-30"],
    only: takes("legal-action", "bad-debt", "write-off"),
    life: () =>
      lifeWith(
        SIX,
        [pays(1), marks("go-to-court", 2, 10), marks("mark-bad-debt", 2, 40), marks("write-off", 2, 70)],
        9,
      ),
  },
];
