import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, describe, expect, it } from "vitest";
import type { LogEvent } from "../../../schemas/run/event-log.js";
import type { ReplayFile } from "../../../schemas/run/replay.js";
import { readLog } from "../../engine/event-log/read-log.js";
import { shortLife } from "../e2e/support/replay-file.js";
import { type BoundedLender, serveBoundedLender } from "../run/testing/bounded-lender.js";
import { liveAgain } from "./live-again.js";

const CLOCK = "2026-03-10T14:00:00+08:00";
const folder = mkdtempSync(join(tmpdir(), "tallystick-replay-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let served: BoundedLender | undefined;
afterEach(async () => served?.close());

describe("a replay against a lender that cannot be reset, its clock past the lives of the file", () => {
  it("is lived from the start", async () => {
    const events = await replayed("from-start", CLOCK);
    expect(events.find(({ type }) => type === "scenario-finished")).toMatchObject({ verdict: "pass" });
    const cohort = events.find((event) => event.type === "cohort-finished");
    expect(cohort).toMatchObject({ lives: 1, findings: 0, recordsOwed: 2, recordsReceived: 2 });
  });

  it("could not run without one, and is told which to give", async () => {
    const events = await replayed("without-start");
    expect(events.find(({ type }) => type === "scenario-finished")).toMatchObject({ verdict: "could-not-run" });
    const told = events.find((event) => event.type === "could-not-run");
    expect(told?.reason.en).toMatch(/Give the run a start .*"2026-03-10T14:00:00/);
  });
});

async function replayed(name: string, start?: string): Promise<readonly LogEvent[]> {
  served = await serveBoundedLender({ canReset: false, now: CLOCK });
  const file: ReplayFile = {
    replayVersion: 1,
    title: "A loan of one instalment, paid on its due day.",
    agreement: served.agreement,
    start: "2024-01-01T00:00:00.000+08:00",
    seed: 1,
    path: "0:0",
    lives: [shortLife("2024-01-15")],
    expected: ["dropped"],
  };
  const run = mkdtempSync(join(folder, `${name}-`));
  const { target, delivery } = served.lender;
  const request = { target, delivery, seed: 1, lives: 1, suites: [], folder: run };
  await liveAgain(name, file, start === undefined ? request : { ...request, start });
  return readLog(readFileSync(join(run, "events.ndjson"), "utf8")).events;
}
