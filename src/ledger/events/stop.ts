import type { IsoDate } from "../../../schemas/ledger/primitives.js";
import type { ResumePayment, StopPayment } from "../../../schemas/ledger/stop-event.js";
import type { Refusal } from "../refusal.js";

/** What can be stopped: a revolving loan or a card. */
interface Stoppable {
  /** Day since which it is stopped; null while it is not. */
  stoppedOn: IsoDate | null;
}

/** From now on nothing can be drawn or spent, or something can again (clause L81). */
export function stopOrResume(core: Stoppable, event: StopPayment | ResumePayment, date: IsoDate): Refusal {
  const stops = event.type === "stop-payment";
  if (stops && core.stoppedOn !== null) return "it is stopped already (L81)";
  if (!stops && core.stoppedOn === null) return "it is not stopped (L81)";
  core.stoppedOn = stops ? date : null;
  return null;
}
