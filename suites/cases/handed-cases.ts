import type { ClaimTerms } from "../../schemas/ledger/claim-terms.js";
import type { IsoDate, MinorUnits } from "../../schemas/ledger/primitives.js";
import type { ClaimLife, ClaimStep } from "../../schemas/run/claim-life.js";
import type { HandedLife } from "../../schemas/run/handed-life.js";
import type { LifeStep, LoanLife } from "../../schemas/run/life.js";
import { daysBetween } from "../../src/ledger/dates.js";
import type { JointCase } from "../support/joint/joint-case.js";
import { lifeWith, PLAIN_TERMS, pays, paysOnTime, step } from "../support/written-case.js";
import { claimWith } from "./claim-cases.js";
import { SIX } from "./otherwise/steps.js";
import { draws, lifeOf, on } from "./revolving-cases.js";

/** Months that what is handed over is observed at the giver: long enough for what should not be told to be told. */
const MONTHS = 6;

/** A loan of six instalments of 2,000.00, opened on 15 January, with what happens to it. */
const loan = (...steps: readonly LifeStep[]): LoanLife => lifeWith(SIX, steps, MONTHS);

/** On a date of a loan that was opened on 15 January, whatever its due dates are moved to. */
const onDay = (date: IsoDate, action: LifeStep["do"]): LifeStep =>
  step(0, action, daysBetween(PLAIN_TERMS.openDate, date), "15:00:00.000");

const goesOut = (date: IsoDate): LifeStep => onDay(date, { kind: "transfer-out" });

const sold = (date: IsoDate, how: "sale" | "carve-out", permille: number): LifeStep =>
  onDay(date, { kind: "transfer-claim", how, permille });

/** A loan that was taken over: what was left of it, in as many instalments. */
function takenOver(openDate: IsoDate, principal: MinorUnits, instalments: number, steps: LifeStep[]): LoanLife {
  const reporting = { ...PLAIN_TERMS.reporting, loanForm: "5" } as const;
  return lifeWith({ openDate, principal, instalments, reporting }, steps);
}

/** The giver, as a claim names it. Its code there is no provider code but one of 18 characters (§3.1 G). */
const GIVER = { initialCreditor: "示例转让机构", initialCreditorCode: "99EXAMPLE00000002X" } as const;

/** A claim that was bought of a loan that an institution granted. */
function bought(
  openDate: IsoDate,
  amount: MinorUnits,
  more: Partial<ClaimTerms> = {},
  steps: ClaimStep[] = [],
): ClaimLife {
  const life = claimWith(steps, { openDate, amount, ...GIVER, ...more });
  return { ...life, openTime: "16:00:00.000" };
}

/** Who granted what the giver had bought itself: that stays the initial creditor. */
const FIRST_CREDITOR = { initialCreditor: "示例银行甲", initialCreditorCode: "99EXAMPLE00000001X" } as const;

const recovers = (days: number, amount: MinorUnits): ClaimStep => ({
  days,
  at: "10:00:00.000",
  do: { kind: "recover", amount },
});

const SEEN = ["JOINT-HANDED-ON", "JOINT-TAKEN-OVER"];
const OF_LOANS = ["OWED-10", "OWED-30", ...SEEN];
const OF_SALES = ["OWED-10", "OWED-30", "OWED-20", ...SEEN];

/** After two instalments of six were paid, 8,000.00 are left in four. */
const performing = (giver: HandedLife["giver"], taken: LifeStep[]): HandedLife => ({
  giver,
  gives: loan(pays(1), pays(2), goesOut("2024-04-05")),
  takes: takenOver("2024-04-05", 800_000, 4, taken),
});

/** After one of six was paid and two were not, 10,000.00 are left, the oldest due for more than a month. */
const inArrears = (giver: HandedLife["giver"], steps: ClaimStep[]): HandedLife => ({
  giver,
  gives: loan(pays(1), sold("2024-04-25", "sale", 300)),
  takes: bought("2024-04-25", 1_000_000, { statusAtTransfer: "2" }, steps),
});

