import type { Fault } from "../../schemas/run/fault-plan.js";

/** How often each kind of fault took effect in a cohort, by names such as `answer/lost`. */
export class FaultTally {
  readonly counts: Record<string, number> = {};

  note(fault: Fault): void {
    const name = faultName(fault);
    this.counts[name] = (this.counts[name] ?? 0) + 1;
  }
}

/** A fault's kind with what tells it from others of its kind. */
export function faultName(fault: Fault): string {
  if ("how" in fault) return `${fault.kind}/${fault.how}`;
  return "code" in fault ? `${fault.kind}/${fault.code}` : fault.kind;
}
