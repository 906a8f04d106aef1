import type { OpenAccountRequest } from "../../../schemas/ledger/lender-interface.js";
import { type Day, isoOf } from "../loan/day.js";
import { Refusal } from "../loan/refusal.js";
import type { CreditLine } from "./credit-line.js";
import { limitOn, overOn } from "./line-state.js";

/**
 * Turns down a loan that its line does not bear (clause L34), and one that should have a line and has none, or the other
 * way round.
 * @param bookedOn the business day of the draw
 * @param today the business day on which it is told: what is outstanding then counts
 * @throws Refusal 422
 */
export function checkDraw(
  { terms, under, borrower }: OpenAccountRequest,
  line: CreditLine | undefined,
  bookedOn: Day,
  today: Day,
): void {
  if (terms.product !== "R4") {
    if (under !== undefined) refuse("no-line-needed", `A ${terms.product} loan is not drawn under a line.`);
    return;
  }
  if (under === undefined)
    refuse("line-needed", "A loan of product R4 names in `under` the line that it is drawn under.");
  if (line === undefined) refuse("unknown-line", `There is no credit line ${under}.`);
  if (line.voidOn !== undefined) refuse("line-void", `The line ${under} was found void on ${isoOf(line.voidOn)}.`);
  const { state } = line;
  if (terms.reporting.flag !== "0")
    refuse("flag", "A loan of product R4 has no Flag: each draw is an account of its own.");
  if (bookedOn < state.grantedOn) refuse("line-not-granted", `The line is granted on ${isoOf(state.grantedOn)}.`);
  if (bookedOn >= overOn(state)) refuse("line-over", `The line is over since ${isoOf(overOn(state))}.`);
  const of = line.request.borrower;
  if (borrower.name !== of.name || borrower.idType !== of.idType || borrower.idNum !== of.idNum) {
    refuse("another-borrower", "The line was granted to another person.");
  }
  if (state.terms.use === "card") refuse("line-of-a-card", `The line ${under} bears one card and nothing else.`);
  if (line.revolving !== undefined)
    refuse("revolving-beside", "Beside a revolving loan nothing is drawn under its line.");
  const limit = limitOn(state, bookedOn);
  const drawn = line.draws.reduce(
    (sum, loan) => sum + (state.terms.revolving ? loan.drawnOn(today) : loan.everDrawn),
    0,
  );
  if (terms.principal > limit - drawn) {
    refuse(
      "beyond-limit",
      `${String(terms.principal)} is more than what is left: of the limit ${String(limit)} ${String(drawn)} is drawn.`,
    );
  }
}

function refuse(kind: string, detail: string): never {
  throw new Refusal(422, kind, detail);
}
