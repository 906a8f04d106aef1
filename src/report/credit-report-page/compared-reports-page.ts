import type { CreditReport } from "../../../schemas/run/credit-report.js";
import { bi } from "../html/markup.js";
import { mask } from "../masking/mask.js";
import { accountPairs, comparedAccounts, saysTheSame } from "./compared-accounts.js";
import { type PageLook, pageFrame, reportHead } from "./page-frame.js";
import { accountCount, differenceCount, PAGE_WORDS } from "./page-words.js";
import { plain } from "./shown-value.js";

/**
 * Two credit reports of one person side by side: as told by the lender, and as it should read. Accounts of which both say
 * the same are named and not shown.
 */
export function renderComparedReportsPage(told: CreditReport, truth: CreditReport, look: PageLook): string {
  const pairs = accountPairs(told, truth);
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
