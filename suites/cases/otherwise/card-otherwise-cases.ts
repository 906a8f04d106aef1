import type { CardTerms } from "../../../schemas/ledger/terms.js";
import { plainItems } from "../../../src/generate/reporting-items.js";
import { sellsAndTakes } from "../../support/needs.js";
import type { WrittenCase } from "../../support/written-case.js";
import { activated, cardLife, on, pays, spends } from "../card-life.js";

const R3: Partial<CardTerms> = { product: "R3", reporting: { ...plainItems, busiLines: "2", busiDtlLines: "71" } };

const spent = on("2024-02-12", spends(300_000));

/** Cards that are stopped, marked and sold (clauses L79 to L81, L83). */
export const cardOtherwiseCases: readonly WrittenCase[] = [
  {
    id: "card-court-then-paid",
    title: {
      en: "A minimum is missed, the lender goes to court and is paid: status 8 with K 8, normal again from the day it is paid",
      zh: "贷记卡未还最低还款额被司法追偿后还清：期间账户状态8并含K段8，还清后恢复正常",
    },
    requirements: ["OWED-CARD-30", "OWED-CARD-40"],
    only: sellsAndTakes("R2", "legal-action"),
    life: () =>
      cardLife([activated, spent, on("2024-04-15", { kind: "go-to-court" }), on("2024-05-20", pays("everything"))]),
  },
  {
    id: "card-bad-debt-then-written-off",
    title: {
      en: "Bad debt, then written off, with bills and interest going on, until all of it is paid: 51, 52, then 1",
      zh: "贷记卡先认定呆账后核销，账单与利息照常，直至还清：状态51、52，而后1",
    },
    requirements: ["OWED-CARD-30", "OWED-CARD-40"],
    only: sellsAndTakes("R2", "bad-debt", "write-off"),
    life: () =>
      cardLife(
        [
          activated,
          spent,
          on("2024-04-20", { kind: "mark-bad-debt" }),
          on("2024-06-10", { kind: "write-off" }),
          on("2024-08-05", pays("everything")),
        ],
        { months: 9 },
      ),
  },
  {
    id: "card-stopped-and-resumed",
    title: {
      en: "Stopped and let go on: status 31 on the bill days between, nothing spent or spread meanwhile",
      zh: "贷记卡止付后解除：期间账单日账户状态31，止付期间不能消费或分期",
    },
    requirements: ["OWED-CARD-30"],
    only: sellsAndTakes("R2", "stop-payment"),
    life: () =>
      cardLife([
        activated,
        spent,
        on("2024-03-12", { kind: "stop" }),
        on("2024-03-15", spends(50_000)),
        on("2024-03-16", { kind: "spread", permille: 500, parts: 6 }),
        on("2024-03-28", pays("due")),
        on("2024-04-15", { kind: "resume" }),
        on("2024-04-16", spends(50_000)),
        on("2024-04-28", pays("everything")),
      ]),
  },
  {
    id: "card-stopped-then-closed",
    title: {
      en: "Paid and closed while it is stopped, and no longer stopped when it is opened again",
      zh: "贷记卡止付期间还清销户，重启后不再止付",
    },
    requirements: ["OWED-CARD-30", "OWED-CARD-20", "OWED-215-12"],
    only: sellsAndTakes("R2", "stop-payment"),
    life: () =>
      cardLife(
        [
          activated,
          spent,
          on("2024-03-12", { kind: "stop" }),
          on("2024-03-28", pays("everything")),
          on("2024-04-12", { kind: "close-card" }),
          on("2024-06-20", { kind: "reopen-card" }),
          on("2024-06-21", spends(50_000)),
          on("2024-07-28", pays("everything")),
        ],
        { months: 8 },
      ),
  },
  {
    id: "card-sold-on-a-bill-day",
    title: {
      en: "Sold on a bill day with minimums overdue: one record of code 32 with G and K 13, and no bill of it",
      zh: "贷记卡逾期期间于账单日资产转让：报32，状态G并含K段13",
    },
    requirements: ["OWED-CARD-30", "OWED-CARD-32"],
    only: sellsAndTakes("R2", "claim-transfer"),
    life: () => cardLife([activated, spent, on("2024-06-08", { kind: "transfer-claim", how: "sale", permille: 400 })]),
  },
  {
    id: "card-carved-out-between-bills",
    title: {
      en: "Carved out between two bills: a record of code 20 with G and K 12, nothing after it",
      zh: "贷记卡两个账单日之间资产剥离：报20，状态G并含K段12，此后不再报送",
    },
    requirements: ["OWED-CARD-30", "OWED-CARD-20"],
    only: sellsAndTakes("R2", "claim-transfer"),
    life: () =>
      cardLife([
        activated,
        spent,
        on("2024-03-28", pays("due")),
        on("2024-04-20", { kind: "transfer-claim", how: "carve-out", permille: 1000 }),
      ]),
  },
  {
    id: "overdraft-card-written-off",
    title: {
      en: "An overdraft is written off and paid months later: 52 with B or the band of its days, and no record between bills",
      zh: "准贷记卡透支核销，数月后还清：期间状态52，还款状态B或透支档次，账单日之间不另报送",
    },
    requirements: ["OWED-CARD-30"],
    only: sellsAndTakes("R3", "write-off"),
    life: () =>
      cardLife(
        [
          activated,
          on("2024-01-20", spends(400_000)),
          on("2024-04-20", { kind: "write-off" }),
          on("2024-07-20", pays("everything")),
        ],
        { terms: R3, months: 8 },
      ),
  },
  {
    id: "overdraft-card-stopped",
    title: {
      en: "Stopped with an overdraft, and for good: 31 on every bill day, paid off or not",
      zh: "准贷记卡透支后止付且未解除：每个账单日账户状态31",
    },
    requirements: ["OWED-CARD-30"],
    only: sellsAndTakes("R3", "stop-payment"),
    life: () =>
      cardLife(
        [
          activated,
          on("2024-01-20", spends(400_000)),
          on("2024-02-20", { kind: "stop" }),
          on("2024-03-20", spends(100_000)),
          on("2024-04-20", pays("everything")),
        ],
        { terms: R3 },
      ),
  },
  {
    id: "overdraft-card-sold",
    title: {
      en: "An overdraft is sold, classified as loss before it: closed that day with G and K 13",
      zh: "准贷记卡透支认定损失后资产转让：当日关闭，状态G，报K段13",
    },
    requirements: ["OWED-CARD-30", "OWED-CARD-20"],
    only: sellsAndTakes("R3", "claim-transfer"),
    life: () =>
      cardLife(
        [
          activated,
          on("2024-01-20", spends(400_000)),
          on("2024-04-10", { kind: "classify", fiveCate: "5" }),
          on("2024-05-20", { kind: "transfer-claim", how: "sale", permille: 100 }),
        ],
        { terms: R3 },
      ),
  },
];
