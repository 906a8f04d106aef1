import { lifeWith, pays, paysOnTime, step, type WrittenCase } from "../support/written-case.js";

/** Loans whose schedule or category changes. */
export const changeCases: readonly WrittenCase[] = [
  {
    id: "prepayment",
    title: "principal prepaid between two due days is told with the next monthly record",
    requirements: ["OWED-30"],
    life: () =>
      lifeWith({ instalments: 4 }, [pays(1), step(1, { kind: "prepay", permille: 400 }, 10), pays(2), pays(3)]),
  },
  {
    id: "prepayment-on-due-day",
    title: "principal prepaid on the due day, after the instalment",
    requirements: ["OWED-30"],
    life: () =>
      lifeWith({ instalments: 4 }, [pays(1), step(1, { kind: "prepay", permille: 250 }, 0, "22:00:00.000"), pays(2)]),
  },
  {
    id: "extension",
    title: "maturity put off: the next monthly record tells the new terms and the extension",
    requirements: ["OWED-30"],
    life: () =>
      lifeWith({}, [pays(1), step(1, { kind: "extend", periods: 2 }, 5), pays(2), pays(3), pays(4), pays(5)], 7),
  },
  {
    id: "extension-of-one-sum",
    title: "the maturity of a loan in one sum is put off: nothing is due on the old day",
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
    title: "a new five-class category is told with the next monthly record, with its date",
    requirements: ["OWED-30"],
    life: () => lifeWith({}, [pays(1), step(1, { kind: "classify", fiveCate: "2" }, 10), pays(2), pays(3)]),
  },
  {
    id: "due-on-the-31st",
    title: "due on the 31st: in shorter months on their last day, and every month is told",
    requirements: ["OWED-30"],
    life: () => lifeWith({ dueDay: 31, openDate: "2024-01-31", instalments: 4 }, paysOnTime(4)),
  },
  {
    id: "over-the-turn-of-the-year",
    title: "December and January are told under their own months",
    requirements: ["OWED-30"],
    life: () => lifeWith({ dueDay: 30, openDate: "2024-10-30", instalments: 4 }, paysOnTime(4)),
  },
];
