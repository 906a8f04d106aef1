import type { BusinessEvent } from "../../schemas/ledger/event.js";
import type { Instant } from "../../schemas/ledger/primitives.js";
import type { FaultPlan } from "../../schemas/run/fault-plan.js";
import { businessDateOf, type DayRules } from "../ledger/business-day.js";
import type { LenderPort } from "../lender/lender-port.js";
import type { FaultTally } from "./fault-tally.js";

interface Held {
  readonly accountId: string;
  readonly event: BusinessEvent;
}

/**
 * A port that holds a repayment back, as a plan says, until the next repayment of the same account and business day was
 * told. Where none comes it is told in time, before anything else of the account and before the day is over. The port itself
 * where the plan has no such fault.
 */
export function swapCalls(
  port: LenderPort,
  plan: FaultPlan | undefined,
  rules: DayRules,
  tally: FaultTally,
): LenderPort {
  const faults = (plan?.faults ?? []).filter((fault) => fault.kind === "swapped-calls");
  if (faults.length === 0) return port;
  const made = new Map<string, number>();
  const held = new Map<string, Held>();
  const dayOf = (event: BusinessEvent): string => businessDateOf(event.occurredAt, rules);

  async function tellHeld(accountId: string): Promise<void> {
    const waiting = held.get(accountId);
    held.delete(accountId);
    if (waiting !== undefined) await port.postEvent(waiting.accountId, waiting.event);
  }

  return {
    ...port,
    async postEvent(accountId, event) {
      const number = (made.get(accountId) ?? 1) + 1;
      made.set(accountId, number);
      const waiting = held.get(accountId);
      if (waiting !== undefined && event.type === "repayment" && dayOf(waiting.event) === dayOf(event)) {
        const answer = await port.postEvent(accountId, event);
        await tellHeld(accountId);
        for (const fault of faults) if (fault.call === number - 1) tally.note(fault);
        return answer;
      }
      await tellHeld(accountId);
      if (event.type !== "repayment" || event.effectiveDate !== undefined) return port.postEvent(accountId, event);
      if (!faults.some(({ call }) => call === number)) return port.postEvent(accountId, event);
      held.set(accountId, { accountId, event });
      return { eventId: event.eventId };
    },
    async moveClock(now: Instant) {
      for (const { accountId, event } of held.values()) {
        if (businessDateOf(now, rules) > dayOf(event)) await tellHeld(accountId);
      }
      return port.moveClock(now);
    },
  };
}
