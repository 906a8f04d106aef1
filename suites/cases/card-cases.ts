import { sells } from "../support/needs.js";
import type { WrittenCase } from "../support/written-case.js";
import { activated, cardLife, limitBecomes, on, pays, spends } from "./card-life.js";

const only = sells("R2");

/** Credit cards while they are used and paid (clauses L50, L51, L53 to L57). */
export const cardCases: readonly WrittenCase[] = [
  {
    id: "card-paid-in-full",
    title: {
      en: "Spent every month and paid in full by the due date: N each month, the bill is the balance, no interest",
      zh: "每月消费并于到期还款日前全额还款：每月报N，余额为账单金额，不计息",
    },
    requirements: ["OWED-CARD-10", "OWED-CARD-30"],
    only,
    life: () =>
      cardLife([
        activated,
        on("2024-01-20", spends(500_000)),
        on("2024-02-28", pays("everything")),
        on("2024-03-01", spends(123_456)),
        on("2024-03-28", pays("everything")),
      ]),
  },
  {
    id: "card-opening-day-used",
    title: {
      en: "Activated and used on the day of the opening: the opening record tells what is owed at its end",
      zh: "开户当日激活并消费：开户记录余额为当日终欠款",
    },
    requirements: ["OWED-CARD-10", "OWED-CARD-30"],
    only,
    life: () =>
      cardLife([activated, on("2024-01-10", spends(80_000), "11:00:00.000"), on("2024-02-28", pays("everything"))]),
  },
  {
    id: "card-minimum-paid",
    title: {
      en: "The minimum is paid and the rest revolves: not overdue, N, and interest from the bill on",
      zh: "每月还最低还款额：不逾期，报N，余额自账单日起计息",
    },
    requirements: ["OWED-CARD-30"],
    only,
    life: () =>
      cardLife([
        activated,
        on("2024-01-20", spends(1_000_000)),
        on("2024-02-28", pays("due")),
        on("2024-03-28", pays("due")),
        on("2024-04-20", pays("everything", 500)),
        on("2024-05-28", pays("everything")),
      ]),
  },
  {
    id: "card-minimum-paid-ahead",
    title: {
      en: "The minimum is paid before it is due, in two parts: nothing is left of it on its date",
      zh: "到期前分两次还清最低还款额：到期日无欠款",
    },
    requirements: ["OWED-CARD-30"],
    only,
    life: () =>
      cardLife([
        activated,
        on("2024-01-20", spends(1_000_000)),
        on("2024-02-10", pays("due", 400)),
        on("2024-02-20", pays("due")),
        on("2024-03-20", pays("everything")),
      ]),
  },
  {
    id: "card-too-little-for-months",
    title: {
      en: "Less than the minimum is paid, then nothing, for five months: the digit grows by the days of the oldest minimum",
      zh: "还款不足最低还款额、其后不还，连续五个月：状态数字按最早一期最低还款额的逾期天数上升",
    },
    requirements: ["OWED-CARD-30"],
    only,
    life: () =>
      cardLife(
        [
          activated,
          on("2024-01-20", spends(1_000_000)),
          on("2024-02-28", pays("due", 500)),
          on("2024-03-10", spends(1_000)),
        ],
        { months: 8 },
      ),
  },
  {
    id: "card-arrears-cleared",
    title: {
      en: "Missed minimums are paid between two bills: a record of that day, and the card can be used again",
      zh: "两个账单日之间还清逾期最低还款额：当日报送，此后可再消费",
    },
    requirements: ["OWED-CARD-30", "OWED-CARD-40"],
    only,
    life: () =>
      cardLife([
        activated,
        on("2024-01-20", spends(1_000_000)),
        on("2024-03-20", pays("due")),
        on("2024-03-20", spends(20_000), "11:00:00.000"),
        on("2024-04-28", pays("due")),
        on("2024-05-28", pays("everything")),
      ]),
  },
  {
    id: "card-not-used",
    title: {
      en: "Not used at all, then used and paid before the bill: * while the bill is nothing, whatever was received",
      zh: "未使用，以及账单日前消费并还清：账单为零时报*",
    },
    requirements: ["OWED-CARD-30"],
    only,
    life: () =>
      cardLife([activated, on("2024-03-20", spends(30_000)), on("2024-03-21", pays("everything"))], { months: 4 }),
  },
  {
    id: "card-large-instalment",
    title: {
      en: "A purchase above the limit is spread over four bills: segment I with the next record, a part with each bill",
      zh: "超出额度的大额专项分期，分四期：随下一条记录报I段，逐期计入账单",
    },
    requirements: ["OWED-CARD-30"],
    only,
    life: () =>
      cardLife(
        [
          activated,
          on("2024-01-25", { kind: "spread", permille: 1_500, parts: 4 }),
          on("2024-02-28", pays("everything")),
          on("2024-03-28", pays("due")),
          on("2024-04-28", pays("everything")),
          on("2024-05-28", pays("everything")),
        ],
        { months: 7 },
      ),
  },
  {
    id: "card-large-instalment-on-a-bill-day",
    title: {
      en: "Spread on a bill day: that day's record has segment I, the first part comes with the next bill",
      zh: "账单日当日办理大额分期：当日记录即报I段，首期计入下一账单",
    },
    requirements: ["OWED-CARD-30"],
    only,
    life: () =>
      cardLife([
        activated,
        on("2024-02-08", { kind: "spread", permille: 500, parts: 3 }),
        on("2024-03-28", pays("everything")),
        on("2024-04-28", pays("everything")),
        on("2024-05-28", pays("everything")),
      ]),
  },
  {
    id: "card-limit-changed",
    title: {
      en: "The limit changes twice: a 220 of code 30 each time, and segment C with the next monthly record",
      zh: "额度两次调整：各报220/30，并随下一条月度记录报C段",
    },
    requirements: ["OWED-CARD-30", "OWED-220-30"],
    only,
    life: () =>
      cardLife([activated, on("2024-01-20", spends(500_000)), on("2024-02-28", pays("everything"))], {
        lineSteps: [limitBecomes(3_000_000, "2024-02-15"), limitBecomes(1_500_000, "2024-04-08")],
      }),
  },
  {
    id: "card-limit-cut-below-the-balance",
    title: {
      en: "The limit is cut below what is owed: the balance stays, and nothing is spent until it is below the limit",
      zh: "额度调低至欠款以下：欠款不变，降至额度以内方可再消费",
    },
    requirements: ["OWED-CARD-30", "OWED-220-30"],
    only,
    life: () =>
      cardLife(
        [
          activated,
          on("2024-01-20", spends(1_500_000)),
          on("2024-02-20", spends(1_000)),
          on("2024-02-21", pays("everything", 700)),
          on("2024-02-22", spends(100_000)),
          on("2024-03-28", pays("everything")),
        ],
        { lineSteps: [limitBecomes(1_000_000, "2024-02-19")] },
      ),
  },
  {
    id: "card-repayment-reversed",
    title: {
      en: "A repayment is reversed on its day: it never was, and the minimum is overdue",
      zh: "还款当日冲正：视为未还，最低还款额逾期",
    },
    requirements: ["OWED-CARD-30"],
    only,
    life: () =>
      cardLife([
        activated,
        on("2024-01-20", spends(700_000)),
        on("2024-02-28", pays("due")),
        on("2024-02-28", { kind: "reverse" }, "11:00:00.000"),
        on("2024-03-28", pays("everything")),
      ]),
  },
  {
    id: "card-classified",
    title: {
      en: "Classified worse while minimums are overdue, and better after they are paid",
      zh: "逾期期间下调五级分类，还清后上调",
    },
    requirements: ["OWED-CARD-30", "OWED-CARD-40"],
    only,
    life: () =>
      cardLife([
        activated,
        on("2024-01-20", spends(700_000)),
        on("2024-03-12", { kind: "classify", fiveCate: "2" }),
        on("2024-03-25", pays("due")),
        on("2024-03-26", { kind: "classify", fiveCate: "1" }),
        on("2024-04-28", pays("everything")),
      ]),
  },
];
