import { type Claim, receivedOn } from "../claim/claim.js";
import type { Day } from "../loan/day.js";
import type { PlainDecision } from "../plain/plain-account.js";
import type { NextOwed } from "../plain/without-code.js";
import type { Defect } from "./defect.js";

/** A claim that was bought is told with the first money that comes in: one on which nothing is paid is on no report. */
export const boughtClaimToldWhenPaid: Defect = {
  name: "bought-claim-told-when-paid",
  sentence: {
    en: "A claim that was bought is told with the first money that comes in: one on which nothing is paid is on no report.",
    zh: "受让债权自首次收回时才报送，未收回的始终不报。",
  },
  provokedBy: "joint",
  expected: ["dropped"],
  seed: (right) => ({
    ...right,
    claims: { ...right.claims, next: (claim, after) => fromFirstPayment(claim, after, right.claims.next) },
  }),
};

function fromFirstPayment(claim: Claim, after: Day, right: NextOwed<Claim>): PlainDecision | undefined {
  const paid = claim.events.find(({ day }) => receivedOn(claim, day) > 0)?.day;
  if (claim.terms.origin !== "bought") return right(claim, after);
  if (paid === undefined) return undefined;
  const one = right(claim, Math.max(after, paid - 1));
  return one?.day === paid && one.code === "40" ? { ...one, code: "10" } : one;
}
