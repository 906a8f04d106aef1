import type { ClaimTransfer, MarkingEvent } from "../../../schemas/ledger/event.js";
import type { MinorUnits } from "../../../schemas/ledger/primitives.js";
import type { MarkAction, TransferClaimAction } from "../../../schemas/run/life.js";
import type { StopAction } from "../../../schemas/run/revolving-life.js";
import type { EventStart } from "./dated-part.js";

/** What a revolving loan or a card is marked by, and how it is sold. */
export type MarkingAction = MarkAction | StopAction | TransferClaimAction;

const TYPES = {
  "go-to-court": "legal-action",
  "mark-bad-debt": "bad-debt",
  "write-off": "write-off",
  stop: "stop-payment",
  resume: "resume-payment",
} as const satisfies Record<Exclude<MarkingAction["kind"], "transfer-claim">, MarkingEvent["type"]>;

/**
 * The event of a step that marks, stops or sells (clauses L80, L81, L83).
 * @param owed what a price is a share of: the principal of a revolving loan, all that is owed of a card
 */
export function markingEvent(action: MarkingAction, owed: MinorUnits, base: EventStart): MarkingEvent {
  if (action.kind !== "transfer-claim") return { ...base, type: TYPES[action.kind] };
  const price = Math.floor((owed * action.permille) / 1000);
  return { ...base, type: "claim-transfer", how: action.how, price } satisfies ClaimTransfer;
}
