import type { CardAction } from "../../../schemas/run/card-life.js";
import type { BounceAction } from "../../../schemas/run/life.js";
import type { FindPaidBackAction, RevolvingAction } from "../../../schemas/run/revolving-life.js";
import { towards } from "./towards.js";

/** A payment found late or bounced, plainer: found sooner, of what was due, the last one (clause L84); none of any other action. */
export function* simplerPaymentCorrections(
  action: RevolvingAction | CardAction,
): Generator<FindPaidBackAction | BounceAction> {
  if (action.kind === "bounce") for (const back of towards(1, action.back)) yield { ...action, back };
  if (action.kind !== "find-paid-back") return;
  if (action.of !== "due") yield { ...action, of: "due" };
  for (const daysBefore of towards(1, action.daysBefore)) yield { ...action, daysBefore };
}
