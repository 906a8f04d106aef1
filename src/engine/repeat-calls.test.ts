import { describe, expect, it } from "vitest";
import type { LedgerEvent } from "../../schemas/ledger/event.js";
import type { OpenAccountRequest } from "../../schemas/ledger/lender-interface.js";
import type { RepeatedCallFault } from "../../schemas/run/fault-plan.js";
import type { LenderPort } from "../lender/lender-port.js";
import { FaultTally } from "./fault-tally.js";
import { repeatCalls } from "./repeat-calls.js";

const request = { clientRef: "life-1" } as OpenAccountRequest;
const event: LedgerEvent = {
  type: "repayment",
  eventId: "life-1.1",
  occurredAt: "2024-02-15T10:00:00.000+08:00",
  amount: 100,
};

/** A lender that counts what it is told; one that books twice gives each opening an account of its own. */
function lender(booksTwice: boolean): { readonly port: LenderPort; readonly calls: string[] } {
  const calls: string[] = [];
  const port = {
    openAccount: async () => {
      calls.push("open");
      const number = booksTwice ? calls.length : 1;
      return { accountId: `L${number}`, bureauAccountCode: `N00000000H0001LN${number}` };
    },
    postEvent: async (_accountId: string, { eventId }: LedgerEvent) => {
      calls.push(eventId);
      return { eventId };
    },
  };
  return { port: port as unknown as LenderPort, calls };
}

const fault = (call: number, how: RepeatedCallFault["how"]): RepeatedCallFault => ({
  kind: "repeated-call",
  call,
  how,
});

describe("repeatCalls", () => {
  it.each(["after", "at-once"] as const)("makes the opening twice (%s)", async (how) => {
    const { port, calls } = lender(false);
    const repeated = repeatCalls(port, { faults: [fault(1, how)] }, new FaultTally());
    expect(await repeated.openAccount(request)).toMatchObject({ accountId: "L1" });
    await repeated.postEvent("L1", event);
    expect(calls).toEqual(["open", "open", "life-1.1"]);
  });

  it("counts the calls about each account", async () => {
    const { port, calls } = lender(false);
    const repeated = repeatCalls(port, { faults: [fault(3, "after")] }, new FaultTally());
    await repeated.postEvent("L1", event);
    await repeated.postEvent("L2", { ...event, eventId: "life-2.1" });
    await repeated.postEvent("L1", { ...event, eventId: "life-1.2" });
    expect(calls).toEqual(["life-1.1", "life-2.1", "life-1.2", "life-1.2"]);
  });

  it("says which two answers differ where one key became two accounts", async () => {
    const repeated = repeatCalls(lender(true).port, { faults: [fault(1, "after")] }, new FaultTally());
    await expect(repeated.openAccount(request)).rejects.toThrow(
      /^Failed to tell the opening life-1 twice: the same Idempotency-Key was answered with L1 .*1 and then with L2/,
    );
  });

  it("is the port itself where the plan repeats nothing", () => {
    const { port } = lender(false);
    expect(repeatCalls(port, { faults: [{ kind: "reject", record: 1, times: 1 }] }, new FaultTally())).toBe(port);
    expect(repeatCalls(port, undefined, new FaultTally())).toBe(port);
  });
});
