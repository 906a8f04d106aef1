import type { HeldAccount } from "../../loading/held.js";
import { monthTold, newestOfMonth, valueOf, versionsOf } from "../../loading/held-facts.js";
import { say } from "../breach.js";
import type { HistoryRule } from "../rule.js";
import { asOfLatest, asOfStored, notBeforeLatest, RPT_DATE } from "./correction-checks.js";
import { accountCorrection } from "./correction-of.js";
import { unlessHeld } from "./told-breach.js";
import { type ToldCorrection, textOf } from "./told-record.js";

/** Rules about the as-of date of a 212: which stored version it stands for. */
export const correctionDateRules: readonly HistoryRule[] = [
  accountCorrection(
    { id: "R2121207", code: "BMR008", tags: "RptDate", reads: "BsSgmt.RptDate H.Month", confidence: "C" },
    "H",
    (told, account) =>
      unlessHeld(isNewestOfMonth(told, account), RPT_DATE, told.rptDate, "RptDate", () =>
        say("the as-of date of the newest stored record of its month", "该月份已入库最新月度表现的报告日期"),
      ),
  ),
  accountCorrection(
    { id: "R2121213", code: "BMR014", tags: "RptDate", reads: "BsSgmt.RptDate I.SpecEfctDate" },
    "I",
    (told, account) => {
      const starts = textOf(told.segment["SpecEfctDate"]);
      const later = versionsOf(account, "I").find(
        ({ rptDate, values }) => rptDate > told.rptDate && valueOf(values, "SpecEfctDate") === starts,
      );
      return unlessHeld(later === undefined, RPT_DATE, told.rptDate, "RptDate", () =>
        say(
          `not before ${later?.rptDate ?? ""}, as of which that instalment is stored`,
          `不早于该分期已入库的报告日期${later?.rptDate ?? ""}`,
        ),
      );
    },
  ),
  accountCorrection(
    { id: "R2121215", code: "BMR021", tags: "0000", reads: "BsSgmt.RptDate C I J K" },
    "CIJK",
    asOfStored,
  ),
  accountCorrection(
    { id: "R2121216", code: "BMR009", tags: "0000", reads: "BsSgmt.RptDate D E F G" },
    "DEFG",
    notBeforeLatest,
  ),
  accountCorrection(
    { id: "R2121224", code: "BMR019", tags: "0000", reads: "BsSgmt.RptDate", confidence: "C" },
    "B",
    asOfLatest,
  ),
];

/** Whether a corrected H stands for the newest of its month, or is later than every H that is stored. */
function isNewestOfMonth(told: ToldCorrection, account: HeldAccount): boolean {
  const months = versionsOf(account, "H");
  if (told.rptDate > (months.at(-1)?.rptDate ?? "")) return true;
  const stored = months.find(({ rptDate }) => rptDate === told.rptDate);
  if (stored === undefined || newestOfMonth(account, monthTold(stored)) !== stored) return false;
  const newest = newestOfMonth(account, textOf(told.segment["Month"]));
  return newest === undefined || newest.rptDate <= told.rptDate;
}