/** Debts that go from one institution to another (clauses L85, L86). */
export const handedCases: readonly JointCase[] = [
  {
    id: "transferred-out",
    title: {
      en: "The lender transfers a performing loan out: it ends with a 215 there, and the taker tells of the 8,000 yuan that are left",
      zh: "被测机构转出正常贷款：报215结束，受让方报送剩余 8,000 元",
    },
    requirements: OF_LOANS,
    life: () => performing(0, paysOnTime(4)),
  },
  {
    id: "taken-over",
    title: {
      en: "The lender takes over a performing loan, LoanForm 5, and tells of it to its end, an instalment of it being late",
      zh: "被测机构转入正常贷款（贷款发放形式5），其中一期逾期，报送至结清",
    },
    requirements: [...OF_LOANS, "OWED-32"],
    life: () => performing(1, [pays(1), pays(2, 9), pays(3), pays(4)]),
  },
  {
    id: "sold-in-arrears",
    title: {
      en: "The lender sells a claim in arrears: its account closes with G, and the buyer tells of the 10,000 yuan as a claim",
      zh: "被测机构转让逾期债权：账户以状态G关闭，受让方以催收账户报送 10,000 元",
    },
    requirements: OF_SALES,
    life: () => inArrears(0, [recovers(40, 250_000)]),
  },
  {
    id: "bought-in-arrears",
    title: {
      en: "The lender buys a claim in arrears and collects it in two parts: told from the day of the purchase on",
      zh: "被测机构受让逾期债权并分两次收回：自受让日起报送",
    },
    requirements: OF_SALES,
    life: () => inArrears(1, [recovers(30, 400_000), recovers(75, 600_000)]),
  },
  {
    id: "bought-and-nothing-received",
    title: {
      en: "The lender buys a claim on which nothing comes in: it is told all the same, from the day of the purchase on",
      zh: "被测机构受让债权后无收回：仍须自受让日起报送",
    },
    requirements: OF_SALES,
    life: () => inArrears(1, []),
  },
  {
    id: "carved-out",
    title: {
      en: "The lender carves a claim out that is a few days overdue: K 12 and G there, 10,000 yuan are the taker's from that day on",
      zh: "被测机构剥离逾期数日的债权：以K段12、状态G关闭，10,000 元自当日起由受让方报送",
    },
    requirements: OF_SALES,
    life: () => ({
      giver: 0,
      gives: loan(pays(1), sold("2024-04-01", "carve-out", 1000)),
      takes: bought("2024-04-01", 1_000_000, { statusAtTransfer: "1" }),
    }),
  },
  {
    id: "taken-over-after-a-prepayment",
    title: {
      en: "A loan that was prepaid in part is taken over on the first day of a month: 6,400 yuan in four instalments",
      zh: "部分提前还款的贷款于月初转入：剩余 6,400 元，四期",
    },
    requirements: OF_LOANS,
    life: () => ({
      giver: 1,
      gives: loan(pays(1), step(1, { kind: "prepay", permille: 200 }, 10), pays(2), goesOut("2024-04-01")),
      takes: takenOver("2024-04-01", 640_000, 4, paysOnTime(4)),
    }),
  },
  {
    id: "transferred-out-on-the-day-after-settlement",
    title: {
      en: "A loan due on the last day of the month goes out on the day after it was settled: the month before is told, then the 215",
      zh: "月末到期贷款于月结次日转出：先报上月，再报215",
    },
    requirements: OF_LOANS,
    life: ({ grace }) => {
      // Days of grace after the end of February, the last of them a Sunday, put the record off to the 4th.
      const date = grace.movesAsOf && grace.days > 0 ? "2024-03-05" : "2024-03-01";
      const days = daysBetween("2024-01-31", date);
      const terms = { ...SIX, openDate: "2024-01-31", dueDay: 31 };
      return {
        giver: 0,
        gives: lifeWith(terms, [pays(1), step(0, { kind: "transfer-out" }, days, "15:00:00.000")], MONTHS),
        takes: takenOver(date, 1_000_000, 5, paysOnTime(5)),
      };
    },
  },
  {
    id: "revolving-loan-sold",
    title: {
      en: "The lender sells a revolving loan whose interest is unpaid: 8,000 yuan were drawn, and the buyer tells of them as a claim",
      zh: "被测机构转让欠息循环贷：已支用 8,000 元由受让方以催收账户报送",
    },
    requirements: OF_SALES,
    life: () => ({
      giver: 0,
      gives: lifeOf([
        on("2024-01-20", draws(800_000)),
        on("2024-04-08", { kind: "transfer-claim", how: "sale", permille: 300 }),
      ]),
      takes: bought("2024-04-08", 800_000, { statusAtTransfer: "2" }),
    }),
  },
  {
    id: "claim-bought-again",
    title: {
      en: "The lender buys a claim that another had bought and collected in part: 9,500 yuan are left of it",
      zh: "被测机构受让他方已部分收回的催收债权：剩余 9,500 元",
    },
    requirements: SEEN,
    life: () => ({
      giver: 1,
      gives: claimWith(
        [
          recovers(20, 250_000),
          { days: 80, at: "15:00:00.000", do: { kind: "hand-over", how: "sale", price: 300_000 } },
        ],
        {},
        MONTHS,
      ),
      takes: bought("2024-04-04", 950_000, { ...FIRST_CREDITOR, statusAtTransfer: "4" }, [recovers(50, 950_000)]),
    }),
  },
];
