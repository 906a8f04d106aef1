import { plainItems } from "../../../src/generate/reporting-items.js";
import { sells } from "../../support/needs.js";
import {
  lifeWith,
  step as loanStep,
  pays as paysInstalment,
  paysOnTime,
  type WrittenCase,
} from "../../support/written-case.js";
import { activated, cardLife, on as onCard, pays as paysCard, spends, withholds } from "../card-life.js";
import { claimWith } from "../claim-cases.js";
import { draw, lineWith } from "../line-cases.js";
import { draws, lifeOf, on, onDueDates, settled } from "../revolving-cases.js";

const OVERDRAFT = {
  product: "R3" as const,
  reporting: { ...plainItems, busiLines: "2" as const, busiDtlLines: "71" as const },
};

/** Revolving loans, cards and claims that were told wrongly (clauses L75, L77, L78). */
export const putRightAccountCases: readonly WrittenCase[] = [
  {
    id: "revolving-void",
    title: {
      en: "A revolving loan should never have been told: it is deleted, and its line goes on",
      zh: "循环贷账户本不应报送：整笔删除，授信继续有效",
    },
    requirements: ["OWED-214"],
    only: sells("R1"),
    life: () =>
      lifeOf([on("2024-01-20", draws(800_000)), ...onDueDates(["2024-02-22"]), on("2024-03-05", { kind: "void" })]),
  },
  {
    id: "revolving-identity-corrected",
    title: {
      en: "A revolving loan was told of the wrong document: segment B of the account alone is corrected, not that of its line",
      zh: "循环贷账户借款人证件有误：只更正该账户基础段，授信不更正",
    },
    requirements: ["OWED-212-B", "OWED-30"],
    only: sells("R1"),
    life: () =>
      lifeOf([
        on("2024-01-20", draws(800_000)),
        ...onDueDates(),
        on("2024-03-05", { kind: "correct-identity", wrong: "document" }),
        settled,
      ]),
  },
  {
    id: "card-void",
    title: {
      en: "A credit card should never have been told: it is deleted between two bills, and nothing follows",
      zh: "贷记卡账户本不应报送：两个账单日之间整笔删除，此后不再报送",
    },
    requirements: ["OWED-214"],
    only: sells("R2"),
    life: () =>
      cardLife([
        activated,
        onCard("2024-02-12", spends(300_000)),
        onCard("2024-03-28", paysCard("due")),
        onCard("2024-04-02", { kind: "void" }),
      ]),
  },
  {
    id: "card-void-while-withheld",
    title: {
      en: "A withheld card is void before its activation: what was never told is not deleted",
      zh: "未激活不报送的贷记卡激活前作废：未报送过，无需删除",
    },
    requirements: ["UNOWED-214"],
    only: sells("R2"),
    life: (agreement) =>
      withholds(agreement) ? cardLife([onCard("2024-03-15", { kind: "void" })], { months: 4 }) : null,
  },
  {
    id: "card-identity-corrected-after-closing",
    title: {
      en: "The holder's name turns out wrong after the card was closed",
      zh: "贷记卡销户后发现持卡人姓名错误",
    },
    requirements: ["OWED-212-B"],
    only: sells("R2"),
    life: () =>
      cardLife([
        activated,
        onCard("2024-02-12", spends(300_000)),
        onCard("2024-03-20", paysCard("everything")),
        onCard("2024-03-20", { kind: "close-card" }, "11:00:00.000"),
        onCard("2024-04-02", { kind: "correct-identity", wrong: "name" }),
      ]),
  },
  {
    id: "overdraft-card-void",
    title: {
      en: "A card that overdraws a deposit should never have been told: it is deleted on a bill day",
      zh: "准贷记卡账户本不应报送：账单日当日整笔删除",
    },
    requirements: ["OWED-214"],
    only: sells("R3"),
    life: () =>
      cardLife([activated, onCard("2024-02-12", spends(300_000)), onCard("2024-04-08", { kind: "void" })], {
        terms: OVERDRAFT,
      }),
  },
  {
    id: "overdraft-card-identity-corrected",
    title: {
      en: "A card that overdraws a deposit was told of the wrong name and document",
      zh: "准贷记卡持卡人姓名及证件有误：更正基础段",
    },
    requirements: ["OWED-212-B"],
    only: sells("R3"),
    life: () =>
      cardLife(
        [
          activated,
          onCard("2024-02-12", spends(300_000)),
          onCard("2024-03-20", { kind: "correct-identity", wrong: "both" }),
        ],
        { terms: OVERDRAFT },
      ),
  },
  {
    id: "draw-void-and-drawn-again",
    title: {
      en: "A draw should never have been told: it is deleted, and no longer counts against the limit of its line",
      zh: "用信账户本不应报送：整笔删除，不再占用授信额度",
    },
    requirements: ["OWED-214", "OWED-10", "OWED-30"],
    only: sells("R4"),
    life: () =>
      lineWith(
        { limit: 600_000 },
        [
          draw("2024-01-15", 600_000, [paysInstalment(1), loanStep(1, { kind: "void" }, 5)]),
          lifeWith({ product: "R4", openDate: "2024-03-04", principal: 600_000 }, paysOnTime(3)),
        ],
        [],
        6,
      ),
  },
  {
    id: "claim-void",
    title: {
      en: "A claim should never have been told: it is deleted after a payment was told",
      zh: "催收账户本不应报送：报送收回后整笔删除",
    },
    requirements: ["OWED-214"],
    only: sells("C1"),
    life: () =>
      claimWith([
        { days: 20, at: "10:00:00.000", do: { kind: "recover", amount: 400_000 } },
        { days: 40, at: "10:00:00.000", do: { kind: "void" } },
      ]),
  },
  {
    id: "claim-identity-corrected-after-its-end",
    title: {
      en: "The debtor's document turns out wrong after the claim was paid off",
      zh: "债权结清后发现债务人证件错误",
    },
    requirements: ["OWED-212-B"],
    only: sells("C1"),
    life: () =>
      claimWith([
        { days: 20, at: "10:00:00.000", do: { kind: "recover", amount: 1_200_000 } },
        { days: 40, at: "10:00:00.000", do: { kind: "correct-identity", wrong: "document" } },
      ]),
  },
  {
    id: "claim-payment-taken-back",
    title: {
      en: "The first of two payments never was: its record is deleted, and what the second left is corrected",
      zh: "两次收回中首次不实：删除其记录，并更正第二次的余额",
    },
    requirements: ["OWED-213-J", "OWED-212-J"],
    only: sells("C1"),
    life: () =>
      claimWith([
        { days: 20, at: "10:00:00.000", do: { kind: "recover", amount: 400_000 } },
        { days: 45, at: "10:00:00.000", do: { kind: "recover", amount: 300_000 } },
        { days: 60, at: "10:00:00.000", do: { kind: "take-back", back: 2 } },
        { days: 80, at: "10:00:00.000", do: { kind: "recover", amount: 100_000 } },
      ]),
  },
  {
    id: "claim-payment-of-the-first-day-taken-back",
    title: {
      en: "What was received on the day of taking over never was: the record of that day stays, its J is corrected",
      zh: "取得债权当日收回不实：当日记录保留，更正其还款表现段",
    },
    requirements: ["OWED-212-J"],
    only: sells("C1"),
    life: () =>
      claimWith([
        { days: 0, at: "10:00:00.000", do: { kind: "recover", amount: 200_000 } },
        { days: 12, at: "10:00:00.000", do: { kind: "take-back", back: 1 } },
      ]),
  },
];
