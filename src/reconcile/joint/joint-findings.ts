import type { IsoMonth } from "../../../schemas/ledger/primitives.js";
import { harmOf } from "../harm.js";
import type { UnboundFinding } from "../reconcile-account.js";
import { jointText } from "./joint-text.js";
import {
  BALANCE,
  balancesOwed,
  balancesTold,
  type FunderTold,
  LOAN_AMOUNT,
  loanAmountTold,
  recordsTold,
} from "./joint-told.js";

/** A loan that several lend, with what each of them told of it. */
export interface JointCase {
  /** The principal of all of it, in whole yuan. */
  readonly whole: number;
  /** In the order of the plan; the first one's account stands for the loan. */
  readonly funders: readonly FunderTold[];
  /** Position of the life in its cohort. */
  readonly life: number;
}

/** What of a month is told by all, beside what is outstanding; in whole yuan. */
interface MonthTogether {
  readonly month: IsoMonth;
  readonly told: number;
  readonly owed: number;
}

/**
 * What only shows where all that tell of a joint loan are seen together (clause L74): nobody tells of it, the loan amounts
 * do not add up to the loan, or the balances of a month do not to what is outstanding.
 */
export function jointFindings(joint: JointCase): UnboundFinding[] {
  const { funders } = joint;
  const expected = funders.some(({ reports }) => reports !== "none");
  if (expected && funders.every((funder) => recordsTold(funder).length === 0)) return [notReported(joint)];
  return [...sumOfLoanAmounts(joint), ...sumsOfBalances(joint)];
}

function notReported(joint: JointCase): UnboundFinding {
  const should = joint.funders.filter(({ reports }) => reports !== "none").map(({ name }) => name);
  return {
    ...ofLoan(joint, { told: null, true: joint.whole }),
    class: "dropped",
    requirement: "JOINT-REPORTED",
    message: jointText.notReported(joint.whole, should),
    differences: [],
  };
}

function sumOfLoanAmounts(joint: JointCase): UnboundFinding[] {
  const { funders, whole } = joint;
  const led = funders.some(({ reports }) => reports === "whole");
  const parts = funders.map((funder) => {
    const told = loanAmountTold(funder);
    // The share of one that reports nothing is in what the lead tells, or else is missing from what is told.
    const silent = funder.reports === "none" && !led ? funder.share : 0;
    return { funder, told, counts: told ?? silent };
  });
  const sum = parts.reduce((total, { counts }) => total + counts, 0);
  if (sum === whole) return [];
  return [
    {
      ...ofLoan(joint, { told: sum, true: whole }),
      class: "contradicted",
      requirement: "JOINT-SUM",
      message: jointText.sum(
        whole,
        sum,
        parts.map(({ funder: { name, reports }, told }) => ({
          name,
          told,
          isWhole: told === whole && reports !== "whole",
        })),
      ),
      differences: [{ field: LOAN_AMOUNT, owed: [String(whole)], received: String(sum) }],
    },
  ];
}

function sumsOfBalances(joint: JointCase): UnboundFinding[] {
  const bound = joint.funders.length;
  const wrong = monthsTogether(joint).filter(({ told, owed }) => Math.abs(told - owed) > bound);
  const [first] = wrong;
  const last = wrong.at(-1);
  if (first === undefined || last === undefined) return [];
  return [
    {
      ...ofLoan(joint, { told: last.told, true: last.owed }),
      class: "contradicted",
      requirement: "JOINT-BALANCE",
      message: jointText.balance(first, wrong.length),
      differences: [{ field: BALANCE, owed: [String(first.owed)], received: String(first.told) }],
    },
  ];
}

/** The months that everybody told who owes them: what one leaves out is told of that one alone. */
function monthsTogether({ funders }: JointCase): MonthTogether[] {
  const both = funders.map((funder) => ({ told: balancesTold(funder), owed: balancesOwed(funder) }));
  const months = [...new Set(both.flatMap(({ owed }) => [...owed.keys()]))].toSorted();
  return months
    .filter((month) => both.every(({ told, owed }) => told.has(month) || !owed.has(month)))
    .map((month) => ({
      month,
      told: both.reduce((sum, { told }) => sum + (told.get(month) ?? 0), 0),
      owed: both.reduce((sum, { owed }) => sum + (owed.get(month) ?? 0), 0),
    }));
}

/** What every finding of the whole loan has: it stands under the account of the first funder that has one. */
function ofLoan(
  { funders, life }: JointCase,
  balance: { readonly told: number | null; readonly true: number },
): Pick<UnboundFinding, "account" | "life" | "harm"> {
  const report = (amount: number | null) => ({ cells: new Map(), balance: amount, overdue: null, closed: false });
  return {
    account: funders[0]?.account ?? "",
    life,
    harm: harmOf(report(balance.told), report(balance.true)),
  };
}
