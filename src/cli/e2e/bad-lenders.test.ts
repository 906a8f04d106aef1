import { writeFileSync } from "node:fs";
import type { RequestListener } from "node:http";
import { join } from "node:path";
import { afterAll, afterEach, describe, expect, test, vi } from "vitest";
import type { Capabilities } from "../../../schemas/ledger/capabilities.js";
import { agreementByName } from "../../generate/agreements.js";
import { type Served, serveHttp } from "../../lender/testing/serve.js";
import { serveBoundedLender } from "../run/testing/bounded-lender.js";
import { writeReplay } from "./support/replay-file.js";
import { type RoughLenderOptions, serveRoughLender } from "./support/rough-lender.js";
import { type Ended, runCli } from "./support/run-cli.js";
import { eventsOf, logOf, onlyRun } from "./support/run-folder.js";
import { temporaryFolder } from "./support/temporary-folder.js";
import { transcript } from "./support/transcript.js";

// Whole runs in processes of their own: a busy machine takes a multiple of what a quiet one does.
vi.setConfig({ testTimeout: 600_000, hookTimeout: 600_000 });

const folder = temporaryFolder(afterAll);
const open: Pick<Served, "close">[] = [];

afterEach(async () => {
  for (const served of open.splice(0)) await served.close();
});

async function rough(options: RoughLenderOptions): Promise<Served> {
  const served = await serveRoughLender(options);
  open.push(served);
  return served;
}

async function serve(handler: RequestListener): Promise<Served> {
  const served = await serveHttp(handler);
  open.push(served);
  return served;
}

function answers(status: number, type: string, body: string): RequestListener {
  return (_request, response) => {
    response.writeHead(status, { "content-type": type });
    response.end(body);
  };
}

/** Half a body, and then the connection is gone. */
const half: RequestListener = (_request, response) => {
  response.writeHead(200, { "content-length": "1000", "content-type": "application/json" });
  response.write('{"interfaceVersion":', () => response.destroy());
};

/** 200 MB of JSON without an end in sight. */
const huge: RequestListener = (_request, response) => {
  const part = Buffer.alloc(1024 * 1024, " ");
  let sent = 0;
  response.writeHead(200, { "content-type": "application/json" });
  const more = (): void => {
    while (sent < 200 && !response.destroyed) {
      sent += 1;
      if (!response.write(part)) {
        response.once("drain", more);
        return;
      }
    }
    response.end();
  };
  more();
};

/** A run against a URL, its files pulled; what it printed and its log, which must be whole. */
async function run(
  name: string,
  url: string,
  args: readonly string[],
): Promise<{ ended: Ended; cwd: string; log: ReturnType<typeof logOf> }> {
  const cwd = folder.inside(name.replaceAll(/\W+/g, "-"));
  const [command = "run", ...rest] = args;
  const ended = await runCli([command, ...rest, "--base-url", url, "--reports", "out"], { cwd });
  const log = logOf(onlyRun(join(cwd, "out")));
  expect(log).toMatchObject({ complete: true, cutOff: false });
  expect(eventsOf(log.events, "run-finished")).toMatchObject([{ exitCode: ended.exitCode, interrupted: false }]);
  return { ended, cwd, log };
}

describe("before any suite begins, a lender that", () => {
  test.each<[string, number, RequestListener]>([
    ["answers HTML", 1, answers(200, "text/html", "<!doctype html><title>Login</title>")],
    ["answers 500", 1, answers(500, "text/plain", "at Ledger.java:17")],
    ["answers half a body", 1, half],
    ["answers 200 MB", 1, huge],
    ["answers another shape", 1, answers(200, "application/json", '{"interfaceVersion":"2"}')],
    ["closes the connection", 4, (request) => request.socket.destroy()],
  ])("%s", async (name, exitCode, handler) => {
    const { url } = await serve(handler);
    const { ended, cwd, log } = await run(name, url, ["run", "--seed", "1"]);
    expect(transcript(ended, cwd)).toMatchSnapshot();
    expect(ended.exitCode).toBe(exitCode);
    expect(log.events.map(({ type }) => type)).toEqual(["run-started", "policy", "fault", "run-finished"]);
  });

  test("is not there", async () => {
    const gone = await serveHttp(() => undefined);
    await gone.close();
    const { ended, cwd } = await run("not-there", gone.url, ["run", "--seed", "1"]);
    expect(transcript(ended, cwd)).toMatchSnapshot();
    expect(ended.exitCode).toBe(4);
  });
});

describe("in the middle of a suite, a lender that", () => {
  test("answers 500 fails every scenario of the suite", async () => {
    const { url } = await rough({ instead: { "PUT /clock": answers(500, "text/plain", "no such table") } });
    const args = ["run", "--suite", "contract", "--agreement", "plain", "--seed", "1"];
    const { ended, log } = await run("500 later", url, args);
    expect(ended.exitCode).toBe(1);
    expect(eventsOf(log.events, "fault")).toMatchObject([
      { kind: "lender-answer", message: expect.stringContaining("Failed to PUT /clock") },
    ]);
    const verdicts = new Set(eventsOf(log.events, "scenario-finished").map(({ verdict }) => verdict));
    expect([...verdicts]).toEqual(["fail"]);
  });

  test("goes away is unreachable", async () => {
    const served = await rough({ instead: { "POST /accounts": (request) => request.socket.destroy() } });
    const { ended, log } = await run("gone later", served.url, [
      "run",
      "--suite",
      "property",
      "--agreement",
      "plain",
      "--lives",
      "1",
    ]);
    expect(ended.exitCode).toBe(4);
    expect(eventsOf(log.events, "fault")).toMatchObject([{ kind: "lender-unreachable" }]);
    expect(eventsOf(log.events, "scenario-finished")).toMatchObject([{ verdict: "could-not-run" }]);
  });
});

