import type { Fault, FaultPlan } from "../../../schemas/run/fault-plan.js";
import type { BureauLine } from "../../profiles/bureau-line.js";
import type { FaultDesk } from "./fault-desk.js";

/** A line whose faults are those of a desk. */
export interface DeskLineOptions {
  readonly desk: FaultDesk;
  /** Whether the carrier has no way to cause a fault. */
  readonly cannot: (fault: Fault) => boolean;
  /** Opens or closes the door as the desk has it now; absent where each call asks by itself. */
  readonly follow?: (refuses: boolean) => Promise<void>;
}

/** The line of a bureau that the lender pushes to. Faults that it cannot cause are left out of a plan. */
export function createDeskLine({ desk, cannot, follow }: DeskLineOptions): BureauLine {
  const settle = async (): Promise<void> => follow?.(desk.refuses());
  return {
    cannot: (plan: FaultPlan) => plan.faults.filter((fault) => cannot(fault)),
    async begin(plan, timeZone) {
      desk.begin({ faults: plan.faults.filter((fault) => !cannot(fault)) }, timeZone);
      await settle();
    },
    async moveTo(now) {
      desk.moveTo(now);
      await settle();
    },
    takeHits: () => desk.takeHits(),
    async end() {
      desk.end();
      await settle();
    },
  };
}
