import type { Agreement } from "../../../schemas/ledger/agreement.js";
import type { IsoDate } from "../../../schemas/ledger/primitives.js";
import type { GivenLife } from "../../../schemas/run/handed-life.js";
import type { LoanLife } from "../../../schemas/run/life.js";
import { calendarByName } from "../../ledger/calendar-by-name.js";
import { addDays } from "../../ledger/dates.js";
import { bookLoan } from "../../ledger/lived-loan.js";
import { bookedOn } from "../booked-on.js";
import { isClaimLife, isLoanLife } from "../plans-of.js";
import { dateOf } from "../resolve-step.js";

/** Kinds of a step with which what lives at the giver goes to somebody else (clause L85). */
const HANDS_OVER: ReadonlySet<string> = new Set(["transfer-out", "transfer-claim", "hand-over"]);

/**
 * The date on which a plan hands its debt over (clause L85), as the schedule stands at its opening: a plan that extends its loan
 * before tells the date from the opening on.
 * @throws RangeError where no step does
 * @throws CalendarRangeError when a working day is needed that the calendar does not know
 */
export function handOverDate(gives: GivenLife, agreement: Agreement): IsoDate {
  const dates = handOverDates(gives, agreement);
  const [date] = dates;
  if (date === undefined || dates.length > 1) {
    throw new RangeError(`Failed to find the hand-over: ${dates.length} steps hand the debt over. Write exactly one.`);
  }
  return date;
}

function handOverDates(gives: GivenLife, agreement: Agreement): IsoDate[] {
  if (isLoanLife(gives)) return ofLoan(gives, agreement);
  if (isClaimLife(gives)) return ofDays(gives.claim.openDate, gives.steps);
  const { account, card, draws } = gives;
  return [
    ...draws.flatMap((draw) => ofLoan(draw, agreement)),
    ...(account === undefined ? [] : ofDays(account.terms.openDate, account.steps)),
    ...(card === undefined ? [] : ofDays(card.terms.openDate, card.steps)),
  ];
}

function ofLoan(life: LoanLife, agreement: Agreement): IsoDate[] {
  const { terms, migrated } = life;
  const rules = { terms, agreement, calendar: calendarByName(agreement.calendar) };
  const booking = { terms, bookedOn: bookedOn(life), ...(migrated === undefined ? {} : { migrated }) };
  return life.steps
    .filter(({ do: action }) => HANDS_OVER.has(action.kind))
    .map(({ on }) => dateOf(on, bookLoan(booking, rules), life));
}

/** Of what has no schedule: its steps tell their days from the opening on. */
function ofDays(
  opened: IsoDate,
  steps: readonly { readonly days: number; readonly do: { readonly kind: string } }[],
): IsoDate[] {
  return steps.filter(({ do: action }) => HANDS_OVER.has(action.kind)).map(({ days }) => addDays(opened, days));
}
