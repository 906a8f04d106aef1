import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test, vi } from "vitest";
import type { TallystickConfig } from "../../../schemas/run/config.js";
import type { CohortFinished, LogEvent } from "../../../schemas/run/event-log.js";
import { startBureau } from "../../bureau/bureau-server.js";
import { createInbox } from "../../bureau/inbox.js";
import { runCli } from "./support/run-cli.js";
import { eventsOf, logOf, onlyRun } from "./support/run-folder.js";
import { type SpawnedLender, spawnLender } from "./support/spawned-lender.js";
import { temporaryFolder } from "./support/temporary-folder.js";

// Whole runs in processes of their own: a busy machine takes a multiple of what a quiet one does.
vi.setConfig({ testTimeout: 600_000, hookTimeout: 600_000 });

const folder = temporaryFolder(afterAll);
const LIVES = 2;
const lenders: SpawnedLender[] = [];

afterAll(async () => {
  for (const lender of lenders) await lender.close();
});

async function lender(...args: string[]): Promise<string> {
  const spawned = await spawnLender(args);
  lenders.push(spawned);
  return spawned.url;
}

/** A few random lives against the reference lender, driven over HTTP; the log. */
async function run(
  name: string,
  baseUrl: string,
  delivery: TallystickConfig["delivery"],
  seed: number,
): Promise<readonly LogEvent[]> {
  const cwd = folder.inside(name);
  const config: TallystickConfig = {
    target: { kind: "http", baseUrl },
    delivery,
    agreements: ["holidays-and-grace"],
    suites: ["property"],
    lives: LIVES,
    seed,
    reportsDir: "out",
  };
  writeFileSync(join(cwd, "own.config.ts"), `export default ${JSON.stringify(config)} as const;`);
  const ended = await runCli(["run", "--config", "own.config.ts"], { cwd });
  expect(ended).toMatchObject({ exitCode: 0, stdout: expect.stringContaining("(exit 0)") });
  const log = logOf(onlyRun(join(cwd, "out")));
  expect(log.complete).toBe(true);
  expect(log.events[0]).toMatchObject({
    type: "run-started",
    seed,
    driving: "http",
    delivery: delivery.kind,
    target: baseUrl,
  });
  return log.events;
}

/** What was lived, without how long it took, and without the bytes of the files: one of the lenders packs them. */
function lived(events: readonly LogEvent[]): Partial<CohortFinished>[] {
  return eventsOf(events, "cohort-finished").map(
    ({ elapsedMs: _elapsed, lenderMs: _lender, messages: _messages, ...what }) => what,
  );
}

/** A port that the stub bureau can have: it is known before the lender is started, as in a test environment. */
async function portForBureau(): Promise<number> {
  const bureau = await startBureau({ inbox: createInbox() });
  await bureau.close();
  return Number(new URL(bureau.url).port);
}

test("the right lender is conformant by pull, push and folder, and one seed means the same lives each time", async () => {
  const port = await portForBureau();
  const outbox = join(folder.path, "outbox");
  mkdirSync(outbox);
  const [pulls, pushes, writes] = await Promise.all([
    lender(),
    lender("--bureau-url", `http://127.0.0.1:${port}`, "--compress"),
    lender("--folder", outbox),
  ]);
  const [pulled, pushed, written] = await Promise.all([
    run("pull", pulls, { kind: "pull" }, 7),
    run("push", pushes, { kind: "push", port }, 7),
    run("folder", writes, { kind: "folder", path: outbox }, 7),
  ]);
  const [cohort] = lived(pulled);
  expect(cohort).toMatchObject({ lives: LIVES, findings: 0, recordsForeign: 0 });
  expect(cohort?.recordsReceived).toBeGreaterThan(LIVES);
  expect(lived(pushed)).toEqual([cohort]);
  expect(lived(written)).toEqual([cohort]);
  expect(lived(await run("other-seed", pulls, { kind: "pull" }, 8))).not.toEqual([cohort]);
});
