import { existsSync, readFileSync, rmSync } from "node:fs";
import { afterEach, describe, expect, test } from "vitest";
import type { LenderProcess } from "./lender-process.js";
import type { ProcessCommand } from "./lender-process-command.js";
import { outlivingPort } from "./lender-process-port.js";
import { anAccount } from "./testing/an-agreement.js";
import { type ProcessLender, processLender, runs } from "./testing/process-lender.js";
import { serveHttp } from "./testing/serve.js";

const day = "2024-01-16T00:00:00.000+08:00";
const nextDay = "2024-01-17T00:00:00.000+08:00";
const open: (() => Promise<unknown>)[] = [];

afterEach(async () => {
  for (const close of open.splice(0).reverse()) await close();
});

async function make(...options: string[]): Promise<ProcessLender> {
  const made = await processLender(...options);
  open.push(async () => {
    await made.lender.close();
    rmSync(made.folder, { recursive: true, force: true });
  });
  return made;
}

async function start(made: ProcessLender, changes: Partial<ProcessCommand> = {}): Promise<LenderProcess> {
  const started = await made.start(changes);
  open.push(() => started.end());
  return started;
}

/** The message with which a start fails. */
async function failure(made: ProcessLender, changes: Partial<ProcessCommand> = {}): Promise<[string, string]> {
  const error: unknown = await start(made, changes).then(
    () => new Error("It was started."),
    (reason: unknown) => reason,
  );
  if (!(error instanceof Error)) throw error;
  const reason = "reason" in error ? String(error.reason) : error.name;
  return [reason, error.message.replaceAll(made.folder, "<folder>").replaceAll(String(made.port), "<port>")];
}

/** Waits until something is so. */
async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 10));
}

describe("a lender that the harness starts", () => {
  test("is ready when it answers, and is stopped by SIGTERM", async () => {
    const made = await make();
    const process = await start(made);
    expect(process.state).toBe("running");
    await made.lender.moveClock(day);
    expect(made.pids().map(runs)).toEqual([true]);
    await process.end();
    expect(process.state).toBe("gone");
    expect(made.pids().map(runs)).toEqual([false]);
    expect(made.journal().at(-1)).toBe("SIGTERM");
    const printed = readFileSync(made.outputFile, "utf8").replaceAll(/\d+/g, "N");
    expect(printed).toBe(
      "--- tallystick: started, process N\nlistening\n--- tallystick: ended, process N: exit code N\n",
    );
  });

  test("is stopped by its stop command", async () => {
    const made = await make();
    const stop = `fetch("${made.baseUrl}/stop", { method: "POST" })`;
    const process = await start(made, { stop: [globalThis.process.execPath, "-e", stop] });
    await process.end();
    expect(made.journal().slice(1)).toEqual(["stop command"]);
  });

  test("is killed where it does not stop", async () => {
    const made = await make("--stubborn");
    const process = await start(made, { stop: ["no-such-program-here"], stopMs: 100 });
    await process.end();
    expect(made.journal().at(-1)).toBe("SIGTERM");
    expect(made.pids().map(runs)).toEqual([false]);
    const printed = readFileSync(made.outputFile, "utf8");
    expect(printed).toContain("the stop command could not be run: spawn no-such-program-here ENOENT");
    expect(printed).toContain("still there 100 ms after SIGTERM, so it is killed");
  });

  test("is killed with all that it has started", async () => {
    const made = await make("--family");
    const process = await start(made);
    expect(made.pids().map(runs)).toEqual([true, true]);
    await process.kill();
    expect(process.state).toBe("struck");
    await until(() => !made.pids().some(runs));
    await process.start();
    expect(process.state).toBe("running");
    expect(made.pids().map(runs)).toEqual([false, false, true, true]);
  });
});

describe("a lender that cannot be started is told as", () => {
  test("a program that is not there", async () => {
    const made = await make();
    const start: ProcessCommand["start"] = ["no-such-program-here", "--port", "1"];
    expect(await failure(made, { start })).toEqual([
      "command",
      "Failed to start the lender: there is no program no-such-program-here. Correct target.process.start: the program by " +
        "its name or path (run in <folder>), then each argument by itself; there is no shell.",
    ]);
  });

  test("one that ends at once, with what it printed and no secret", async () => {
    const made = await make("--mode", "fails");
    const env = { BOOK: "postgres://lender:s3cret@db/book" };
    const [reason, message] = await failure(made, { env, secrets: ["s3cret"] });
    expect(reason).toBe("exited");
    expect(message).toContain("ended (exit code 3) before GET /capabilities was answered.");
    expect(message).toContain("  reading the book\n");
    expect(message).toContain("  no database at postgres://lender:***@db/book");
    expect(readFileSync(made.outputFile, "utf8")).not.toContain("s3cret");
  });

  test("one that is never ready, which is ended", async () => {
    const made = await make("--mode", "silent");
    // Not before it can be seen that it runs.
    const [reason, message] = await failure(made, { readyMs: 3_000 });
    expect(reason).toBe("not-ready");
    expect(message).toContain("did not answer GET /capabilities within 3000 ms, and was ended.");
    expect(made.pids().map(runs)).toEqual(made.pids().map(() => false));
  });

  test("a port that is taken by what is left alone", async () => {
    const made = await make();
    const other = await serveHttp((_call, response) => response.end("other"));
    open.push(() => other.close());
    const command: ProcessCommand = made.command;
    const { runLenderProcess } = await import("./lender-process-run.js");
    const started = runLenderProcess({
      command,
      baseUrl: other.url,
      port: made.lender,
      outputFile: made.outputFile,
    });
    await expect(started).rejects.toMatchObject({ reason: "port-taken" });
    await expect(started).rejects.toThrow("something that the harness did not start listens at 127.0.0.1:");
    expect(await (await fetch(other.url)).text()).toBe("other");
    expect(existsSync(`${made.folder}/journal`)).toBe(false);
  });
});

