import type { CreditReport } from "../../../schemas/run/credit-report.js";
import { bi } from "../html/markup.js";
import { accountSection } from "./account-section.js";
import { type PageLook, pageFrame, reportHead } from "./page-frame.js";
import { accountCount, PAGE_WORDS } from "./page-words.js";
import { plain } from "./shown-value.js";

/**
 * A borrower's credit report as a page (§7). Personal data is masked by the class of its field; there is no way to have it
 * unmasked here, as whoever needs the values has them in the JSON that the page is made from.
 */
export function renderCreditReportPage(report: CreditReport, look: PageLook): string {
  const { person, upTo, accounts } = report;
  const facts = [
    bi(accountCount(accounts.length)),
    ...(upTo === undefined ? [] : [`${bi(PAGE_WORDS.end)} ${plain(upTo)}`]),
  ];
  const body =
    accounts.length === 0
      ? `<p>${bi(PAGE_WORDS.nothingHeld)}</p>`
      : accounts.map((account) => accountSection([account])).join("");
  const head = reportHead(PAGE_WORDS.title, person, facts);
  return pageFrame(PAGE_WORDS.title, `${head}<div class="credit-report">${body}</div>`, look);
}
