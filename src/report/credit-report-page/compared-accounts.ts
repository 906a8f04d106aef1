import type { CreditReport, CreditReportAccount } from "../../../schemas/run/credit-report.js";
import { accountSection, type HeadingLevel } from "./account-section.js";
import type { Sides } from "./sides.js";

/**
 * Accounts as told beside as they should read, as a part of another page, which must carry `CREDIT_REPORT_STYLE` and the
 * colours of `PAGE_BASE_STYLE`.
 */
export function comparedAccounts(pairs: readonly Sides<CreditReportAccount>[], level: HeadingLevel = 2): string {
  return `<div class="credit-report">${pairs.map((pair) => accountSection(pair, level)).join("")}</div>`;
}

/** The accounts of two reports side by side, by code. */
export function accountPairs(told: CreditReport, truth: CreditReport): Sides<CreditReportAccount>[] {
  const byCode = ({ accounts }: CreditReport): Map<string, CreditReportAccount> =>
    new Map(accounts.map((account) => [account.account, account]));
  const [ours, theirs] = [byCode(told), byCode(truth)];
  return [...new Set([...ours.keys(), ...theirs.keys()])].sort().map((code) => [ours.get(code), theirs.get(code)]);
}

/** Whether two reports say the same of an account. */
export function saysTheSame([told, truth]: Sides<CreditReportAccount>): boolean {
  return JSON.stringify(sorted(told)) === JSON.stringify(sorted(truth));
}

/** The same value with the names of its properties in order, as two writers may order them differently. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, inner]) => [name, sorted(inner)]),
  );
}
