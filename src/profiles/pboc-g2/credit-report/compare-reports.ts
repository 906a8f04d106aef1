import type {
  AccountComparison,
  CellDifference,
  CreditReport,
  CreditReportAccount,
  CreditReportComparison,
  ReportedAmountCell,
  ValueDifference,
} from "../../../../schemas/run/credit-report.js";
import { flatValues } from "./flat-values.js";

/**
 * What two credit reports of one person say differently: as told by the lender, and as it should read. That they are of one
 * person is not looked at. Amounts are whole currency units, as in the reports.
 */
export function compareReports(told: CreditReport, truth: CreditReport): CreditReportComparison {
  const [ours, theirs] = [byCode(told), byCode(truth)];
  const codes = [...new Set([...ours.keys(), ...theirs.keys()])].sort();
  return {
    comparisonVersion: 1,
    person: told.person,
    accounts: codes.flatMap((code) => {
      const compared = compareAccount(code, ours.get(code), theirs.get(code));
      return compared.shownBy === "both" && compared.cells.length + compared.values.length === 0 ? [] : [compared];
    }),
  };
}

function byCode({ accounts }: CreditReport): Map<string, CreditReportAccount> {
  return new Map(accounts.map((account) => [account.account, account]));
}

function compareAccount(
  account: string,
  told: CreditReportAccount | undefined,
  truth: CreditReportAccount | undefined,
): AccountComparison {
  return {
    account,
    shownBy: told === undefined ? "true" : truth === undefined ? "told" : "both",
    cells: compareCells(told?.history ?? [], truth?.history ?? []),
    values: compareValues(told, truth),
  };
}

function compareCells(told: readonly ReportedAmountCell[], truth: readonly ReportedAmountCell[]): CellDifference[] {
  const [ours, theirs] = [told, truth].map((cells) => new Map(cells.map((cell) => [cell.month, cell])));
  const months = [...new Set([...told, ...truth].map(({ month }) => month))].sort();
  return months.flatMap((month) => {
    const [one, other] = [ours?.get(month), theirs?.get(month)];
    const difference = {
      month,
      told: one?.status ?? "",
      true: other?.status ?? "",
      toldOverdue: one?.overdue ?? null,
      trueOverdue: other?.overdue ?? null,
    };
    const same = difference.told === difference.true && difference.toldOverdue === difference.trueOverdue;
    return same ? [] : [difference];
  });
}

/** Everything but the cells. */
function compareValues(
  told: CreditReportAccount | undefined,
  truth: CreditReportAccount | undefined,
): ValueDifference[] {
  const [ours, theirs] = [flatValues(told), flatValues(truth)];
  const paths = [...new Set([...ours.keys(), ...theirs.keys()])];
  return paths.flatMap((path) => {
    const difference = { path, told: ours.get(path) ?? null, true: theirs.get(path) ?? null };
    return difference.told === difference.true ? [] : [difference];
  });
}
