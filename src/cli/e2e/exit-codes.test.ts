import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import type { TallystickConfig } from "../../../schemas/run/config.js";
import type { MessageFile } from "../../../schemas/run/messages.js";
import { ExitCode } from "../../verdict/exit-codes.js";
import { createProgram } from "../program.js";
import { writeReplay } from "./support/replay-file.js";
import { serveRoughLender } from "./support/rough-lender.js";
import { type Ended, runCli } from "./support/run-cli.js";
import { onlyRun } from "./support/run-folder.js";
import { temporaryFolder } from "./support/temporary-folder.js";

// Whole runs in processes of their own: a busy machine takes a multiple of what a quiet one does.
vi.setConfig({ testTimeout: 600_000, hookTimeout: 600_000 });

const folder = temporaryFolder(afterAll);
const closing: (() => Promise<void>)[] = [];
afterAll(async () => {
  for (const close of closing) await close();
});

/** What the command lines below are written with: files and lenders by name. */
const names = new Map<string, string>();

function file(name: string, text: string): string {
  const path = join(folder.path, name);
  writeFileSync(path, text);
  return path;
}

/** A configuration of one random life, or of other suites where nothing is to be lived. */
function config(name: string, part: Partial<TallystickConfig>): void {
  const whole = { delivery: { kind: "pull" }, agreements: ["plain"], suites: ["property"], lives: 1, seed: 1, ...part };
  names.set(name, file(`${name}.json`, JSON.stringify(whole)));
}

async function rough(capabilities: object): Promise<TallystickConfig["target"]> {
  const served = await serveRoughLender({ capabilities: { channels: ["pull"], ...capabilities } });
  closing.push(() => served.close());
  return { kind: "http", baseUrl: served.url };
}

/** Runs whose folders other commands are given. */
const KEPT = {
  PASSED: "run --config RIGHT --reports PASSED",
  FAILED: "run --config SILENT --reports FAILED",
} as const;

/** The folder that a command line is typed in. */
function placeOf(line: string): string {
  return folder.inside(line.replaceAll(/\W+/g, "-"));
}

const commands = new Map<string, Promise<Ended>>();

/** What became of a command line; each is typed once. */
function ended(line: string): Promise<Ended> {
  const args = line.split(" ").map((word) => names.get(word) ?? word);
  const command = commands.get(line) ?? runCli(args, { cwd: placeOf(line) });
  commands.set(line, command);
  return command;
}

beforeAll(async () => {
  const module = fileURLToPath(new URL("../../../dist/examples/reference-lender/lender-module.js", import.meta.url));
  config("RIGHT", { target: { kind: "in-process", module }, delivery: { kind: "push" } });
  config("SILENT", { target: await rough({}) });
  config("STANDING", { target: await rough({ clockMovable: false }) });
  config("WRONG", { target: { kind: "http", baseUrl: "ftp://x" } });
  config("AWAY", { target: { kind: "http", baseUrl: "http://127.0.0.1:9" } });
  names.set(
    "BROKEN",
    // Stands for a fault of ours that nothing catches.
    file(
      "broken.mjs",
      `setImmediate(() => { throw new Error("unforeseen"); });
       await new Promise((resolve) => setTimeout(resolve, 1000));
       export default {};`,
    ),
  );
  names.set("LIFE", writeReplay(folder.path));
  names.set("EMPTY", folder.inside("empty"));
  names.set("TEXT", file("text.json", "[]"));
  for (const [name, line] of Object.entries(KEPT)) {
    await ended(line);
    names.set(name, onlyRun(join(placeOf(line), name)));
  }
  const log = readFileSync(join(names.get("PASSED") ?? "", "events.ndjson"), "utf8")
    .trimEnd()
    .split("\n");
  names.set("CUT", file("cut.ndjson", `${log.slice(0, -1).join("\n")}\n`));
  // A message as the right lender made it, and its record with a type of account that there is none of.
  const [kept = ""] = readFileSync(join(names.get("PASSED") ?? "", "messages.ndjson"), "utf8").split("\n");
  const message = JSON.parse(kept) as MessageFile;
  const text = Buffer.from(message.bytes, "base64").toString("utf8");
  names.set("MESSAGE", file(message.name, text));
  names.set("WRONG-RECORD", file("record.xml", recordOf(text).replace("<AcctType>D1<", "<AcctType>ZZ<")));
});

/** The one record of a message file. */
function recordOf(text: string): string {
  return text.split("\r\n").find((line) => line.startsWith("<")) ?? "";
}

