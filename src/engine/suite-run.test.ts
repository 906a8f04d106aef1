import { createHash } from "node:crypto";
import { performance } from "node:perf_hooks";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createReferenceLender, type ReferenceLender } from "../../examples/reference-lender/reference-lender.js";
import type { CounterexampleFound, LogEvent } from "../../schemas/run/event-log.js";
import type { Life, LifeStep } from "../../schemas/run/life.js";
import type { MessageFile, MessageLine } from "../../schemas/run/messages.js";
import { agreementByName } from "../generate/agreements.js";
import { borrowerFor } from "../generate/borrower.js";
import { lifeWindow } from "../generate/life-window.js";
import { plainItems } from "../generate/reporting-items.js";
import { simplerLives } from "../generate/shrink/simpler-lives.js";
import { calendarByName } from "../ledger/calendar-by-name.js";
import { createHttpLender } from "../lender/http-lender.js";
import type { LenderPort } from "../lender/lender-port.js";
import { createPullSource } from "../lender/pull-source.js";
import { pbocG2Profile } from "../profiles/pboc-g2/pboc-g2-profile.js";
import { loanLife, stepsIn } from "./plans-of.js";
import { SuiteRun } from "./suite-run.js";

const agreement = agreementByName("plain");
if (agreement === null) throw new Error("The agreement plain is gone.");

describe("a lender that never tells cleared arrears and cannot be reset", () => {
  let lender: ReferenceLender;
  let port: LenderPort;
  const log: LogEvent[] = [];
  const kept: MessageLine[] = [];

  beforeAll(async () => {
    lender = await createReferenceLender({ channel: "pull", defect: "code-40-never-sent", agreement });
    const { url } = await lender.listen(0);
    port = createHttpLender({ baseUrl: url });
  });
  afterAll(async () => {
    await port.close();
    await lender.close();
  });

  it("has its trouble shrunk by passes forward in time, with new accounts", async () => {
    // Arrange
    const run = runWith(false, port, log, (line) => void kept.push(line));
    const lives = [lifeOf([pays(1)]), lifeOf([pays(1), pays(2, 6), pays(3), pays(4)]), lifeOf([])];
    const request = { scenario: "s", agreement, lives, cohort: 0 };

    // Act
    const judged = await run.live(request);
    await run.explain(request, judged, judged.findings);

    // Assert
    const told = log.find((event): event is CounterexampleFound => event.type === "counterexample");
    expect(told?.shrinkState).not.toBe("not-possible");
    expect(told?.lives).toHaveLength(1);
    expect(told?.findings.map(({ requirement }) => requirement)).toContain("OWED-40");
    expect(told?.lives.filter(({ plan }) => stepsIn(plan) > 2)).toEqual([]);
    const { told: asTold, true: asTrue } = told?.lives[0]?.creditReport ?? {};
    expect([asTold?.accounts.length, asTrue?.accounts[0]?.account]).toEqual([1, told?.lives[0]?.account]);
    // Time only went forward: the story lies after the lives that showed the trouble first.
    expect(loanLife(told?.lives[0]?.plan).terms.openDate > "2024-06").toBe(true);
  });

  it("keeps the files that came of the lives, byte for byte, and none of what was tried while shrinking", () => {
    const finished = log.find((event) => event.type === "cohort-finished");
    const files = kept.filter((line): line is MessageFile => line.type === "file");
    expect(files.length).toBeGreaterThan(3);
    expect(files).toHaveLength(finished?.filesReceived ?? 0);
    const all = createHash("sha256");
    for (const { bytes, sha256 } of files) {
      const digest = createHash("sha256").update(Buffer.from(bytes, "base64")).digest();
      expect(digest.toString("hex")).toBe(sha256);
      all.update(digest);
    }
    expect(finished?.messages).toEqual({ files: files.length, digest: all.digest("hex") });
    const last = kept.at(-1);
    expect(last).toMatchObject({ type: "accounts", scenario: "s", agreement: "plain", cohort: 0 });
    const accounts = last?.type === "accounts" ? last.accounts : [];
    expect(new Set(accounts).size).toBe(3);
    // Every account is told of in some file.
    const texts = files.map(({ bytes }) => Buffer.from(bytes, "base64").toString("utf8")).join();
    expect(accounts.filter((account) => typeof account === "string" && texts.includes(account))).toHaveLength(3);
  });
});

function runWith(
  canReset: boolean,
  port: LenderPort,
  log: LogEvent[],
  keepMessage: (line: MessageLine) => void,
): SuiteRun {
  return new SuiteRun({
    keepMessage,
    world: {
      port,
      source: createPullSource(port),
      profile: pbocG2Profile(),
      calendar: calendarByName,
      borrower: borrowerFor,
      nowMs: () => performance.now(),
    },
    seed: 1,
    canReset,
    reference: "u",
    shrink: { cohorts: 60, sideBySide: 60 },
    shrunkStories: 1,
    log: (event) => void log.push(event),
    writeReplay: (name) => name,
    takeExchanges: () => [],
    simpler: plainer,
    coverage: () => ({ coverage: {}, notReached: [] }),
  });
}

function* plainer(life: Life): Generator<Life> {
  if (agreement === null) return;
  const window = lifeWindow({ agreement, start: "2024-01-01", openWithinDays: 31, maxInstalments: 6, maxMonths: 8 });
  for (const one of simplerLives(loanLife(life), window)) yield one.life;
}

function pays(instalment: number, days = 0): LifeStep {
  return {
    on: { instalment, days },
    at: "09:30:00.000",
    do: { kind: "pay", amount: { of: "due", permille: 1000, less: 0 } },
  };
}

function lifeOf(steps: LifeStep[]): Life {
  return {
    terms: {
      product: "D1",
      principal: 1_200_000,
      annualRatePpm: 72_000,
      method: "equal-principal",
      frequency: "monthly",
      instalments: 5,
      openDate: "2024-01-15",
      dueDay: 15,
      reporting: plainItems,
    },
    openTime: "09:30:00.000",
    months: 4,
    steps,
  };
}
