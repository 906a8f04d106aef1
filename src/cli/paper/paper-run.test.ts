import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, it } from "vitest";
import type { Capabilities } from "../../../schemas/ledger/capabilities.js";
import type { Fault } from "../../../schemas/run/fault-plan.js";
import type { Life } from "../../../schemas/run/life.js";
import { notRunReason } from "../../engine/not-run.js";
import { agreementByName } from "../../generate/agreements.js";
import { shortLife } from "../e2e/support/replay-file.js";
import { openSession, type SuiteSession } from "../run/suite-session.js";

const agreement = agreementByName("holidays-and-grace");
if (agreement === null) throw new Error("An agreement that this test needs is not built in.");

const able: Capabilities = {
  interfaceVersion: "1",
  profiles: ["pboc-g2"],
  products: ["D1"],
  clockMovable: true,
  canReset: true,
  channels: ["pull"],
  limits: {},
  agreement,
};

const closing: (() => Promise<void> | void)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

/** A session on paper. Nothing listens at the lender's URL, so that a call would fail. */
async function onPaper(capabilities: Partial<Capabilities>, start?: string): Promise<SuiteSession> {
  const folder = mkdtempSync(join(tmpdir(), "tallystick-paper-"));
  closing.push(() => rmSync(folder, { recursive: true, force: true }));
  const session = await openSession({
    target: { kind: "http", baseUrl: "http://127.0.0.1:9", headers: {}, secrets: [], tls: {}, paths: {} },
    delivery: { kind: "pull" },
    seed: 1,
    lives: 1,
    suites: ["contract"],
    folder,
    paper: { ...able, ...capabilities },
    ...(start === undefined ? {} : { start }),
  });
  closing.push(() => session.release());
  return session;
}

/** Why a life could not be lived; null where it could. */
async function obstacle(session: SuiteSession, life: Life, keepDates = false): Promise<string | null> {
  const own = session.agreements[0];
  if (own === undefined) throw new Error("The session has no agreement.");
  try {
    const request = { scenario: "contract/x", agreement: own, lives: [life], cohort: 0, keepDates };
    expect((await session.run.live(request)).findings).toEqual([]);
    return null;
  } catch (error) {
    const reason = notRunReason(error);
    if (reason === null) throw error;
    return reason.en;
  }
}

it("lives a life without a call", async () => {
  expect(await obstacle(await onPaper({}), shortLife())).toBeNull();
});

it("says where a calendar ends", async () => {
  const session = await onPaper({ canReset: false });
  expect(await obstacle(session, shortLife("2040-01-15"))).toContain("does not know 20");
});

it("says how many steps of the clock the lender bears", async () => {
  const session = await onPaper({ limits: { clockSteps: 2 } });
  expect(await obstacle(session, shortLife())).toContain("the lender bears 2 steps of the clock");
});

it("moves on where the lender keeps its book, and leaves out what hangs on earlier dates", async () => {
  const session = await onPaper({ canReset: false }, "2024-03-01");
  expect(await obstacle(session, shortLife())).toBeNull();
  expect(await obstacle(session, shortLife("2024-05-15"), true)).toContain("it hangs on its dates from 2024-05-15 on");
});

it("has a place for the same faults as the delivery", async () => {
  const session = await onPaper({ feedback: true });
  const outage: Fault = { kind: "outage", date: "2024-01-15", at: "22:00", minutes: 60, how: "refused" };
  expect(session.cannot({ faults: [outage] })).toEqual([outage]);
});
