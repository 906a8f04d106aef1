import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { integer, sample } from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { validateRunReport } from "../../../schemas/generated/validators/index.js";
import type { TallystickConfig } from "../../../schemas/run/config.js";
import type { LogEvent } from "../../../schemas/run/event-log.js";
import { parseWith } from "../../../schemas/validation.js";
import { REPORTERS } from "../../report/reporters.js";
import { expectBeginningOf, expectNoBetterThan } from "./support/no-better-than.js";
import { killedRun, logHas } from "./support/process-group.js";
import { runCli } from "./support/run-cli.js";
import { logOf, onlyRun } from "./support/run-folder.js";
import { type SpawnedLender, spawnLender } from "./support/spawned-lender.js";
import { temporaryFolder } from "./support/temporary-folder.js";

const folder = temporaryFolder(afterAll);
const cwd = folder.inside("runs");
const SUITES = ["contract", "timing", "property"] as const;
/** Parts of a whole log at which a run is killed beside the first scenario of each suite; the seed is fixed. */
const PARTS = sample(integer({ min: 1, max: 999 }), { seed: 20_261_122, numRuns: 5 }).map((part) => part / 1000);
let lender: SpawnedLender;
let full: string;
let whole: readonly LogEvent[];

beforeAll(async () => {
  lender = await spawnLender(["--defect", "due-day-31-dropped"]);
  const config: TallystickConfig = {
    target: { kind: "http", baseUrl: lender.url },
    delivery: { kind: "pull" },
    agreements: ["plain"],
    suites: [...SUITES],
    lives: 20,
    seed: 3,
    limits: { concurrentCalls: 1 },
  };
  writeFileSync(join(cwd, "tallystick.config.json"), JSON.stringify(config));
  expect((await runCli(["run", "-o", "full"], { cwd })).exitCode).toBe(1);
  full = onlyRun(join(cwd, "full"));
  whole = logOf(full).events;
}, 900_000);

afterAll(async () => {
  await lender.close();
});

/** Bytes of the log of the whole run up to and with the first scenario of a suite. */
function bytesUntil(suite: string): number {
  const lines = readFileSync(join(full, "events.ndjson"), "utf8").split("\n");
  const at = whole.findIndex((event) => event.type === "scenario-started" && event.suite === suite);
  return Buffer.byteLength(lines.slice(0, at + 1).join("\n"));
}

describe("a run of several suites that is killed", () => {
  const moments: [name: string, bytes: () => number][] = [
    ...SUITES.map((suite): (typeof moments)[number] => [`in ${suite}`, () => bytesUntil(suite)]),
    ...PARTS.map((part): (typeof moments)[number] => [
      `at ${Math.round(part * 1000)} ‰ of its log`,
      () => Math.floor(readFileSync(join(full, "events.ndjson")).length * part),
    ]),
  ];

  test.each(moments)("%s is told as far as it went, by every reporter", async (name, bytes) => {
    const reports = name.replaceAll(/\W+/gu, "-");
    const run = (await killedRun(["run", "-o", reports], { cwd, reports: join(cwd, reports) }, logHas(bytes()))) ?? "";
    const { events } = logOf(run);
    expectBeginningOf(whole, events);
    for (const { name: format } of REPORTERS) {
      const { exitCode, stderr, stdout } = await runCli(["report", run, "--format", format], { cwd });
      expect([exitCode, stderr]).toEqual([
        expect.toBeOneOf([1, 2]),
        expect.stringMatching(/^The log breaks off .*: the report is incomplete\.\n$/u),
      ]);
      if (format === "json") {
        const report = parseWith(validateRunReport, JSON.parse(stdout), run);
        expect(exitCode).toBe(report.exitCode);
        expectNoBetterThan(whole, events, report);
      }
    }
  });
});

test("a certification that is killed certifies nothing", async () => {
  const place = { cwd, reports: join(cwd, "certify") };
  const run = (await killedRun(["certify", "-o", "certify"], place, logHas(bytesUntil("timing")))) ?? "";
  const bundle = "killed.tallystick.zip";
  const made = await runCli(["certify", "--from", run, "--bundle", bundle], { cwd });
  expect(made.exitCode).toBeGreaterThan(0);
  const checked = await runCli(["verify", bundle, "--json"], { cwd });
  expect(checked.exitCode).toBeGreaterThan(0);
  // What the contract suite told before is broken for good.
  expect(JSON.parse(checked.stdout)).toMatchObject({ result: "not-conformant" });
});
