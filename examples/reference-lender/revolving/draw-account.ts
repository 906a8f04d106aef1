import type { LoanTerms } from "../../../schemas/ledger/terms.js";
import { contractOf } from "../loan/contract.js";
import { isoOf } from "../loan/day.js";
import { openingState } from "../loan/opening.js";
import { accountRecord } from "../reporting/account-record.js";
import type { Behaviour, View } from "../reporting/behaviour.js";
import { firstReported } from "../reporting/first-reported.js";
import type { Identity } from "../reporting/record-xml.js";
import type { Draw } from "./revolving-part.js";

/**
 * A record 210 of code 10 that takes a draw on a revolving loan for a loan of its own, R4 with interest every month until
 * the line expires. No right lender makes it: the draws are one account (clause L43).
 */
export function drawAccount(identity: Identity, view: View, draw: Draw, right: Behaviour): string | undefined {
  const { terms: one, agreement } = view.contract;
  const terms: LoanTerms = {
    ...one,
    product: "R4",
    principal: draw.amount,
    instalments: Math.max(right.values.remainingPeriods(view.state, draw.day), 1),
    openDate: isoOf(draw.day),
  };
  const contract = contractOf(terms, agreement);
  const state = { ...openingState(contract, undefined), day: draw.day };
  const reported = firstReported(contract, state, draw.day, right);
  const own = { contract, state, reported, bookedOn: draw.day, migrated: false, day: draw.day };
  const number = (view.state.revolving?.draws ?? []).findIndex(({ eventId }) => eventId === draw.eventId) + 1;
  const accountCode = `${identity.accountCode}D${String(number).padStart(4, "0")}`;
  return accountRecord({ ...identity, accountCode }, own, draw.day, right)?.xml;
}
