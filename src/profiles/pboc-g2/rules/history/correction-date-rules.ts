import type { HeldAccount, HeldLetter } from "../../loading/held-account.js";
import { monthTold, newestOfMonth, valueOf, versionsOf } from "../../loading/held-facts.js";
import { say } from "../breach.js";
import type { HistoryRule } from "../rule.js";
import { correctionOf } from "./correction-of.js";
import { unlessHeld } from "./told-breach.js";
import { type ToldCorrection, textOf } from "./told-record.js";

const RPT_DATE = "BsSgmt.RptDate";

/** Rules about the as-of date of a 212: which stored version it stands for. */
export const correctionDateRules: readonly HistoryRule[] = [
  correctionOf(
    { id: "R2121207", code: "BMR008", tags: "RptDate", reads: "BsSgmt.RptDate H.Month", confidence: "C" },
    "H",
    (told, account) =>
      unlessHeld(isNewestOfMonth(told, account), RPT_DATE, told.rptDate, "RptDate", () =>
        say("the as-of date of the newest stored record of its month", "该月份已入库最新月度表现的报告日期"),
      ),
  ),
  correctionOf(
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
  correctionOf(
    { id: "R2121215", code: "BMR021", tags: "0000", reads: "BsSgmt.RptDate C I J K" },
    "CIJK",
    (told, account) => {
      const dates = datesOf(account, told.letter);
      const holds = dates.length === 0 || dates.includes(told.rptDate) || told.rptDate > (dates.at(-1) ?? "");
      return unlessHeld(holds, RPT_DATE, told.rptDate, "0000", () =>
        say(
          `one of ${dates.slice(-3).join(", ")} or a later day: as-of dates of the segment`,
          `该信息段已入库的报告日期（如${dates.slice(-3).join("、")}）或更晚的日期`,
        ),
      );
    },
  ),
  correctionOf(
    { id: "R2121216", code: "BMR009", tags: "0000", reads: "BsSgmt.RptDate D E F G" },
    "DEFG",
    (told, account) => {
      const last = datesOf(account, told.letter).at(-1) ?? "";
      return unlessHeld(told.rptDate >= last, RPT_DATE, told.rptDate, "0000", () =>
        say(`not before ${last}, the latest of the segment`, `不早于该信息段已入库的最晚报告日期${last}`),
      );
    },
  ),
  correctionOf(
    { id: "R2121224", code: "BMR019", tags: "0000", reads: "BsSgmt.RptDate", confidence: "C" },
    "B",
    (told, account) => {
      // A record of which a 213 left nothing but its base segment counts, or does not: no source tells.
      const dates = [account.records.at(-1)?.rptDate ?? "", newestWithSegments(account)];
      return unlessHeld(dates.includes(told.rptDate), RPT_DATE, told.rptDate, "0000", () =>
        say(`${dates[0] ?? ""}, the latest as-of date stored`, `已入库的最晚报告日期${dates[0] ?? ""}`),
      );
    },
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

function datesOf(account: HeldAccount, letter: string): string[] {
  return versionsOf(account, letter as HeldLetter).map(({ rptDate }) => rptDate);
}

function newestWithSegments(account: HeldAccount): string {
  return Object.values(account.segments)
    .flatMap((versions) => versions.map(({ rptDate }) => rptDate))
    .filter((date) => account.records.some(({ rptDate }) => rptDate === date))
    .reduce((latest, date) => (date > latest ? date : latest), "");
}
