import type { Instant, IsoDate, OpaqueId } from "./primitives.js";

/** What every business event carries. */
export interface EventBase {
  /** Identifier chosen by the harness; a reversal refers to it. Also sent as `Idempotency-Key`. */
  eventId: OpaqueId;
  /** When it happened. Never after the lender's clock. */
  occurredAt: Instant;
  /**
   * The business date it counts for. Absent: the business date of `occurredAt` under the agreement's time zone and
   * cut-off (clause L1). Given only where the two differ: for a repayment found late it lies before (clause L19).
   */
  effectiveDate?: IsoDate;
  /**
   * When the lender could first know of it; never before `occurredAt` nor after the lender's clock. Absent: at
   * `occurredAt`. Its business date is the known day, from which a correction is due (clause L19).
   */
  knownAt?: Instant;
}
