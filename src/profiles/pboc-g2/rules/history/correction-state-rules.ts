import type { HeldAccount, HeldVersion } from "../../loading/held.js";
import { closingHeld, isEnd, monthTold, valueOf, versionsOf } from "../../loading/held-facts.js";
import { NONE, say } from "../breach.js";
import type { Breach, HistoryRule } from "../rule.js";
import { CATEGORY, outOfOrder } from "./classification-order.js";
import { RPT_DATE } from "./correction-checks.js";
import { accountCorrection } from "./correction-of.js";
import { unlessHeld } from "./told-breach.js";
import { type ToldCorrection, textOf } from "./told-record.js";

const STATUS = "AcctStatus";

/** Rules about what a 212 of H or J makes of the account's state and of its special events. */
export const correctionStateRules: readonly HistoryRule[] = [
  accountCorrection(
    { id: "R2121214", code: "BMR006", tags: "0000", reads: "H.AcctStatus BsSgmt.RptDate" },
    "H",
    (told, account) => {
      const undone = closesBeforeReopening(told, account) && !isEnd(account, statusOf(told));
      return atStatus(!undone, told, () =>
        say("closed, since the card was opened again after it", "销户：该账户其后已重启，不得改为未销户"),
      );
    },
  ),
  accountCorrection(
    { id: "R2121217", code: "BMR010", tags: "0000", reads: "H.AcctStatus BsSgmt.RptDate" },
    "H",
    // The closing of a card that was opened again has to stay one (R2121214), though later months are stored [C].
    (told, account) => (closesBeforeReopening(told, account) ? NONE : notEndedBefore(told, account, "H")),
  ),
  accountCorrection(
    { id: "R2121218", code: "BMR011", tags: "0000", reads: "H.FiveCateAdjDate" },
    "H",
    (told, account) => {
      const date = textOf(told.segment["FiveCateAdjDate"]);
      const expected = date === "" ? null : outOfOrder(account, CATEGORY, told.rptDate, date);
      if (expected === null) return NONE;
      return [{ field: "AcctMthlyBlgInfSgmt.FiveCateAdjDate", received: date, expected, feedbackTag: "0000" }];
    },
  ),
  accountCorrection({ id: "R2121219", code: "BMR013", tags: "0000", reads: "H.Month" }, "H", (told, account) => {
    const month = textOf(told.segment["Month"]);
    const event = account.events.find((one) => one.month === month);
    return unlessHeld(event === undefined, "AcctMthlyBlgInfSgmt.Month", month, "0000", () =>
      say(`a month without a special event; ${month} has one`, `没有特殊事件的月份，${month}有特殊事件`),
    );
  }),
  accountCorrection({ id: "R2121220", code: "BMR015", tags: "0000", reads: "BsSgmt.RptDate" }, "J", (told, account) =>
    unlessHeld(!account.events.some(({ rptDate }) => rptDate === told.rptDate), RPT_DATE, told.rptDate, "0000", () =>
      say("a day without a stored special event", "没有特殊事件的日期"),
    ),
  ),
  accountCorrection(
    { id: "R2121221", code: "BMR016", tags: "0000", reads: "H.AcctStatus BsSgmt.RptDate" },
    "H",
    (told, account) => notAfterEnd(told, account, "H"),
  ),
  accountCorrection(
    { id: "R2121222", code: "BMR017", tags: "0000", reads: "J.AcctStatus BsSgmt.RptDate" },
    "J",
    (told, account) => (account.accountType === "C1" ? notAfterEnd(told, account, "J") : NONE),
  ),
  accountCorrection(
    { id: "R2121223", code: "BMR018", tags: "0000", reads: "J.AcctStatus BsSgmt.RptDate" },
    "J",
    (told, account) => (account.accountType === "C1" ? notEndedBefore(told, account, "J") : NONE),
  ),
];

/** Whether a 212 of H stands for a closing after which the card was opened again. */
function closesBeforeReopening(told: ToldCorrection, account: HeldAccount): boolean {
  const stored = versionsOf(account, "H").find(({ rptDate }) => rptDate === told.rptDate);
  if (stored === undefined || !ends(account, stored)) return false;
  return account.events.some(({ type, month }) => type === "12" && month > monthTold(stored));
}

/** Refused where it comes after the version with which the account was closed or ended. */
function notAfterEnd(told: ToldCorrection, account: HeldAccount, letter: "H" | "J"): readonly Breach[] {
  const last = versionsOf(account, letter).at(-1);
  const over = closingHeld(account) !== undefined && ends(account, last) && told.rptDate > (last?.rptDate ?? "");
  return unlessHeld(!over, RPT_DATE, told.rptDate, "0000", () =>
    say(
      `not after ${last?.rptDate ?? ""}, when the account was closed`,
      `不晚于账户关闭的报告日期${last?.rptDate ?? ""}`,
    ),
  );
}

/** Refused where it closes or ends an account of which something later is stored. */
function notEndedBefore(told: ToldCorrection, account: HeldAccount, letter: "H" | "J"): readonly Breach[] {
  const later = versionsOf(account, letter).some(({ rptDate }) => rptDate > told.rptDate);
  return atStatus(!later || !isEnd(account, statusOf(told)), told, () =>
    say("a status that is not closed, since later records are stored", "未关闭的状态：其后已有入库记录"),
  );
}

function ends(account: HeldAccount, version: HeldVersion | undefined): boolean {
  return isEnd(account, valueOf(version?.values, STATUS));
}

function statusOf({ segment }: ToldCorrection): string {
  return textOf(segment[STATUS]);
}

function atStatus(holds: boolean, told: ToldCorrection, expected: () => Breach["expected"]): readonly Breach[] {
  const segment = told.letter === "H" ? "AcctMthlyBlgInfSgmt" : "AcctDbtInfSgmt";
  return unlessHeld(holds, `${segment}.${STATUS}`, statusOf(told), "0000", expected);
}
