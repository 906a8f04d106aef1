import { readFile } from "node:fs/promises";
import { validateCreditReport } from "../../../schemas/generated/validators/index.js";
import type { CreditReport } from "../../../schemas/run/credit-report.js";
import { parseWith } from "../../../schemas/validation.js";
import { compareReports } from "../../profiles/pboc-g2/credit-report/compare-reports.js";
import { renderComparedReportsPage } from "../../report/credit-report-page/compared-reports-page.js";
import { UsageError } from "../usage-error.js";

/** Options of `tallystick bureau compare`. */
export interface CompareOptions {
  readonly format: "html" | "json";
  readonly lang: "en" | "zh";
}

/**
 * Two credit reports from files, side by side: a page, in which personal data is masked, or a CreditReportComparison, in
 * which it is not.
 * @param told path of the report as told
 * @param truth path of the report as it should read
 * @throws UsageError where a file is no credit report, or they are of two persons.
 */
export async function compareFiles(told: string, truth: string, { format, lang }: CompareOptions): Promise<string> {
  const [ours, theirs] = [await readReport(told), await readReport(truth)];
  if (ours.person.idType !== theirs.person.idType || ours.person.idNum !== theirs.person.idNum) {
    throw new UsageError(`${told} and ${truth} are of two persons. Give two reports of the same one.`);
  }
  return format === "html"
    ? renderComparedReportsPage(ours, theirs, { lang })
    : `${JSON.stringify(compareReports(ours, theirs), undefined, 2)}\n`;
}

async function readReport(path: string): Promise<CreditReport> {
  try {
    return parseWith(validateCreditReport, JSON.parse(await readFile(path, "utf8")), path);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UsageError(
      `Failed to read the credit report ${path}: ${reason}\nGive the JSON that a bureau answers at GET /credit-reports.`,
    );
  }
}
