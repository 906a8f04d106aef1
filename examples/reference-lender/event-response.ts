import type { EventResponse } from "../../schemas/ledger/lender-interface.js";
import type { BookAccount, LoanEvent } from "./book-account.js";
import type { Day } from "./loan/day.js";
import type { LoanState } from "./loan/loan-state.js";
import { newCode } from "./new-code/code-change.js";
import type { Behaviour } from "./reporting/behaviour.js";

/**
 * What an event is answered: with the instalments to come where it changed them, with the new code where it brought one.
 * @param state the loan after the event
 * @param day the business day for which the event counts
 */
export function eventResponse(
  { eventId, type }: LoanEvent,
  { code }: BookAccount,
  state: LoanState,
  day: Day,
  { answers }: Behaviour,
): EventResponse {
  if (type === "code-change") return { eventId, bureauAccountCode: newCode(code, day) };
  if (type !== "prepayment" && type !== "extension" && type !== "payout") return { eventId };
  return { eventId, schedule: { rows: answers.schedule(state.instalments.filter((row) => row.due > day)) } };
}
