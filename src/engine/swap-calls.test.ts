import { describe, expect, it } from "vitest";
import type { LedgerEvent } from "../../schemas/ledger/event.js";
import type { LenderPort } from "../lender/lender-port.js";
import { FaultTally } from "./fault-tally.js";
import { swapCalls } from "./swap-calls.js";

const rules = { timeZone: "Asia/Shanghai", dayCutOff: "24:00" };

function pay(id: string, at: string): LedgerEvent {
  return { type: "repayment", eventId: id, occurredAt: `2024-02-${at}:00.000+08:00`, amount: 100 };
}

/** What the lender is told, in order, when the second call about each account is held back. */
function told(): { readonly port: LenderPort; readonly seen: string[]; readonly tally: FaultTally } {
  const seen: string[] = [];
  const tally = new FaultTally();
  const inner = {
    postEvent: async (_accountId: string, { eventId }: LedgerEvent) => {
      seen.push(eventId);
      return { eventId };
    },
    moveClock: async (now: string) => void seen.push(now.slice(8, 10)),
  };
  const plan = { faults: [{ kind: "swapped-calls" as const, call: 2 }] };
  return { port: swapCalls(inner as unknown as LenderPort, plan, rules, tally), seen, tally };
}

describe("swapCalls", () => {
  it("tells a repayment after the next one of the day", async () => {
    const { port, seen, tally } = told();
    expect(await port.postEvent("L1", pay("a", "15T09:00"))).toEqual({ eventId: "a" });
    await port.moveClock("2024-02-15T15:00:00.000+08:00");
    await port.postEvent("L1", pay("b", "15T15:00"));
    await port.postEvent("L1", pay("c", "15T16:00"));
    expect(seen).toEqual(["15", "b", "a", "c"]);
    expect(tally.counts).toEqual({ "swapped-calls": 1 });
  });

  it("tells it before the day is over, where no other comes", async () => {
    const { port, seen, tally } = told();
    await port.postEvent("L1", pay("a", "15T09:00"));
    await port.moveClock("2024-02-16T00:00:00.000+08:00");
    expect(seen).toEqual(["a", "16"]);
    expect(tally.counts).toEqual({});
  });

  it("tells it before what is no repayment, and leaves other accounts alone", async () => {
    const { port, seen } = told();
    await port.postEvent("L1", pay("a", "15T09:00"));
    await port.postEvent("L2", { ...pay("x", "15T09:30"), type: "classification", fiveCate: "2" });
    await port.postEvent("L1", {
      type: "reversal",
      eventId: "r",
      of: "a",
      occurredAt: "2024-02-15T10:00:00.000+08:00",
    });
    expect(seen).toEqual(["x", "a", "r"]);
  });
});
