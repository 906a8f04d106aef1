import type { EventBase } from "./event-base.js";

/** Nothing can be drawn or spent any more (银行止付, clause L81). On products R1, R2 and R3 only. */
export interface StopPayment extends EventBase {
  type: "stop-payment";
}

/** What was stopped can be drawn or spent again (clause L81). On products R1, R2 and R3 only. */
export interface ResumePayment extends EventBase {
  type: "resume-payment";
}
