import { sells } from "../support/needs.js";
import type { WrittenCase } from "../support/written-case.js";
import { activated, cardLife, on, pays, spends, withholds } from "./card-life.js";

const only = sells("R2");

/** Credit cards that are activated late, billed on another day, closed and opened again (clauses L51, L52, L58, L59). */
export const cardTurnCases: readonly WrittenCase[] = [
  {
    id: "card-not-activated",
    title: {
      en: "Not activated for two bills: told from the opening on as not activated, with nothing owed",
      zh: "两个账单日未激活：自开户起报送未激活状态，金额均为零",
    },
    requirements: ["OWED-CARD-10", "OWED-CARD-30"],
    only,
    life: (agreement) =>
      withholds(agreement)
        ? null
        : cardLife([
            on("2024-03-15", { kind: "activate" }),
            on("2024-03-16", spends(40_000)),
            on("2024-04-28", pays("due")),
          ]),
  },
  {
    id: "card-withheld-and-activated-soon",
    title: {
      en: "Withheld and activated two weeks after the opening: told as opened on the day of its activation",
      zh: "未激活不报送，开户两周后激活：以激活日为报告日报开户",
    },
    requirements: ["OWED-CARD-10", "OWED-CARD-30"],
    only,
    life: (agreement) =>
      withholds(agreement)
        ? cardLife([
            on("2024-01-24", { kind: "activate" }),
            on("2024-01-30", spends(40_000)),
            on("2024-02-28", pays("everything")),
          ])
        : null,
  },
  {
    id: "card-withheld-and-activated-late",
    title: {
      en: "Withheld and activated seven weeks after the opening: first told with the first bill day after it, as an account that exists",
      zh: "未激活不报送，开户七周后激活：激活后首个账单日以存量账户报送",
    },
    requirements: ["OWED-CARD-31", "OWED-CARD-30"],
    only,
    life: (agreement) =>
      withholds(agreement)
        ? cardLife([
            on("2024-03-01", { kind: "activate" }),
            on("2024-03-02", spends(40_000)),
            on("2024-03-28", pays("everything")),
          ])
        : null,
  },
  {
    id: "card-withheld-for-ever",
    title: {
      en: "Withheld, never activated and closed: nothing but the line is ever told",
      zh: "未激活不报送，始终未激活即销户：除授信外不报送任何记录",
    },
    requirements: ["UNOWED-CARD", "OWED-220-10"],
    only,
    life: (agreement) =>
      withholds(agreement) ? cardLife([on("2024-03-15", { kind: "close-card" })], { months: 4 }) : null,
  },
  {
    id: "card-billed-at-month-end",
    title: {
      en: "Billed on the 31st: on the last day of shorter months, the 29th of February among them",
      zh: "账单日为31日：短月以月末日（含2月29日）出账",
    },
    requirements: ["OWED-CARD-30"],
    only,
    dated: true,
    life: () =>
      cardLife(
        [
          activated,
          on("2024-02-10", spends(300_000)),
          on("2024-03-20", pays("due")),
          on("2024-04-20", pays("everything")),
        ],
        {
          terms: { billDay: 31 },
        },
      ),
  },
  {
    id: "card-bill-day-moved",
    title: {
      en: "The bill day moves from the 8th to the 20th after a bill: the next period is longer, no month is without a bill",
      zh: "账单日由8日调整为20日：下一账期延长，无空账月",
    },
    requirements: ["OWED-CARD-30"],
    only,
    life: () =>
      cardLife([
        activated,
        on("2024-01-20", spends(600_000)),
        on("2024-02-15", { kind: "move-bill-day", billDay: 20 }),
        on("2024-02-28", pays("due")),
        on("2024-04-09", pays("everything")),
      ]),
  },
  {
    id: "card-month-without-a-bill",
    title: {
      en: "The bill day moves back to the 2nd in a month that has no bill yet: that month is told as one without",
      zh: "账单日调整为2日而当月2日已过：当月无账单，报特殊事件",
    },
    requirements: ["OWED-CARD-30", "OWED-215-11"],
    only,
    life: () =>
      cardLife([
        activated,
        on("2024-01-20", spends(600_000)),
        on("2024-02-28", pays("due")),
        on("2024-03-05", { kind: "move-bill-day", billDay: 2 }),
        on("2024-04-20", pays("due")),
        on("2024-05-20", pays("everything")),
      ]),
  },
  {
    id: "card-bill-day-before-the-due-date",
    title: {
      en: "The bill day moves to one that lies before the due date of the last bill: the month after it has none",
      zh: "新账单日早于上期到期还款日：次月无账单，报特殊事件",
    },
    requirements: ["OWED-CARD-30", "OWED-215-11"],
    only,
    life: () =>
      cardLife(
        [
          activated,
          on("2024-01-30", spends(600_000)),
          on("2024-02-22", { kind: "move-bill-day", billDay: 10 }),
          on("2024-03-11", pays("due")),
          on("2024-04-30", pays("everything")),
        ],
        { terms: { billDay: 20, paymentDays: 20 } },
      ),
  },
  {
    id: "card-closed-between-bills",
    title: {
      en: "Paid to nothing and closed between two bills: a closing record of that day, nothing after it",
      zh: "还清后于两个账单日之间销户：当日报关闭，此后不再报送",
    },
    requirements: ["OWED-CARD-20", "UNOWED-CARD"],
    only,
    life: () =>
      cardLife([
        activated,
        on("2024-01-20", spends(200_000)),
        on("2024-02-20", pays("everything")),
        on("2024-03-14", { kind: "close-card" }),
      ]),
  },
  {
    id: "card-closed-on-a-bill-day",
    title: {
      en: "Closed on a bill day: one record tells the month and the closing",
      zh: "账单日当日销户：一条记录同时报送月度与关闭",
    },
    requirements: ["OWED-CARD-32", "UNOWED-CARD"],
    only,
    life: () =>
      cardLife([
        activated,
        on("2024-01-20", spends(200_000)),
        on("2024-02-20", pays("everything")),
        on("2024-04-08", { kind: "close-card" }),
      ]),
  },
  {
    id: "card-opened-again",
    title: {
      en: "Closed and opened again two months later: told as that, and billed from the month after",
      zh: "销户两个月后重启：报特殊事件，次月起出账",
    },
    requirements: ["OWED-CARD-20", "OWED-CARD-30", "OWED-215-12"],
    only,
    life: () =>
      cardLife(
        [
          activated,
          on("2024-01-20", spends(200_000)),
          on("2024-02-28", pays("everything")),
          on("2024-03-14", { kind: "close-card" }),
          on("2024-05-15", { kind: "reopen-card" }),
          on("2024-05-16", spends(50_000)),
          on("2024-06-28", pays("everything")),
        ],
        { months: 7 },
      ),
  },
];
