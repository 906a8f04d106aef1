import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test, vi } from "vitest";
import { validateDoctorReport, validateRunReport } from "../../../schemas/generated/validators/index.js";
import type { DoctorReport } from "../../../schemas/run/doctor-report.js";
import type { RunReport } from "../../../schemas/run/report.js";
import { parseWith } from "../../../schemas/validation.js";
import { agreementByName } from "../../generate/agreements.js";
import { type RoughLenderOptions, serveRoughLender } from "./support/rough-lender.js";
import { runCli } from "./support/run-cli.js";
import { temporaryFolder } from "./support/temporary-folder.js";

vi.setConfig({ testTimeout: 600_000, hookTimeout: 600_000 });

const holidays = agreementByName("holidays-and-grace");
if (holidays === null) throw new Error("An agreement that this test needs is not built in.");

const folder = temporaryFolder(afterAll);
const closing: (() => Promise<void>)[] = [];
afterAll(async () => {
  for (const close of closing) await close();
});

async function rough(options: RoughLenderOptions): Promise<string> {
  const served = await serveRoughLender(options);
  closing.push(() => served.close());
  return served.url;
}

async function doctor(args: readonly string[], cwd = folder.path): Promise<DoctorReport> {
  const ended = await runCli(["doctor", ...args, "--json"], { cwd });
  const report = parseWith(validateDoctorReport, JSON.parse(ended.stdout), "doctor");
  expect(ended.exitCode).toBe(report.exitCode);
  return report;
}

async function run(args: readonly string[]): Promise<RunReport> {
  const ended = await runCli(["run", ...args, "--json"], { cwd: folder.path });
  return parseWith(validateRunReport, JSON.parse(ended.stdout), "run");
}

/** How often each reason is given. */
function counted(reasons: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const reason of reasons) counts[reason] = (counts[reason] ?? 0) + 1;
  return counts;
}

describe("what doctor says would not run is what does not run, by the same reasons:", () => {
  test.each<[string, RoughLenderOptions["capabilities"] & object, string[]]>([
    ["a clock that stands", { clockMovable: false, channels: ["pull"] }, ["--suite", "timing"]],
    ["no corrections", { channels: ["pull"] }, ["--suite", "corrections", "--agreement", "plain"]],
    [
      "a calendar that ends",
      { canReset: false, channels: ["pull"], agreement: holidays },
      ["--suite", "property", "--start", "2040-01-01"],
    ],
  ])("%s", async (_name, capabilities, args) => {
    const url = await rough({ capabilities });
    const asked = [...args, "--base-url", url, "--lives", "30"];
    const report = await doctor(asked);
    const ran = await run([...asked, "--seed", "1"]);
    const told = report.plan.flatMap(({ notRun }) =>
      notRun.flatMap(({ reason, scenarios }) => Array.from({ length: scenarios }, () => reason.en)),
    );
    expect(counted(told)).toEqual(counted(ran.couldNotRun.map(({ reason }) => reason.en)));
    expect(report.plan.reduce((sum, { runs }) => sum + runs, 0)).toBe(ran.scenarios.length - ran.couldNotRun.length);
  });
});

test("a configuration that is wrong and a lender that is away end with 3 and 4, as in a run", async () => {
  const cwd = folder.inside("wrong");
  writeFileSync(
    join(cwd, "tallystick.config.mjs"),
    "export default {\n  target: { kind: 'http', baseURL: 'x' },\n};\n",
  );
  const wrong = await doctor([], cwd);
  expect(wrong.exitCode).toBe(3);
  const { found } = wrong.checks.find(({ check }) => check === "configuration") ?? {};
  expect(found?.en).toContain("tallystick.config.mjs:2: target.baseURL is not known; did you mean baseUrl?");
  expect((await doctor(["--base-url", "http://127.0.0.1:9"])).exitCode).toBe(4);
});

test("no lender at all is an error of usage", async () => {
  const ended = await runCli(["doctor"], { cwd: folder.inside("none") });
  expect(ended).toMatchObject({ exitCode: 3, stdout: "" });
  expect(ended.stderr).toContain("No lender is named.");
});
