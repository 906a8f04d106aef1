import { describe, expect, test } from "vitest";
import { CalendarRangeError } from "../ledger/business-calendar.js";
import type { LenderPort } from "../lender/lender-port.js";
import { anAccount, anAgreement } from "../lender/testing/an-agreement.js";
import { type GuardedPort, type GuardSetting, guardPort } from "./guard-port.js";
import { LimitError, notRunReason, RunStopped } from "./not-run.js";

const NOON = "2024-01-15T12:00:00.000+08:00";

/** A port that counts its calls. */
function countingPort(): LenderPort & { calls: string[] } {
  const calls: string[] = [];
  const note = (name: string): void => void calls.push(name);
  return {
    calls,
    capabilities: async () => Promise.reject(new Error("not asked here")),
    moveClock: async () => note("clock"),
    reset: async () => note("reset"),
    openAccount: async ({ clientRef }) => {
      note("open");
      return { accountId: clientRef, bureauAccountCode: `${anAgreement.provider}${clientRef}` };
    },
    postEvent: async (_account, { eventId }) => {
      note("event");
      return { eventId };
    },
    submissions: async (after) => {
      note("submissions");
      return { files: [], next: after };
    },
    feedback: async () => note("feedback"),
    close: async () => note("close"),
  };
}

function guarded(setting: Partial<GuardSetting>): GuardedPort & { calls: string[] } {
  const inner = countingPort();
  const guard = guardPort(inner, { perCohort: {}, betweenResets: {}, stopped: () => false, ...setting });
  return { ...guard, calls: inner.calls };
}

describe("a guarded port", () => {
  test("makes every call where nothing limits it", async () => {
    const { port, calls } = guarded({});
    expect(guarded({}).accountsLeft()).toBe(Number.POSITIVE_INFINITY);
    for (let step = 0; step < 5; step += 1) await port.moveClock(NOON);
    await port.openAccount(anAccount("a"));
    expect(calls).toEqual([...Array.from({ length: 5 }, () => "clock"), "open"]);
  });

  test("does not make the call that is one too many for a cohort, and counts anew with the next", async () => {
    const { port, startCohort, calls } = guarded({ perCohort: { clockSteps: 2, accounts: 1 } });
    await port.moveClock(NOON);
    await port.moveClock(NOON);
    await expect(port.moveClock(NOON)).rejects.toThrow(
      "the configuration allows a cohort 2 steps of the clock, and it needs more (limits.clockStepsPerCohort)",
    );
    await port.openAccount(anAccount("a"));
    await expect(port.openAccount(anAccount("b"))).rejects.toThrow(LimitError);
    expect(calls).toEqual(["clock", "clock", "open"]);
    startCohort();
    await port.moveClock(NOON);
    expect(calls).toHaveLength(4);
  });

  test("counts what the lender bears from reset to reset, across cohorts", async () => {
    const { port, startCohort, calls, accountsLeft } = guarded({ betweenResets: { accounts: 2 } });
    await port.openAccount(anAccount("a"));
    expect(accountsLeft()).toBe(1);
    startCohort();
    await port.openAccount(anAccount("b"));
    await expect(port.openAccount(anAccount("c"))).rejects.toThrow(
      "the lender bears 2 accounts between two resets, and more are needed (limits.accounts of its capabilities)",
    );
    expect(accountsLeft()).toBe(0);
    await port.reset(NOON, anAgreement);
    expect(accountsLeft()).toBe(2);
    await port.openAccount(anAccount("d"));
    expect(calls).toEqual(["open", "open", "reset", "open"]);
  });

  test("counts calls that are under way at once", async () => {
    const { port, calls } = guarded({ perCohort: { accounts: 3 } });
    const opened = await Promise.allSettled(["a", "b", "c", "d", "e"].map((name) => port.openAccount(anAccount(name))));
    expect(opened.map(({ status }) => status)).toEqual(["fulfilled", "fulfilled", "fulfilled", "rejected", "rejected"]);
    expect(calls).toHaveLength(3);
  });

  test("makes no call once the run is stopped, but can be closed", async () => {
    const { port, calls } = guarded({ stopped: () => true });
    const event = { type: "early-settlement", eventId: "e", occurredAt: NOON, amount: 1 } as const;
    const every = [
      () => port.capabilities(),
      () => port.moveClock(NOON),
      () => port.reset(NOON, anAgreement),
      () => port.openAccount(anAccount("a")),
      () => port.postEvent("a", event),
      () => port.submissions(""),
      () => port.feedback("x", new Uint8Array()),
    ];
    for (const call of every) await expect(call()).rejects.toThrow(RunStopped);
    await port.close();
    expect(calls).toEqual(["close"]);
  });
});

test("only what is nobody's fault is a reason for not having run", () => {
  const tooMany = { en: "too many", zh: "过多" };
  expect(notRunReason(new LimitError(tooMany))).toEqual(tooMany);
  expect(notRunReason(new RunStopped())?.en).toBe("the run was stopped before this was done");
  const range = { from: "2004-01-01", to: "2026-12-31" };
  const beyond = notRunReason(new CalendarRangeError("CN", "2044-01-01", range));
  expect(beyond?.en).toContain("does not know 2044-01-01");
  expect(beyond?.zh).toContain("不含 2044-01-01：其范围为 2004-01-01 至 2026-12-31");
  expect(notRunReason(new Error("a bug"))).toBeNull();
  expect(notRunReason("a text")).toBeNull();
});