/** Exit code, by command line. Names in capitals are those above. */
const TABLE: [command: string, rows: [line: string, exitCode: number][]][] = [
  [
    "run",
    [
      [KEPT.PASSED, ExitCode.conformant],
      [KEPT.FAILED, ExitCode.notConformant],
      ["run --config STANDING", ExitCode.incomplete],
      ["run --config WRONG", ExitCode.usage],
      ["run --base-url foo", ExitCode.usage],
      ["run", ExitCode.usage],
      ["run --config AWAY", ExitCode.lenderUnreachable],
      ["run --config BROKEN", ExitCode.harnessError],
    ],
  ],
  [
    "replay",
    [
      ["replay LIFE --config RIGHT", ExitCode.conformant],
      ["replay LIFE --config SILENT", ExitCode.notConformant],
      ["replay LIFE --config STANDING", ExitCode.incomplete],
      ["replay TEXT --config RIGHT", ExitCode.usage],
      ["replay LIFE --config AWAY", ExitCode.lenderUnreachable],
      ["replay LIFE --config BROKEN", ExitCode.harnessError],
    ],
  ],
  [
    "doctor",
    [
      ["doctor --config SILENT", ExitCode.conformant],
      ["doctor --config STANDING", ExitCode.incomplete],
      ["doctor --config WRONG", ExitCode.usage],
      ["doctor --config AWAY", ExitCode.lenderUnreachable],
      ["doctor --config BROKEN", ExitCode.harnessError],
    ],
  ],
  [
    "report",
    [
      ["report PASSED", ExitCode.conformant],
      ["report FAILED --format json", ExitCode.notConformant],
      ["report CUT", ExitCode.incomplete],
      ["report EMPTY", ExitCode.usage],
    ],
  ],
  [
    "compare",
    [
      ["compare PASSED PASSED", ExitCode.conformant],
      ["compare PASSED FAILED", ExitCode.notConformant],
      ["compare PASSED EMPTY", ExitCode.usage],
    ],
  ],
  [
    "merge",
    // What the parts of a run come to is in merge.test.ts.
    [
      ["merge EMPTY --into whole", ExitCode.usage],
      ["merge PASSED FAILED --into whole", ExitCode.usage],
    ],
  ],
  [
    "record",
    [
      ["record PASSED lives.ndjson", ExitCode.conformant],
      ["record EMPTY other.ndjson", ExitCode.usage],
    ],
  ],
  // How it ends otherwise takes whole runs: demo.test.ts. So with certify and verify: evidence.test.ts.
  ["demo", [["demo --defect nothing-like-it", ExitCode.usage]]],
  [
    "validate",
    [
      ["validate MESSAGE", ExitCode.conformant],
      ["validate WRONG-RECORD", ExitCode.notConformant],
      ["validate EMPTY", ExitCode.incomplete],
      ["validate TEXT --format feedback --json", ExitCode.usage],
    ],
  ],
  [
    "explain",
    [
      ["explain I2100H07", ExitCode.conformant],
      ["explain nothing", ExitCode.usage],
    ],
  ],
  [
    "list",
    [
      ["list suites", ExitCode.conformant],
      ["list nothing", ExitCode.usage],
    ],
  ],
  [
    "init",
    [
      ["init EMPTY --yes --dry-run", ExitCode.conformant],
      ["init EMPTY", ExitCode.usage],
    ],
  ],
  [
    "completion",
    [
      ["completion bash", ExitCode.conformant],
      ["completion tcsh", ExitCode.usage],
    ],
  ],
  ["certify", [["certify --from EMPTY", ExitCode.usage]]],
  ["verify", [["verify EMPTY", ExitCode.usage]]],
  [
    "bureau",
    [
      ["bureau --port x", ExitCode.usage],
      ["bureau compare TEXT TEXT", ExitCode.usage],
    ],
  ],
];

describe.each(TABLE)("%s", (_command, rows) => {
  test.concurrent.each(rows)("tallystick %s: %i", async (line, exitCode) => {
    const { exitCode: code, stderr } = await ended(line);
    expect([code, stderr]).toEqual([exitCode, expect.any(String)]);
    expect(stderr.includes("    at ")).toBe(exitCode === ExitCode.harnessError);
  });
});

test("every command has its rows, and a run reaches every code", () => {
  const own = createProgram().commands.map((command) => command.name());
  expect(own.filter((name) => !TABLE.some(([command]) => command === name))).toEqual([]);
  const reached = new Set(TABLE[0]?.[1].map(([, exitCode]) => exitCode));
  expect(reached).toEqual(new Set(Object.values(ExitCode)));
});
