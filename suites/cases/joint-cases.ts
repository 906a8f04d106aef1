import type { LoanTerms } from "../../schemas/ledger/terms.js";
import type { JointLife } from "../../schemas/run/joint-life.js";
import type { LoanLife } from "../../schemas/run/life.js";
import type { JointCase } from "../support/joint/joint-case.js";
import { lifeWith, pays, paysOnTime, step } from "../support/written-case.js";

function jointly(
  terms: Partial<LoanTerms>,
  steps: LoanLife["steps"],
  funders: JointLife["funders"],
  months?: number,
): JointLife {
  return { loan: lifeWith(terms, steps, months), funders };
}

const TOGETHER = ["OWED-10", "OWED-30", "JOINT-SUM", "JOINT-BALANCE", "JOINT-REPORTED"];

/** Loans that several lend together (clauses L72 to L74). */
export const jointCases: readonly JointCase[] = [
  {
    id: "shares-of-an-odd-principal",
    title: {
      en: "Two lend 100,001 yuan as 30 and 70 in a hundred: 30,000 and 70,001, each paid in its measure and closed",
      zh: "两家按三七出资 100,001 元：分别为 30,000 元和 70,001 元，各按份额还款并结清",
    },
    requirements: [...TOGETHER, "OWED-32"],
    life: () =>
      jointly({ principal: 10_000_100 }, paysOnTime(3), [
        { permille: 300, reports: "share" },
        { permille: 700, reports: "share" },
      ]),
  },
  {
    id: "shares-in-arrears",
    title: {
      en: "An instalment of a shared loan is paid nine days late: both tell of the arrears and of their end",
      zh: "联合贷款一期逾期九天后还清：两家均报送逾期及其消除",
    },
    requirements: TOGETHER,
    life: () =>
      jointly(
        { principal: 5_000_700 },
        [pays(1, 9), pays(2)],
        [
          { permille: 455, reports: "share" },
          { permille: 545, reports: "share" },
        ],
        4,
      ),
  },
  {
    id: "lead-reports-the-whole",
    title: {
      en: "The lead tells the whole loan for both, the other one nothing; settled early",
      zh: "牵头方报送全额，另一方不报送；提前结清",
    },
    requirements: [...TOGETHER, "OWED-20"],
    life: () =>
      jointly(
        { principal: 2_000_000, instalments: 6 },
        [pays(1), step(2, { kind: "settle-early" }, -5)],
        [
          { permille: 200, reports: "whole" },
          { permille: 800, reports: "none" },
        ],
        4,
      ),
  },
  {
    id: "one-funder-is-silent",
    title: {
      en: "One of two funders reports its share, the other one nothing, while the borrower is in arrears",
      zh: "两家中一家报送份额、一家不报送，期间借款人逾期",
    },
    requirements: TOGETHER,
    life: () =>
      jointly(
        { principal: 1_000_000 },
        [pays(1), pays(2, 20), pays(3)],
        [
          { permille: 500, reports: "share" },
          { permille: 500, reports: "none" },
        ],
      ),
  },
  {
    id: "three-funders",
    title: {
      en: "Three lend 10,000 yuan as 333, 333 and 334 in a thousand; the second instalment is late, then all is paid",
      zh: "三家按 333、333、334‰ 出资 10,000 元；第二期逾期后全部还清",
    },
    requirements: [...TOGETHER, "OWED-32"],
    life: () =>
      jointly(
        { principal: 1_000_000 },
        [pays(1), pays(2, 6), pays(3)],
        [
          { permille: 333, reports: "share" },
          { permille: 333, reports: "share" },
          { permille: 334, reports: "share" },
        ],
      ),
  },
];
