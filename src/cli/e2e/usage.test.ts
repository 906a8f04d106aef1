import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { defects } from "../../../examples/reference-lender/defects/index.js";
import { serveHttp } from "../../lender/testing/serve.js";
import { runCli } from "./support/run-cli.js";
import { temporaryFolder } from "./support/temporary-folder.js";
import { transcript } from "./support/transcript.js";

const folder = temporaryFolder(afterAll);

/** A configuration as JSON; whatever is wrong with it is wrong on purpose. */
function config(cwd: string, value: unknown): void {
  writeFileSync(join(cwd, "tallystick.config.json"), JSON.stringify(value, null, 2));
}

const pulled = { target: { kind: "http", baseUrl: "http://127.0.0.1:9" }, delivery: { kind: "pull" } };

describe("a command line", () => {
  test.each([
    "bureau compare --help",
    "bureau comprae",
    "run --agrement plain",
    "demo --defect cut-of-22-00",
    "demo --suite contrast",
    "demo --lang fr",
    "run",
    "run --seed -1",
    "run --agreement plane",
    "rum",
    "replay",
    "replay missing.json",
    "report missing",
    "report . --format pdf",
    "list requirments",
    "list",
  ])("tallystick %s", async (line) => {
    const cwd = folder.inside(line.replaceAll(/\W+/g, "-"));
    const ended = await runCli(line.split(" "), { cwd });
    expect(transcript(ended, cwd)).toMatchSnapshot();
    // No log is written where nothing was run.
    expect(readdirSync(cwd)).toEqual([]);
  });
});

test.each(["en", "zh"] as const)("tallystick demo --defect list --lang %s", async (lang) => {
  const ended = await runCli(["demo", "--defect", "list", "--lang", lang], { cwd: folder.path });
  const width = Math.max(...defects.map(({ name }) => name.length));
  const lines = defects.map(({ name, sentence }) => `${name.padEnd(width)}  ${sentence[lang]}\n`);
  expect(ended).toEqual({ exitCode: 0, signal: null, stdout: lines.join(""), stderr: "" });
});

describe("a configuration", () => {
  test.each<[string, unknown]>([
    ["with misspelt names", { ...pulled, delivry: {}, limits: { concurentCalls: 2 } }],
    [
      "with a secret in it",
      { ...pulled, target: { ...pulled.target, headers: { Authorization: "Bearer hunter2-hunter2" } } },
    ],
    [
      "with a secret that is not set",
      { ...pulled, target: { ...pulled.target, headers: { Authorization: { env: "LENDER_TOKEN" } } } },
    ],
    ["with SM4 without its mode", { ...pulled, sm4: { key: { env: "SM4_KEY" } } }],
    [
      "whose lender's module is missing",
      { target: { kind: "in-process", module: "./lender.js" }, delivery: { kind: "pull" } },
    ],
  ])("%s", async (name, value) => {
    const cwd = folder.inside(name.replaceAll(/\W+/g, "-"));
    config(cwd, value);
    const ended = await runCli(["run"], { cwd });
    expect(transcript(ended, cwd)).toMatchSnapshot();
    expect(ended.stderr).not.toContain("hunter2");
    expect(readdirSync(cwd)).toEqual(["tallystick.config.json"]);
  });

  test("whose lender's module fails", async () => {
    const cwd = folder.inside("failing-module");
    writeFileSync(join(cwd, "lender.mjs"), 'export function createLender() { throw new Error("no database"); }');
    config(cwd, { target: { kind: "in-process", module: "./lender.mjs" }, delivery: { kind: "pull" } });
    const ended = await runCli(["run"], { cwd });
    expect(transcript(ended, cwd)).toMatchSnapshot();
    expect(readdirSync(cwd)).not.toContain("reports");
  });

  test("whose port is taken", async () => {
    const taken = await serveHttp((_request, response) => response.end());
    const cwd = folder.inside("port-taken");
    config(cwd, { ...pulled, delivery: { kind: "push", port: taken.port } });
    const ended = await runCli(["run"], { cwd });
    await taken.close();
    expect(transcript(ended, cwd)).toMatchSnapshot();
    expect(readdirSync(cwd)).not.toContain("reports");
  });

  test("that is no JSON", async () => {
    const cwd = folder.inside("no-json");
    writeFileSync(join(cwd, "tallystick.config.json"), '{ "target": \n  hunter2 }');
    const ended = await runCli(["run"], { cwd });
    expect(transcript(ended, cwd)).toMatchSnapshot();
    expect(ended.stderr).not.toContain("hunter2");
  });
});

test("an unforeseen failure is the harness's own: exit code 5, with its stack", async () => {
  const cwd = folder.inside("bug");
  // Stands for a fault of ours that nothing catches.
  writeFileSync(
    join(cwd, "tallystick.config.mjs"),
    `setImmediate(() => { throw new Error("unforeseen"); });
     await new Promise((resolve) => setTimeout(resolve, 1000));
     export default {};`,
  );
  const ended = await runCli(["run"], { cwd });
  expect(ended.exitCode).toBe(5);
  expect(ended.stderr).toContain("The harness itself failed.");
  expect(ended.stderr).toContain("Error: unforeseen\n    at ");
});
