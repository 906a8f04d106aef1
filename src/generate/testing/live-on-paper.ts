import type { Agreement } from "../../../schemas/ledger/agreement.js";
import type { Instant } from "../../../schemas/ledger/primitives.js";
import type { LoanLife } from "../../../schemas/run/life.js";
import { isCorrecting, resolveCorrection } from "../../engine/resolve-correction.js";
import { resolveMoment, resolveStep } from "../../engine/resolve-step.js";
import type { BusinessCalendar } from "../../ledger/business-calendar.js";
import { instantAt } from "../../ledger/business-day.js";
import type { LivedLoan } from "../../ledger/lived-loan.js";
import { LivingLoan } from "../../ledger/living-loan.js";
import type { LoanRules } from "../../ledger/loan-core.js";
import { borrowerFor } from "../borrower.js";

/** A life as it would be lived with a lender that takes the ledger's own schedule. */
export interface PaperLife {
  readonly lived: LivedLoan;
  readonly rules: LoanRules;
  /** Steps that could not happen, in words. */
  readonly leftOut: readonly string[];
}

/** Lives a life against the ledger alone: its steps become events as a run would make them. */
export function liveOnPaper(life: LoanLife, agreement: Agreement, calendar: BusinessCalendar): PaperLife {
  const rules: LoanRules = { terms: life.terms, agreement, calendar };
  const booking = {
    terms: life.terms,
    bookedOn: life.migrated?.takenOverOn ?? life.terms.openDate,
    ...(life.migrated === undefined ? {} : { migrated: { paidInstalments: life.migrated.paidInstalments } }),
  };
  const living = new LivingLoan(booking, rules);
  const [borrower, rightPerson] = [borrowerFor(0), borrowerFor(1)];
  const account = `${agreement.provider}PAPER`;
  const leftOut: string[] = [];
  let last: Instant = instantAt(booking.bookedOn, life.openTime, agreement.timeZone);
  for (const [index, step] of life.steps.entries()) {
    const { instant, date } = resolveMoment(step, living.loan, life, last);
    last = instant;
    living.advanceTo(date);
    const action = step.do;
    const eventId = `e${index + 1}`;
    const resolved = isCorrecting(action)
      ? resolveCorrection(action, { living, life, borrower, rightPerson }, eventId, instant)
      : resolveStep({ ...step, do: action }, living.loan, eventId, instant);
    const refusal = "event" in resolved ? living.take(resolved.event) : resolved.leftOut;
    if (refusal === null && action.kind === "change-code") living.nameCode(`${account}N${index + 1}`);
    if (refusal !== null) leftOut.push(`step ${index + 1} of ${life.steps.length} (${action.kind}): ${refusal}`);
  }
  return { lived: { account, borrower, events: living.events, ...booking }, rules, leftOut };
}
