import type { Bilingual } from "../../../../../schemas/run/finding.js";
import { addMonths } from "../../../../ledger/dates.js";
import { type HeldAccount, isAccount } from "../../loading/held.js";
import {
  closingHeld,
  isEnd,
  isRecordHeld,
  latestMonth,
  latestRecordDate,
  newestOfMonth,
  valueOf,
  versionsOf,
} from "../../loading/held-facts.js";
import { NONE, say } from "../breach.js";
import { defineRule } from "../define-rule.js";
import type { AccountType, Breach, HistoryRule } from "../rule.js";
import { type HistoryRuleFacts, historyFacts } from "./history-facts.js";
import { storedRule } from "./stored-rule.js";
import { unlessHeld } from "./told-breach.js";
import type { ToldEvent } from "./told-record.js";

/** A condition of an event: whether it holds, the tag that is named where it does not, and what is wanted. */
type Condition = readonly [holds: boolean, tag: string, expected: Bilingual];

/** Rules of the special event (215). */
export const eventRules: readonly HistoryRule[] = [
  storedRule({ id: "R2151201", code: "BQR001", tags: "AcctCode", recordTypes: ["215"], reads: "AcctCode" }),
  valid("11", { id: "R2151202", code: "BQR002", tags: "0000 AcctStatus AcctType Month" }, (told, account) => [
    accountIs(account, "R2"),
    [
      newestOfMonth(account, told.month) === undefined,
      "Month",
      say("a month without a stored monthly record", "没有月度表现记录的月份"),
    ],
    [
      told.rptDate <= latestRecordDate(account) || closingHeld(account) === undefined,
      "AcctStatus",
      say("a card that is not closed", "未销户的信用卡"),
    ],
    [!isBetween(account, told.month), "Month", say("a month in which the card was open", "信用卡未销户的月份")],
    isNew(told, account),
  ]),
  valid("12", { id: "R2151203", code: "BQR003", tags: "0000 AcctStatus AcctType Month" }, (told, account) => [
    accountIs(account, "R2"),
    [closingHeld(account) !== undefined, "AcctStatus", say("a card that is closed", "已销户的信用卡")],
    [
      told.month > latestMonth(account),
      "Month",
      say(
        `a month after ${latestMonth(account)}, the latest that is stored`,
        `晚于已入库最晚月份${latestMonth(account)}`,
      ),
    ],
    isNew(told, account),
  ]),
  valid("21", { id: "R2151204", code: "BQR004", tags: "0000 AcctStatus AcctType Month RptDate" }, (told, account) => [
    accountIs(account, "D1"),
    [
      told.rptDate > latestRecordDate(account),
      "RptDate",
      say(
        `later than ${latestRecordDate(account)}, the latest that is stored`,
        `晚于已入库的最晚报告日期${latestRecordDate(account)}`,
      ),
    ],
    [closingHeld(account) === undefined, "AcctStatus", say("a loan that is not closed", "未关闭的账户")],
    [
      told.month === monthAfter(latestMonth(account)),
      "Month",
      say(
        `${monthAfter(latestMonth(account))}, the month after the latest that is stored`,
        `已入库最晚月份的次月${monthAfter(latestMonth(account))}`,
      ),
    ],
    isNew(told, account),
  ]),
  known({ id: "R2151205", code: "BQR005", tags: "0000 OpetnType", reads: "OpetnType Month Flag" }, (told, account) => {
    if (told.valid) return NONE;
    const stored = isStored(told, account);
    const used = told.event === "12" && latestMonth(account) > told.month;
    return [
      ...unlessHeld(stored, "OpetnType", told.event, "0000", () =>
        say("an event that is stored and valid", "已入库且有效的事件"),
      ),
      ...unlessHeld(!used, "OpetnType", told.event, "OpetnType", () =>
        say("a re-opening after which no month is stored", "重启后没有已入库月度表现"),
      ),
    ];
  }),
  known({ id: "R2151206", code: "BQR006", tags: "0000", reads: "RptDate" }, (told, account) =>
    unlessHeld(!isRecordHeld(account, told.rptDate), "RptDate", told.rptDate, "0000", () =>
      say("a day as of which no record is stored", "没有已入库记录的报告日期"),
    ),
  ),
];

function known(
  facts: Omit<HistoryRuleFacts, "recordTypes">,
  check: (told: ToldEvent, account: HeldAccount) => readonly Breach[],
): HistoryRule {
  return defineRule({
    ...historyFacts({ ...facts, recordTypes: ["215"] }),
    check: (told, { held }) => (told.act === "event" && isAccount(held) ? check(told, held) : NONE),
  });
}

/** The rule of one kind of event where it is told as valid: the first condition that does not hold is named. */
function valid(
  event: string,
  facts: Omit<HistoryRuleFacts, "recordTypes" | "reads">,
  conditions: (told: ToldEvent, account: HeldAccount) => readonly Condition[],
): HistoryRule {
  return known({ ...facts, reads: "OpetnType Month Flag RptDate" }, (told, account) => {
    if (!told.valid || told.event !== event) return NONE;
    const broken = conditions(told, account).find(([holds]) => !holds);
    if (broken === undefined) return NONE;
    const [, tag, expected] = broken;
    const received = tag === "Month" ? told.month : tag === "RptDate" ? told.rptDate : told.event;
    return [{ field: tag === "0000" ? "OpetnType" : tag, received, expected, feedbackTag: tag }];
  });
}

function accountIs(account: HeldAccount, type: AccountType): Condition {
  return [account.accountType === type, "AcctType", say(`an account of type ${type}`, `账户类型${type}`)];
}

function isNew(told: ToldEvent, account: HeldAccount): Condition {
  return [!isStored(told, account), "0000", say("an event that is not stored yet", "未入库的事件")];
}

function isStored({ event, month }: ToldEvent, account: HeldAccount): boolean {
  return account.events.some((stored) => stored.type === event && stored.month === month);
}

/** Whether a month lies between a closing and the re-opening that followed it. */
function isBetween(account: HeldAccount, month: string): boolean {
  return account.events.some(
    ({ type, month: opened }) =>
      type === "12" &&
      month < opened &&
      versionsOf(account, "H").some(({ values }) => {
        const closed = valueOf(values, "Month");
        return closed < month && isEnd(account, valueOf(values, "AcctStatus")) && !isReopened(account, closed, month);
      }),
  );
}

/** Whether the card was opened again after one month and by another. */
function isReopened(account: HeldAccount, after: string, by: string): boolean {
  return account.events.some(({ type, month }) => type === "12" && month > after && month <= by);
}

function monthAfter(month: string): string {
  return month === "" ? "" : addMonths(month, 1);
}
