import type { CreditReport, CreditReportAccount } from "../../../schemas/run/credit-report.js";
import { bi } from "../html/markup.js";
import { mask } from "../masking/mask.js";
import { accountSection } from "./account-section.js";
import { type PageLook, pageFrame, reportHead } from "./page-frame.js";
import { accountCount, differenceCount, PAGE_WORDS } from "./page-words.js";
import { plain } from "./shown-value.js";
import type { Sides } from "./sides.js";

/**
 * Two credit reports of one person side by side: as told by the lender, and as it should read. Accounts of which both say
 * the same are named and not shown.
 */
export function renderComparedReportsPage(told: CreditReport, truth: CreditReport, look: PageLook): string {
  const pairs = pairsOf(told, truth);
  const [different, alike] = [pairs.filter((pair) => !saysTheSame(pair)), pairs.filter(saysTheSame)];
  const codes = alike.map(([one]) => `<li><code>${plain(mask("account-code", one?.account ?? ""))}</code></li>`);
  const list = `<h2>${bi(PAGE_WORDS.alike)}</h2><ul class="codes">${codes.join("")}</ul>`;
  const head = reportHead(PAGE_WORDS.titlePair, told.person, [
    bi(accountCount(pairs.length)),
    `<b>${bi(differenceCount(different.length))}</b>`,
  ]);
  const body = comparedAccounts(different);
  return pageFrame(PAGE_WORDS.titlePair, `${head}${body}${codes.length === 0 ? "" : list}`, look);
}

/**
 * Accounts as told beside as they should read, as a part of another page, which must carry `CREDIT_REPORT_STYLE` and the
 * colours of `PAGE_BASE_STYLE`.
 */
export function comparedAccounts(pairs: readonly Sides<CreditReportAccount>[]): string {
  return `<div class="credit-report">${pairs.map(accountSection).join("")}</div>`;
}

function pairsOf(told: CreditReport, truth: CreditReport): Sides<CreditReportAccount>[] {
  const byCode = ({ accounts }: CreditReport): Map<string, CreditReportAccount> =>
    new Map(accounts.map((account) => [account.account, account]));
  const [ours, theirs] = [byCode(told), byCode(truth)];
  return [...new Set([...ours.keys(), ...theirs.keys()])].sort().map((code) => [ours.get(code), theirs.get(code)]);
}

function saysTheSame([told, truth]: Sides<CreditReportAccount>): boolean {
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
