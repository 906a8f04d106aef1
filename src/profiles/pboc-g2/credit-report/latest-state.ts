import type { LatestState } from "../../../../schemas/run/credit-report.js";
import type { HeldAccount } from "../loading/held.js";
import { isEnd, latestState, valueOf, versionsOf } from "../loading/held-facts.js";
import { amountOf, overdueTag } from "./amount-of.js";

/** The latest state of an account (PD01B): newest of H and J, with the month of a transfer out; undefined before any. */
export function latestStateOf(account: HeldAccount): LatestState | undefined {
  const state = latestState(account);
  if (state === undefined) return undefined;
  const { values, rptDate } = state;
  const value = (tag: string): string => valueOf(values, tag);
  const status = value("AcctStatus");
  const moved = account.events.find(({ type }) => type === "21");
  const monthly = versionsOf(account, "H").includes(state);
  return {
    status,
    balance: amountOf(value("AcctBal")),
    overdue: amountOf(value(overdueTag(account.accountType))),
    category: value("FiveCate"),
    repaymentStatus: value("RpyStatus"),
    lastRepaymentDate: value("LatRpyDate"),
    // H has no amount of the last repayment; what was paid in its month stands for it [C].
    lastRepaymentAmount: amountOf(value(monthly ? "ActRpyAmt" : "LatRpyAmt")),
    ...(value("CloseDate") === "" ? {} : { closeDate: value("CloseDate") }),
    ...(moved === undefined ? {} : { transferOutMonth: moved.month }),
    closed: isEnd(account, status),
    reportDate: moved !== undefined && moved.rptDate > rptDate ? moved.rptDate : rptDate,
  };
}
