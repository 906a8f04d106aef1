import type { CardTerms } from "../../schemas/ledger/terms.js";
import { plainItems } from "../../src/generate/reporting-items.js";
import { sells } from "../support/needs.js";
import type { WrittenCase } from "../support/written-case.js";
import { activated, cardLife, on, pays, spends } from "./card-life.js";

const only = sells("R3");
const terms: Partial<CardTerms> = { product: "R3", reporting: { ...plainItems, busiLines: "2", busiDtlLines: "71" } };

/** Cards that overdraw a deposit (clauses L50, L51, L53, L55, L56, L59). */
export const overdraftCardCases: readonly WrittenCase[] = [
  {
    id: "overdraft-card-not-used",
    title: {
      en: "Nothing is overdrawn: * every month, then overdrawn and paid within a month, which reads N",
      zh: "准贷记卡未透支：每月报*；当月透支并还清报N",
    },
    requirements: ["OWED-CARD-10", "OWED-CARD-30"],
    only,
    life: () =>
      cardLife([activated, on("2024-03-12", spends(100_000)), on("2024-03-20", pays("everything"))], {
        terms,
        months: 5,
      }),
  },
  {
    id: "overdraft-card-unpaid",
    title: {
      en: "Overdrawn and not paid for eight months: the band of days since, and what is older than 180 days apart",
      zh: "透支八个月未还：状态按透支天数分档，透支180天以上部分另报",
    },
    requirements: ["OWED-CARD-30"],
    only,
    life: () =>
      cardLife([activated, on("2024-01-20", spends(400_000)), on("2024-04-20", spends(100_000))], { terms, months: 9 }),
  },
  {
    id: "overdraft-card-oldest-paid-first",
    title: {
      en: "Two overdrafts, and the older is paid: the days are counted from the younger one, and no record comes between",
      zh: "两笔透支先还最早一笔：天数自后一笔起算，其间不另行报送",
    },
    requirements: ["OWED-CARD-30", "UNOWED-CARD"],
    only,
    life: () =>
      cardLife(
        [
          activated,
          on("2024-01-20", spends(300_000)),
          on("2024-03-15", spends(300_000)),
          on("2024-03-20", pays("everything", 520)),
          on("2024-05-20", pays("everything")),
        ],
        { terms },
      ),
  },
  {
    id: "overdraft-card-on-the-bill-day",
    title: {
      en: "Overdrawn on the bill day itself: owed at its end, with no day behind it",
      zh: "结算日当日透支：当日终有余额而无透支天数",
    },
    requirements: ["OWED-CARD-30"],
    only,
    life: () =>
      cardLife([activated, on("2024-02-08", spends(250_000)), on("2024-03-05", pays("everything"))], {
        terms,
        months: 4,
      }),
  },
  {
    id: "overdraft-card-closed",
    title: {
      en: "Paid and closed, between two bill days: a closing record of that day",
      zh: "还清后销户：当日报关闭",
    },
    requirements: ["OWED-CARD-20", "UNOWED-CARD"],
    only,
    life: () =>
      cardLife(
        [
          activated,
          on("2024-01-20", spends(250_000)),
          on("2024-03-05", pays("everything")),
          on("2024-03-20", pays("everything")),
          on("2024-03-20", { kind: "close-card" }, "11:00:00.000"),
        ],
        { terms, months: 5 },
      ),
  },
];