describe("what a lender cannot do could not run, and is never green:", () => {
  const monthEnd = agreementByName("month-end");

  test.each<[string, Partial<Capabilities>, string]>([
    ["move its clock", { clockMovable: false }, "the lender cannot move its clock"],
    ["be pulled from", { channels: ["push", "folder"] }, "the lender delivers files by push, folder as it now runs"],
    [
      "be reset to another agreement",
      { canReset: false, ...(monthEnd === null ? {} : { agreement: monthEnd }) },
      'the lender lives by "month-end", cannot be reset, and the run asks for "plain"',
    ],
    ["bear a step of the clock more", { limits: { clockSteps: 2 } }, "the lender bears 2 steps of the clock"],
  ])("%s", async (name, capabilities, reason) => {
    const { url } = await rough({ capabilities });
    const { ended, log } = await run(name, url, ["replay", writeReplay(folder.inside(`${name} replay`))]);
    expect(ended.exitCode).toBe(2);
    expect(ended.stdout).toContain("ERROR: the lives could not be lived.");
    expect(eventsOf(log.events, "could-not-run")).toMatchObject([{ reason: { en: expect.stringContaining(reason) } }]);
    expect(eventsOf(log.events, "fault")).toEqual([]);
  });

  test("bear so many accounts", async () => {
    // Right in all that it reports: what lies within its bounds passes, a cohort after the other.
    const bounded = await serveBoundedLender({ accounts: 1 });
    open.push(bounded);
    const { target } = bounded.lender;
    const url = target.kind === "http" ? target.baseUrl : "";
    const args = ["run", "--suite", "contract", "--agreement", "plain", "--seed", "1"];
    const { ended, log } = await run("accounts", url, args);
    expect(ended.exitCode).toBe(2);
    expect(eventsOf(log.events, "could-not-run")).toMatchObject([
      {
        scenario: "contract/plain/two-accounts-one-day",
        reason: { en: "it takes 2 accounts, and the lender bears 1 in a cohort" },
      },
    ]);
    const verdicts = eventsOf(log.events, "scenario-finished").map(({ verdict }) => verdict);
    expect(verdicts.filter((verdict) => verdict !== "pass")).toEqual(["could-not-run"]);
    expect(verdicts.length).toBeGreaterThan(30);
    expect(bounded.opened.filter((count) => count > 1)).toEqual([]);
  });

  test("be reset, and lives by an agreement of its own", async () => {
    const { url } = await rough({
      capabilities: {
        canReset: false,
        limits: { clockSteps: 2 },
        ...(monthEnd === null ? {} : { agreement: monthEnd }),
      },
    });
    const { ended, log } = await run("its own agreement", url, ["run", "--suite", "contract"]);
    expect(ended.exitCode).toBe(2);
    // What the log says was asked is what was lived.
    expect(eventsOf(log.events, "run-started")[0]?.agreements.map(({ name }) => name)).toEqual(["month-end"]);
    const lived = eventsOf(log.events, "scenario-started").map(({ agreement }) => agreement);
    expect(new Set(lived)).toEqual(new Set(["month-end"]));
  });

  test("live beyond the calendar", async () => {
    const { url } = await rough({});
    const file = writeReplay(folder.inside("replay"), "2044-03-15", "holidays-and-grace");
    const { ended, log } = await run("beyond the calendar", url, ["replay", file]);
    expect(ended.exitCode).toBe(2);
    expect(ended.stdout).toContain("ERROR: the lives could not be lived.");
    expect(eventsOf(log.events, "could-not-run")).toMatchObject([
      { reason: { en: expect.stringContaining("does not know 2044-") } },
    ]);
  });

  test("keep to the limits of the configuration", async () => {
    const { url } = await rough({});
    const cwd = folder.inside("configured-limit");
    const config = {
      target: { kind: "http", baseUrl: url },
      delivery: { kind: "pull" },
      limits: { clockStepsPerCohort: 3 },
      suites: ["property"],
      agreements: ["plain"],
      lives: 2,
    };
    writeFileSync(join(cwd, "tallystick.config.json"), JSON.stringify(config));
    const ended = await runCli(["run"], { cwd });
    expect(ended.exitCode).toBe(2);
    expect(eventsOf(logOf(onlyRun(join(cwd, "reports"))).events, "could-not-run")).toMatchObject([
      {
        reason: {
          en: "the configuration allows a cohort 3 steps of the clock, and it needs more (limits.clockStepsPerCohort)",
        },
      },
    ]);
  });
});
