import { lifeWith, pays, step, type WrittenCase } from "../support/written-case.js";

/** Instants around the end of the agreed business day, by local time and day offset. */
const INSTANTS = [
  {
    id: "before-ten",
    at: "21:59:59.999",
    days: 0,
    words: { en: "one millisecond before 22:00 on the due day", zh: "应还款日22:00前一毫秒" },
  },
  { id: "at-ten", at: "22:00:00.000", days: 0, words: { en: "at 22:00 on the due day", zh: "应还款日22:00" } },
  {
    id: "last-millisecond",
    at: "23:59:59.999",
    days: 0,
    words: { en: "in the last millisecond of the due day", zh: "应还款日最后一毫秒" },
  },
  {
    id: "first-millisecond-after",
    at: "00:00:00.000",
    days: 1,
    words: { en: "in the first millisecond after the due day", zh: "应还款日次日第一毫秒" },
  },
  {
    id: "first-morning-hours",
    at: "07:59:59.999",
    days: 0,
    words: {
      en: "on the due day, while it is still the day before in UTC",
      zh: "应还款日上午8时前一毫秒（UTC 尚为前一日）",
    },
  },
  {
    id: "first-hours-of-the-day",
    at: "00:00:00.000",
    days: 0,
    words: { en: "in the first millisecond of the due day", zh: "应还款日第一毫秒" },
  },
] as const;

const paidAround: readonly WrittenCase[] = INSTANTS.map(({ id, at, days, words }) => ({
  id: `paid-${id}`,
  title: {
    en: `an instalment paid ${words.en} counts for that instant's business day`,
    zh: `${words.zh}还款，计入该时刻所属的营业日`,
  },
  requirements: ["OWED-30"],
  life: ({ grace }) => lifeWith({}, [pays(1, days + grace.days, at), pays(2), pays(3)], 5),
}));

const closedAround: readonly WrittenCase[] = INSTANTS.slice(1, 4).map(({ id, at, days, words }) => ({
  id: `settled-${id}`,
  title: {
    en: `a loan settled ${words.en} closes on that instant's business day`,
    zh: `${words.zh}结清，于该时刻所属的营业日关闭`,
  },
  requirements: ["OWED-20", "OWED-32"],
  life: () => lifeWith({ instalments: 4 }, [pays(1), step(2, { kind: "settle-early" }, days, at)], 4),
}));

const openedAround: readonly WrittenCase[] = (["00:00:00.000", "07:59:59.999", "23:59:59.999"] as const).map((at) => ({
  id: `opened-${at.slice(0, 5).replace(":", "")}`,
  title: {
    en: `a loan paid out at ${at} is told as of that day, by the deadline`,
    zh: `${at} 放款，以当日为报告日期并按时报送`,
  },
  requirements: ["OWED-10"],
  life: () => ({ ...lifeWith({}, [pays(1)], 2), openTime: at }),
}));

const dates: readonly WrittenCase[] = [
  {
    id: "leap-day",
    title: { en: "an instalment due on 29 February is told as of that day", zh: "2月29日到期的一期以该日为报告日期" },
    requirements: ["OWED-30"],
    life: () => lifeWith({ dueDay: 29, openDate: "2024-01-29" }, [pays(1), pays(2), pays(3)]),
  },
  {
    id: "leap-day-missed",
    title: {
      en: "an instalment due on 29 February is missed and counted by days from there",
      zh: "2月29日到期的一期未还：自该日起计逾期天数",
    },
    requirements: ["OWED-30", "OWED-40"],
    life: () => lifeWith({ dueDay: 29, openDate: "2024-01-29", instalments: 4 }, [pays(2, 3), pays(3)]),
  },
  {
    id: "february-of-a-common-year",
    title: { en: "due on the 30th, the February instalment falls on the 28th", zh: "每月30日还款：2月一期落在28日" },
    requirements: ["OWED-30"],
    life: () => lifeWith({ dueDay: 30, openDate: "2024-12-30" }, [pays(1), pays(2), pays(3)]),
  },
  {
    id: "thirty-sixty-ninety-days",
    title: { en: "30, 60 and 90 days past due belong to the lower band", zh: "逾期满30、60、90天归入较低一档" },
    requirements: ["OWED-30"],
    life: () => lifeWith({ dueDay: 1, openDate: "2024-03-05", instalments: 6 }, [], 8),
  },
  {
    id: "thirty-days-after-maturity",
    title: {
      en: "30 and 60 days past the only due day, by month end, belong to the lower band",
      zh: "一次还款的贷款月末时逾期满30、60天，归入较低一档",
    },
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
    title: {
      en: "an instalment due in the Spring Festival falls due as the agreement rolls it",
      zh: "春节期间到期的一期按约定顺延",
    },
    requirements: ["OWED-30"],
    life: () => lifeWith({ dueDay: 12, openDate: "2024-01-12" }, [pays(1), pays(2), pays(3)]),
  },
  {
    id: "national-day",
    title: {
      en: "an instalment due on National Day falls due as the agreement rolls it",
      zh: "国庆节到期的一期按约定顺延",
    },
    requirements: ["OWED-30"],
    life: () => lifeWith({ dueDay: 1, openDate: "2024-08-02" }, [pays(1), pays(2), pays(3)]),
  },
  {
    id: "settled-on-a-day-off-after-opening",
    title: {
      en: "opened before the National Day holidays and settled in them: the opening loads before the closing",
      zh: "国庆假期前放款、假期内结清：开户记录先于关闭记录入库",
    },
    requirements: ["OWED-10", "OWED-20", "R2101205"],
    life: () => lifeWith({ openDate: "2024-09-30", dueDay: 30 }, [step(0, { kind: "settle-early" }, 3)], 2),
  },
  {
    id: "weekend-at-month-end",
    title: {
      en: "a due day on a weekend at month end does not leave its month where the agreement says so",
      zh: "月末应还款日遇周末：约定不跨月的，不得跨月",
    },
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
