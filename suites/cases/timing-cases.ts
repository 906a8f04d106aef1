import { lifeWith, pays, step, type WrittenCase } from "../support/written-case.js";

/** Instants around the end of the agreed business day, by local time and day offset. */
const INSTANTS = [
  { id: "before-ten", at: "21:59:59.999", days: 0, words: "one millisecond before 22:00 on the due day" },
  { id: "at-ten", at: "22:00:00.000", days: 0, words: "at 22:00 on the due day" },
  { id: "last-millisecond", at: "23:59:59.999", days: 0, words: "in the last millisecond of the due day" },
  { id: "first-millisecond-after", at: "00:00:00.000", days: 1, words: "in the first millisecond after the due day" },
  {
    id: "first-morning-hours",
    at: "07:59:59.999",
    days: 0,
    words: "on the due day, while it is still the day before in UTC",
  },
  { id: "first-hours-of-the-day", at: "00:00:00.000", days: 0, words: "in the first millisecond of the due day" },
] as const;

const paidAround: readonly WrittenCase[] = INSTANTS.map(({ id, at, days, words }) => ({
  id: `paid-${id}`,
  title: `an instalment paid ${words} counts for that instant's business day`,
  requirements: ["OWED-30"],
  life: ({ grace }) => lifeWith({}, [pays(1, days + grace.days, at), pays(2), pays(3)], 5),
}));

const closedAround: readonly WrittenCase[] = INSTANTS.slice(1, 4).map(({ id, at, days, words }) => ({
  id: `settled-${id}`,
  title: `a loan settled ${words} closes on that instant's business day`,
  requirements: ["OWED-20", "OWED-32"],
  life: () => lifeWith({ instalments: 4 }, [pays(1), step(2, { kind: "settle-early" }, days, at)], 4),
}));

const openedAround: readonly WrittenCase[] = (["00:00:00.000", "07:59:59.999", "23:59:59.999"] as const).map((at) => ({
  id: `opened-${at.slice(0, 5).replace(":", "")}`,
  title: `a loan paid out at ${at} is told as of that day, by the deadline`,
  requirements: ["OWED-10"],
  life: () => ({ ...lifeWith({}, [pays(1)], 2), openTime: at }),
}));

const dates: readonly WrittenCase[] = [
  {
    id: "leap-day",
    title: "an instalment due on 29 February is told as of that day",
    requirements: ["OWED-30"],
    life: () => lifeWith({ dueDay: 29, openDate: "2024-01-29" }, [pays(1), pays(2), pays(3)]),
  },
  {
    id: "leap-day-missed",
    title: "an instalment due on 29 February is missed and counted by days from there",
    requirements: ["OWED-30", "OWED-40"],
    life: () => lifeWith({ dueDay: 29, openDate: "2024-01-29", instalments: 4 }, [pays(2, 3), pays(3)]),
  },
  {
    id: "february-of-a-common-year",
    title: "due on the 30th, the February instalment falls on the 28th",
    requirements: ["OWED-30"],
    life: () => lifeWith({ dueDay: 30, openDate: "2024-12-30" }, [pays(1), pays(2), pays(3)]),
  },
  {
    id: "thirty-sixty-ninety-days",
    title: "30, 60 and 90 days past due belong to the lower band",
    requirements: ["OWED-30"],
    life: () => lifeWith({ dueDay: 1, openDate: "2024-03-05", instalments: 6 }, [], 8),
  },
  {
    id: "thirty-days-after-maturity",
    title: "30 and 60 days past the only due day, by month end, belong to the lower band",
    requirements: ["OWED-30"],
    life: () =>
      lifeWith(
        { method: "bullet", frequency: "one-off", instalments: 1, termMonths: 1, dueDay: 1, openDate: "2024-05-10" },
        [],
        5,
      ),
  },
  {
    id: "spring-festival",
    title: "an instalment due in the Spring Festival falls due as the agreement rolls it",
    requirements: ["OWED-30"],
    life: () => lifeWith({ dueDay: 12, openDate: "2024-01-12" }, [pays(1), pays(2), pays(3)]),
  },
  {
    id: "national-day",
    title: "an instalment due on National Day falls due as the agreement rolls it",
    requirements: ["OWED-30"],
    life: () => lifeWith({ dueDay: 1, openDate: "2024-08-02" }, [pays(1), pays(2), pays(3)]),
  },
  {
    id: "settled-on-a-day-off-after-opening",
    title: "opened before the National Day holidays and settled in them: the opening loads before the closing",
    requirements: ["OWED-10", "OWED-20", "R2101205"],
    life: () => lifeWith({ openDate: "2024-09-30", dueDay: 30 }, [step(0, { kind: "settle-early" }, 3)], 2),
  },
  {
    id: "weekend-at-month-end",
    title: "a due day on a weekend at month end does not leave its month where the agreement says so",
    requirements: ["OWED-30"],
    life: () => lifeWith({ dueDay: 31, openDate: "2024-07-31" }, [pays(1), pays(2), pays(3)]),
  },
];

/** Every written case of the timing suite. */
export const timingCases: readonly WrittenCase[] = [
  ...paidAround,
  ...closedAround,
  ...openedAround,
  ...dates.map((one) => ({ ...one, dated: true })),
];
