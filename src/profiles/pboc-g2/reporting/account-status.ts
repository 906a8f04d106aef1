import type { Marks } from "../../../ledger/loan-core.js";
import type { LoanView } from "../../../ledger/loan-view.js";
import type { AcceptedValue } from "../../owed-record.js";
import { reading } from "./owed-field.js";

/** What an account is marked as; written off goes before bad debt, that before court (clauses L26, L80). */
export type Mark = "written-off" | "bad-debt" | "court";

/** Question: does a revolving loan that is stopped while something is overdue read 5 or 2 (L81)? */
const STOPPED_OVERDUE = "stopped-while-overdue";

/** Question: does a revolving loan that is stopped on its first day read 5 or 1 there (L81)? */
const STOPPED_AT_OPENING = "stopped-at-opening";

/** AcctStatus of a marked loan: 呆账 written off and waiting for it, 司法追偿 (§4.2: D1, R1, R4). */
const MARKED: Readonly<Record<Mark, string>> = { "written-off": "42", "bad-debt": "41", court: "8" };

/** 银行止付 of a revolving loan (§4.2: R1). */
const STOPPED = "5";

/** The mark that goes before the others; null where there is none. Marks are over once nothing is overdue (L25, L26, L79). */
export function markOf({ court, badDebt, writtenOff }: Marks): Mark | null {
  if (writtenOff !== null) return "written-off";
  if (badDebt !== null) return "bad-debt";
  return court === null ? null : "court";
}

/** Whether something of a loan is overdue. */
export function isOverdue({ instalments }: Pick<LoanView, "instalments">): boolean {
  return instalments.some((row) => row.overdue);
}

/**
 * AcctStatus 账户状态 of an open account of a loan at the end of a day (§4.2): 1 nothing overdue, 2 overdue; while something is,
 * its mark; else 5 of a revolving loan that is stopped, beside which 2 is as right where something is overdue (L81).
 */
export function accountStatus(view: Pick<LoanView, "instalments" | "marks" | "stoppedOn">): readonly AcceptedValue[] {
  const overdue = isOverdue(view);
  const mark = overdue ? markOf(view.marks) : null;
  if (mark !== null) return [{ value: MARKED[mark] }];
  if (!isStopped(view)) return [{ value: overdue ? "2" : "1" }];
  if (!overdue) return [{ value: STOPPED }];
  return [reading(STOPPED_OVERDUE, "stopped", STOPPED), reading(STOPPED_OVERDUE, "overdue", "2")];
}

/** AcctStatus as of the day of opening: 1, or 5 where a revolving loan is stopped on it already, which 1 is beside (L81). */
export function openingStatus(view: Pick<LoanView, "stoppedOn">): readonly AcceptedValue[] {
  if (!isStopped(view)) return [{ value: "1" }];
  return [reading(STOPPED_AT_OPENING, "stopped", STOPPED), reading(STOPPED_AT_OPENING, "normal", "1")];
}

function isStopped({ stoppedOn }: Pick<LoanView, "stoppedOn">): boolean {
  return stoppedOn !== undefined && stoppedOn !== null;
}
