import type { FindPaidBackAction } from "../../../schemas/run/revolving-life.js";
import { plainItems } from "../../../src/generate/reporting-items.js";
import { daysBetween } from "../../../src/ledger/dates.js";
import { sells } from "../../support/needs.js";
import type { WrittenCase } from "../../support/written-case.js";
import { activated, cardLife, on as onCard, pays as paysCard, spends } from "../card-life.js";
import { draws, lifeOf, on, onDueDates, pays, settled } from "../revolving-cases.js";

const OVERDRAFT = {
  product: "R3" as const,
  reporting: { ...plainItems, busiLines: "2" as const, busiDtlLines: "71" as const },
};

/** Money that was paid back on one day and is found on another. */
const found = (paid: string, known: string, of: "due" | "everything", permille = 1000): FindPaidBackAction => ({
  kind: "find-paid-back",
  daysBefore: daysBetween(paid, known),
  of,
  permille,
  less: 0,
});

/** The last payment but so many never was. */
const bounces = (back = 1): { readonly kind: "bounce"; readonly back: number } => ({ kind: "bounce", back });

/** Payments of revolving loans and cards that were found late or bounced (clause L84). */
export const correctedPaymentCases: readonly WrittenCase[] = [
  {
    id: "revolving-payment-found",
    title: {
      en: "Interest of a revolving loan paid on time is found six weeks later: the two months told overdue are corrected",
      zh: "循环贷利息已按时归还，六周后才发现入账：更正误报逾期的两个月",
    },
    requirements: ["OWED-212-H"],
    only: sells("R1"),
    life: () =>
      lifeOf([
        on("2024-01-20", draws(800_000)),
        on("2024-04-08", found("2024-02-22", "2024-04-08", "due")),
        ...onDueDates(["2024-04-22", "2024-05-22"]),
        settled,
      ]),
  },
  {
    id: "revolving-principal-found",
    title: {
      en: "Half of a revolving loan, repaid before its interest fell due, is found afterwards: less interest was due",
      zh: "循环贷结息前已归还一半本金，结息后才发现：当期应还利息减少",
    },
    requirements: ["OWED-212-H"],
    only: sells("R1"),
    life: () =>
      lifeOf([
        on("2024-01-20", draws(1_500_000)),
        on("2024-03-05", found("2024-02-05", "2024-03-05", "everything", 500)),
        ...onDueDates(["2024-03-22", "2024-04-22", "2024-05-22"]),
        settled,
      ]),
  },
  {
    id: "revolving-payment-bounced",
    title: {
      en: "Interest of a revolving loan told as paid bounces after the next month was told: both months are corrected",
      zh: "循环贷利息还款在次月报送后被退回：两个月均须更正",
    },
    requirements: ["OWED-212-H"],
    only: sells("R1"),
    life: () =>
      lifeOf([
        on("2024-01-20", draws(800_000)),
        ...onDueDates(["2024-02-22", "2024-03-22"]),
        on("2024-04-08", bounces(2)),
        ...onDueDates(["2024-04-22", "2024-05-22"]),
        settled,
      ]),
  },
  {
    id: "revolving-recovery-bounced",
    title: {
      en: "Arrears of a revolving loan are cleared and told with code 40, and the payment bounces: the recovery is deleted",
      zh: "循环贷欠息还清并以40报送后还款被退回：删除该记录",
    },
    requirements: ["OWED-40", "OWED-213-J"],
    only: sells("R1"),
    life: () =>
      lifeOf([
        on("2024-01-20", draws(800_000)),
        on("2024-03-08", pays("due")),
        on("2024-03-15", bounces()),
        ...onDueDates(["2024-03-22", "2024-04-22", "2024-05-22"]),
        settled,
      ]),
  },
  {
    id: "revolving-two-payments-found-on-one-day",
    title: {
      en: "Two payments of a revolving loan are found on one day: each month is corrected once",
      zh: "循环贷两笔还款同日被发现：各月只更正一次",
    },
    requirements: ["OWED-212-H"],
    only: sells("R1"),
    life: () =>
      lifeOf([
        on("2024-01-20", draws(800_000)),
        on("2024-04-08", found("2024-02-22", "2024-04-08", "due")),
        on("2024-04-08", found("2024-03-22", "2024-04-08", "due"), "11:00:00.000"),
        ...onDueDates(["2024-04-22", "2024-05-22"]),
        settled,
      ]),
  },
  {
    id: "card-payment-found",
    title: {
      en: "A minimum of a credit card is found after it was paid once more: the bill is corrected, the recovery deleted",
      zh: "贷记卡最低还款额补还后发现原已按时还款：更正账单月度记录，删除还清逾期记录",
    },
    requirements: ["OWED-212-H", "OWED-213-J"],
    only: sells("R2"),
    life: () =>
      cardLife([
        activated,
        onCard("2024-02-12", spends(300_000)),
        onCard("2024-04-15", paysCard("due")),
        onCard("2024-04-20", found("2024-03-28", "2024-04-20", "due")),
        onCard("2024-05-28", paysCard("due")),
      ]),
  },
  {
    id: "card-payment-found-before-recovery",
    title: {
      en: "Part of a minimum, paid before the rest of it, is found: the recovery stays and tells less that is owed",
      zh: "发现还清逾期前另有部分还款：还清逾期记录保留，余额更正",
    },
    requirements: ["OWED-212-J"],
    only: sells("R2"),
    life: () =>
      cardLife([
        activated,
        onCard("2024-02-12", spends(300_000)),
        onCard("2024-04-15", paysCard("due")),
        onCard("2024-04-20", found("2024-04-10", "2024-04-20", "due", 300)),
        onCard("2024-05-28", paysCard("due")),
      ]),
  },
  {
    id: "card-payment-bounced",
    title: {
      en: "What paid a credit card in full bounces after the next bill: the bill bears interest and is overdue",
      zh: "贷记卡全额还款在次期账单后被退回：账单须计息并报逾期",
    },
    requirements: ["OWED-212-H"],
    only: sells("R2"),
    life: () =>
      cardLife([
        activated,
        onCard("2024-02-12", spends(300_000)),
        onCard("2024-03-20", spends(100_000)),
        onCard("2024-03-28", paysCard("everything")),
        onCard("2024-04-20", bounces()),
        onCard("2024-05-28", paysCard("due")),
      ]),
  },
  {
    id: "card-payment-found-on-a-bill-day",
    title: {
      en: "A minimum is found on a bill day: that day's record tells it, the one before is corrected",
      zh: "账单日当日发现此前还款：当日记录如实报送，上期记录更正",
    },
    requirements: ["OWED-212-H"],
    only: sells("R2"),
    life: () =>
      cardLife([
        activated,
        onCard("2024-02-12", spends(300_000)),
        onCard("2024-05-08", found("2024-03-28", "2024-05-08", "due")),
        onCard("2024-05-28", paysCard("everything")),
      ]),
  },
  {
    id: "card-payment-found-and-another-bounced",
    title: {
      en: "On one day one payment of a credit card is found and another bounces: each bill is corrected once, by both",
      zh: "同日发现一笔还款、另一笔被退回：各期账单合并更正一次",
    },
    requirements: ["OWED-212-H"],
    only: sells("R2"),
    life: () =>
      cardLife([
        activated,
        onCard("2024-02-12", spends(300_000)),
        onCard("2024-03-28", paysCard("due")),
        onCard("2024-05-20", found("2024-04-28", "2024-05-20", "due")),
        onCard("2024-05-20", bounces(2), "11:00:00.000"),
        onCard("2024-06-28", paysCard("everything")),
      ]),
  },
  {
    id: "overdraft-card-payment-found",
    title: {
      en: "What paid a card that overdraws a deposit is found two bills later: less interest, and nothing that old is owed",
      zh: "准贷记卡还款两个账单日后才发现：利息减少，透支时间更正",
    },
    requirements: ["OWED-212-H"],
    only: sells("R3"),
    life: () =>
      cardLife(
        [
          activated,
          onCard("2024-02-12", spends(300_000)),
          onCard("2024-04-20", found("2024-03-01", "2024-04-20", "everything")),
        ],
        { terms: OVERDRAFT },
      ),
  },
  {
    id: "overdraft-card-payment-bounced",
    title: {
      en: "What paid a card that overdraws a deposit bounces two bills later: each bears the interest it had been spared",
      zh: "准贷记卡还款两个账单日后被退回：各期补计透支利息",
    },
    requirements: ["OWED-212-H"],
    only: sells("R3"),
    life: () =>
      cardLife(
        [
          activated,
          onCard("2024-02-12", spends(300_000)),
          onCard("2024-03-01", paysCard("everything")),
          onCard("2024-04-20", bounces()),
        ],
        { terms: OVERDRAFT },
      ),
  },
];