describe("a call to a lender that is ended under it", () => {
  test("is made again as it was: the clock", async () => {
    const made = await make("--hangs", "PUT /clock");
    const process = await start(made);
    const port = outlivingPort(made.lender, process);
    const moved = port.moveClock(day);
    await until(() => made.journal().some((line) => line.startsWith("PUT /clock")));
    await process.kill();
    await moved;
    const clock = `PUT /clock  {"now":"${day}"}`;
    expect(made.journal().map((line) => line.replace(/\d+$/, "N"))).toEqual(["start N", clock, "start N", clock]);
    expect(process.strikes).toBe(1);
  });

  test("is made again as it was: an opening, under the same key", async () => {
    const made = await make("--hangs", "POST /accounts");
    const process = await start(made);
    const port = outlivingPort(made.lender, process);
    const opened = port.openAccount(anAccount("ref-1"));
    await until(() => made.journal().some((line) => line.startsWith("POST /accounts")));
    await process.kill();
    expect((await opened).accountId).toBe("a");
    const [first, second] = made.journal().filter((line) => line.startsWith("POST /accounts ref-1 "));
    expect(first).toBeDefined();
    expect(second).toBe(first);
  });

  test("is made again where many were under way", async () => {
    const made = await make();
    const process = await start(made);
    const port = outlivingPort(made.lender, process);
    const calls = Array.from({ length: 20 }, (_, index) => port.openAccount(anAccount(`ref-${index}`)));
    await process.kill();
    expect(await Promise.all(calls)).toHaveLength(20);
    expect(made.pids()).toHaveLength(2);
  });

  test("fails as ever where it ended by itself, and says so", async () => {
    const made = await make();
    const process = await start(made);
    const port = outlivingPort(made.lender, process);
    await fetch(`${made.baseUrl}/stop`, { method: "POST" }).catch(() => undefined);
    await expect(port.moveClock(day)).rejects.toMatchObject({ name: "LenderUnreachable" });
    await expect(port.moveClock(day)).rejects.toThrow("The lender's process has ended by itself (exit code 0).");
    expect(process.state).toBe("gone");
  });

  test("is told as a broken promise where it does not come back", async () => {
    const made = await make();
    const process = await start(made);
    const other = outlivingPort(made.lender, process);
    await process.kill();
    const taken = await import("node:net").then(({ createServer }) => createServer().listen(made.port, "127.0.0.1"));
    open.push(async () => taken.close());
    await expect(other.moveClock(day)).rejects.toMatchObject({ name: "LenderAnswerError", fault: "promise" });
    await expect(other.moveClock(day)).rejects.toThrow(/again after it had been ended: .*ended \(exit code 1\)/s);
  });
});

test("a kill that is called off in time does not come", async () => {
  const made = await make();
  const process = await start(made);
  const pending = process.killAfter(3_600_000);
  expect(await pending.callOff()).toBe(false);
  expect(process.state).toBe("running");
  const coming = process.killAfter(0);
  await until(() => process.state === "struck");
  expect(await coming.callOff()).toBe(true);
});

describe("a lender that rests", () => {
  test("hears of no step of the clock, and of the last one before anything else that it is told", async () => {
    const made = await make();
    const process = await start(made);
    const port = outlivingPort(made.lender, process);
    await process.rest();
    expect(process.state).toBe("resting");
    expect(made.pids().map(runs)).toEqual([false]);
    await port.moveClock(day);
    await port.moveClock(nextDay);
    expect(await port.submissions("7")).toEqual({ files: [], next: "7" });
    expect(made.journal().slice(1)).toEqual(["SIGTERM"]);
    await Promise.all([port.openAccount(anAccount("ref-1")), port.openAccount(anAccount("ref-2"))]);
    const told = made.journal().slice(3);
    expect(told[0]).toBe(`PUT /clock  {"now":"${nextDay}"}`);
    expect(told).toHaveLength(3);
    expect(process.strikes).toBe(0);
  });
});

describe("a second copy", () => {
  test("that finds the first one there and gives up changes nothing", async () => {
    const made = await make();
    const process = await start(made);
    await process.startSecond();
    expect(made.pids().map(runs)).toEqual([true, false]);
    expect([process.state, process.strikes]).toEqual(["running", 0]);
    expect(readFileSync(made.outputFile, "utf8")).toContain("EADDRINUSE");
  });

  test("that takes the place of the first one is the lender from then on", async () => {
    const made = await make("--mode", "replaces");
    const process = await start(made);
    const port = outlivingPort(made.lender, process);
    await process.startSecond();
    await port.capabilities();
    await process.endSecond();
    await port.moveClock(day);
    expect(process.state).toBe("running");
    expect(made.pids().map(runs)).toEqual([false, true]);
    await process.end();
    expect(made.pids().map(runs)).toEqual([false, false]);
  });

  test("that stays is ended when it is time", async () => {
    const made = await make("--mode", "stays");
    const process = await start(made);
    await process.startSecond();
    expect(made.pids().map(runs)).toEqual([true, true]);
    await process.endSecond();
    expect(made.pids().map(runs)).toEqual([true, false]);
    expect([process.state, process.strikes]).toEqual(["running", 0]);
  });
});
