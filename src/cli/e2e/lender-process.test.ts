import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, describe, expect, test, vi } from "vitest";
import { agreementByName } from "../../generate/agreements.js";
import { processLender, runs } from "../../lender/testing/process-lender.js";
import { serveHttp } from "../../lender/testing/serve.js";
import { runCli, type Started, startCli } from "./support/run-cli.js";
import { eventsOf, logOf, onlyRun } from "./support/run-folder.js";
import { temporaryFolder } from "./support/temporary-folder.js";

// Whole runs in processes of their own: a busy machine takes a multiple of what a quiet one does.
vi.setConfig({ testTimeout: 600_000, hookTimeout: 600_000 });

const folder = temporaryFolder(afterAll);
const args = ["run", "--suite", "contract", "--agreement", "plain", "--seed", "1", "-o", "out"];

/** A lender that a configuration starts, which opens accounts and never sends a file. */
async function configured(name: string, options: readonly string[], changes: object = {}) {
  const made = await processLender(...options);
  await made.lender.close();
  const cwd = folder.inside(name);
  const process = {
    start: made.command.start,
    env: { AGREEMENT: JSON.stringify(agreementByName("plain")) },
    ...changes,
  };
  const config = { target: { kind: "http", baseUrl: made.baseUrl, process }, delivery: { kind: "pull" } };
  writeFileSync(join(cwd, "tallystick.config.json"), JSON.stringify(config));
  return { ...made, cwd };
}

/** Waits until something is so, or the command has ended. */
async function until(isSo: () => boolean, { child }: Started): Promise<void> {
  while (!isSo() && child.exitCode === null && child.signalCode === null) await sleep(20);
}

/** Waits until no process of a list runs: the test's own limit ends the wait. */
async function untilGone(pids: () => readonly number[]): Promise<void> {
  while (pids().some(runs)) await sleep(20);
}

test("a lender that the harness starts is stopped in order at the end of the run", async () => {
  const { cwd, journal, pids } = await configured("whole", []);
  const ended = await runCli(args, { cwd });
  expect(ended.exitCode).toBe(1);
  // Once to see that it answers, and once for the suites.
  expect(journal().filter((line) => line === "SIGTERM")).toHaveLength(2);
  expect(pids()).toHaveLength(2);
  expect(pids().filter(runs)).toEqual([]);
  const run = onlyRun(join(cwd, "out"));
  expect(readFileSync(join(run, "lender-output.log"), "utf8").match(/^listening$/gm)).toHaveLength(2);
  // It takes no events, which is its own affair.
  expect(eventsOf(logOf(run).events, "fault").map(({ kind }) => kind)).toEqual(["lender-answer"]);
});

describe("no process is left behind", () => {
  test.each([
    ["SIGINT", "--family"],
    ["SIGKILL", "--family"],
    ["SIGKILL", "--stubborn"],
  ] as const)("by a run that is ended by %s in the middle of a call; its lender is %s", async (signal, kind) => {
    const { cwd, journal, pids } = await configured(`${signal}${kind}`, ["--hangs", "PUT /clock", kind]);
    const own = kind === "--family" ? 2 : 1;
    const started = startCli(args, { cwd });
    let told = "";
    started.child.stderr?.on("data", (bytes: Buffer) => {
      told += bytes.toString();
    });
    await until(() => journal().some((line) => line.startsWith("PUT /clock")), started);
    expect(pids().filter(runs)).toHaveLength(own);
    started.child.kill(signal);
    if (signal === "SIGINT") {
      await until(() => told.includes("once more to stop at once"), started);
      // The lender hears nothing of Ctrl-C: the call at hand is waited for.
      expect(pids().filter(runs)).toHaveLength(own);
      started.child.kill(signal);
    }
    await started.ended;
    await untilGone(pids);
    expect(journal()).toContain("SIGTERM");
  });
});

describe("a lender that cannot be started ends the command before there is a run", () => {
  test.each([
    ["command", [], { start: ["no-such-program-here"] }, "there is no program no-such-program-here"],
    ["exits", ["--mode", "fails"], {}, "ended (exit code 3) before GET /capabilities was answered"],
    ["late", ["--mode", "silent"], { readyMs: 500 }, "did not answer GET /capabilities within 500 ms"],
  ])("%s", async (name, options, changes, message) => {
    const { cwd, pids } = await configured(name, options, changes);
    const ended = await runCli(args, { cwd });
    expect(ended.exitCode).toBe(3);
    expect(ended.stderr).toContain(message);
    expect(pids().filter(runs)).toEqual([]);
  });

  test("port taken", async () => {
    const { cwd, port, journal } = await configured("taken", []);
    const other = await serveHttp((_call, response) => response.end("other"));
    const file = join(cwd, "tallystick.config.json");
    writeFileSync(file, readFileSync(file, "utf8").replaceAll(`127.0.0.1:${port}`, `127.0.0.1:${other.port}`));
    const ended = await runCli(args, { cwd });
    expect(ended.exitCode).toBe(3);
    expect(ended.stderr).toContain("something that the harness did not start listens at");
    expect(await (await fetch(other.url)).text()).toBe("other");
    expect(journal()).toEqual([]);
    expect(existsSync(join(cwd, "out", "events.ndjson"))).toBe(false);
    await other.close();
  });
});
