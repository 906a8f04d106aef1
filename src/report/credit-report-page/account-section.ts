import { acctTypeCodes } from "../../../schemas/pboc-g2/code-tables/acct-type.js";
import { codeEntry } from "../../../schemas/pboc-g2/code-tables/code-table.js";
import type { CreditReportAccount, ReportedMonth, ReportedValues } from "../../../schemas/run/credit-report.js";
import type { Bilingual } from "../../../schemas/run/finding.js";
import { bi } from "../html/markup.js";
import { mask } from "../masking/mask.js";
import { eventTable, transactionTable } from "./event-tables.js";
import { latestRows } from "./latest-rows.js";
import { letterLegend } from "./letter-meaning.js";
import { monthGrid } from "./month-grid.js";
import { PAGE_WORDS } from "./page-words.js";
import { plain } from "./shown-value.js";
import { DIFFERS, eachSide, present, type Sides } from "./sides.js";
import { rowsByTag, type ValueRow, valueList } from "./value-rows.js";
import { yearTable } from "./year-table.js";

/** Where the headings of an account stand: on a page of its own, or deep in another. */
export type HeadingLevel = 2 | 5;

/**
 * One account of a report, or of two beside each other, in the parts of the real report (§7.1).
 * @param level of its heading; those of its parts are one below
 */
export function accountSection(sides: Sides<CreditReportAccount>, level: HeadingLevel = 2): string {
  const [shown] = present(sides);
  if (shown === undefined) return "";
  const { accountType } = shown;
  const history = eachSide(sides, (account) => account.history);
  const part = (name: Bilingual, body: string): string =>
    body === "" ? "" : `<section><h${level + 1}>${bi(name)}</h${level + 1}>${body}</section>`;
  const letters = present(history).flatMap((cells) => cells.map(({ status }) => status));
  return [
    `<article class="account"><h${level}><code>${plain(mask("account-code", shown.account))}</code>`,
    ` <span class="type">${typesOf(sides)}</span>${shownByOne(sides)}</h${level}>`,
    part(
      PAGE_WORDS.latest,
      valueList(
        latestRows(
          eachSide(sides, (one) => one.latest),
          accountType,
        ),
      ),
    ),
    part(
      PAGE_WORDS.grid,
      monthGrid(
        eachSide(sides, (one) => one.grid),
        accountType,
      ),
    ),
    part(PAGE_WORDS.history, yearTable(history, accountType)),
    letterLegend(letters, accountType),
    part(
      PAGE_WORDS.lastMonth,
      monthPart(
        eachSide(sides, (one) => one.lastMonth),
        accountType,
      ),
    ),
    part(
      PAGE_WORDS.transactions,
      transactionTable(
        eachSide(sides, (one) => one.transactions),
        accountType,
      ),
    ),
    part(
      PAGE_WORDS.events,
      eventTable(
        eachSide(sides, (one) => one.events),
        accountType,
      ),
    ),
    part(
      PAGE_WORDS.basic,
      valueList(
        rowsByTag(
          eachSide(sides, (one) => one.basic),
          accountType,
        ),
      ),
    ),
    part(
      PAGE_WORDS.parties,
      partiesPart(
        eachSide(sides, (one) => one.parties),
        accountType,
      ),
    ),
    "</article>",
  ].join("");
}

/** The type; both where the reports tell different ones. */
function typesOf(sides: Sides<CreditReportAccount>): string {
  const types = new Set(present(sides).map(({ accountType }) => accountType));
  return [...types].map(typeOf).join(` ${DIFFERS}`);
}

function typeOf(accountType: string): string {
  const meaning = codeEntry(acctTypeCodes, accountType, accountType);
  return `${plain(accountType)}${meaning === undefined ? "" : ` ${bi(meaning)}`}`;
}

function shownByOne(sides: Sides<CreditReportAccount>): string {
  if (sides.length === 1 || present(sides).length === 2) return "";
  return ` <span class="one-side">${bi(sides[0] === undefined ? PAGE_WORDS.onlyTrue : PAGE_WORDS.onlyTold)}</span>`;
}

function monthPart(months: Sides<ReportedMonth>, accountType: string): string {
  if (present(months).length === 0) return "";
  const dates = eachSide(months, ({ reportDate }) => reportDate);
  const asOf: ValueRow = { label: PAGE_WORDS.reportDate, raw: dates, shown: dates.map((date) => plain(date ?? "")) };
  return valueList([
    asOf,
    ...rowsByTag(
      eachSide(months, ({ values }) => values),
      accountType,
    ),
  ]);
}

function partiesPart(parties: Sides<readonly ReportedValues[]>, accountType: string): string {
  const most = Math.max(...parties.map((side) => side?.length ?? 0));
  const each = Array.from({ length: most }, (_, index) =>
    valueList(
      rowsByTag(
        eachSide(parties, (side) => side[index]),
        accountType,
      ),
    ),
  );
  return each.map((party) => `<div class="party">${party}</div>`).join("");
}
