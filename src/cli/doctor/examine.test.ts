import { mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import type { RequestListener } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { validateDoctorReport } from "../../../schemas/generated/validators/index.js";
import type { Capabilities } from "../../../schemas/ledger/capabilities.js";
import type { DoctorCheckId, DoctorPlan, DoctorReport } from "../../../schemas/run/doctor-report.js";
import { parseWith } from "../../../schemas/validation.js";
import { agreementByName } from "../../generate/agreements.js";
import { processLender } from "../../lender/testing/process-lender.js";
import { serveHttp } from "../../lender/testing/serve.js";
import { testAuthority, testClientCertificate, testClientKey, testServerKey } from "../../lender/testing/tls.js";
import { ConfigError } from "../config/config-error.js";
import { loadConfig } from "../config/load-config.js";
import type { Environment } from "../config/resolve-secret.js";
import { serveRoughLender } from "../e2e/support/rough-lender.js";
import { chosenLender } from "../run/chosen-lender.js";
import { requestOf } from "../run.js";
import type { Machine } from "./checks/machine-checks.js";
import { examine } from "./examine.js";
import { thisMachine } from "./this-machine.js";

let folder: string;
const closing: (() => Promise<void>)[] = [];

beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), "tallystick-doctor-test-")));
});

afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
  rmSync(folder, { recursive: true, force: true });
});

/** What an examination is made of, beside a lender that can do everything. */
interface Case {
  readonly config?: object;
  readonly env?: Environment;
  readonly capabilities?: Partial<Capabilities>;
  readonly instead?: Record<string, RequestListener>;
  readonly machine?: Partial<Machine>;
  readonly plan?: DoctorPlan[];
  readonly at?: string;
}

/** A lender that answers, with what it was asked. */
async function lender({ capabilities, instead }: Case): Promise<{ url: string; seen: string[] }> {
  const seen: string[] = [];
  const noted = Object.fromEntries(
    ["PUT /clock", "POST /reset", "POST /accounts"].map((call) => [
      call,
      ((_request, response) => {
        seen.push(call);
        response.end("{}");
      }) satisfies RequestListener,
    ]),
  );
  const served = await serveRoughLender({
    capabilities: { channels: ["push", "pull", "folder"], feedback: true, corrections: true, ...capabilities },
    instead: { ...noted, ...instead },
  });
  closing.push(() => served.close());
  return { url: served.url, seen };
}

/** Examines a lender by a configuration file, as the command does; the plan is what it is given. */
async function examined(one: Case): Promise<DoctorReport> {
  const { url, seen } = await lender(one);
  const whole = { target: { kind: "http", baseUrl: url }, delivery: { kind: "pull" }, ...one.config };
  writeFileSync(join(folder, "a.json"), JSON.stringify(whole).replaceAll("LENDER", url), "utf8");
  const at = one.at ?? "2026-11-22T08:00:00Z";
  const report = await examine({
    machine: { ...thisMachine(), ...one.machine },
    config: await loadConfig("a.json", one.env ?? {}, folder).catch((error: unknown) => {
      if (error instanceof ConfigError) return error;
      throw error;
    }),
    asked(config) {
      const named = chosenLender({}, config);
      return { lender: named, request: requestOf({ lang: "en" }, config, named) };
    },
    at,
    atMs: Date.parse(at),
    rehearse: async () => one.plan ?? [],
  });
  expect(seen).toEqual([]);
  return parseWith(validateDoctorReport, JSON.parse(JSON.stringify(report)), "doctor");
}

/** A check as it is told: state, what was found, what to do. */
function told(report: DoctorReport, id: DoctorCheckId): string {
  const check = report.checks.find((one) => one.check === id);
  if (check === undefined) return "not there";
  const { state, found, means, advice } = check;
  for (const words of [found, means, advice]) expect(words?.zh).not.toBe("");
  return [state, found.en, advice?.en]
    .filter((part) => part !== undefined)
    .join(" | ")
    .replaceAll(folder, "<folder>");
}

function file(name: string, text: string): string {
  writeFileSync(join(folder, name), text);
  return name;
}

const https = (tls: object): object => ({ target: { kind: "http", baseUrl: "https://127.0.0.1:9", tls } });

it("finds nothing wrong where nothing is", async () => {
  const report = await examined({});
  expect(report.exitCode).toBe(0);
  expect(report.checks.filter(({ state }) => state !== "ok")).toEqual([]);
  expect(report.capabilities?.clockMovable).toBe(true);
});

describe("each check is seen to fail:", () => {
  it.each<[DoctorCheckId, Case, number, RegExp]>([
    ["node", { machine: { nodeVersion: "18.20.1" } }, 2, /^problem \| v18\.20\.1 \| Install Node 20\.19 or later\.$/],
    [
      "time-zone-data",
      { machine: { icuVersion: undefined, knowsTimeZone: () => false } },
      2,
      /^problem \| no ICU; unknown: Asia\/Shanghai \| Use a Node with full ICU/,
    ],
    [
      "disk-space",
      { machine: { diskAt: () => ({ freeBytes: 10 * 1024 * 1024, writable: true }) } },
      2,
      /^problem \| .*: 10 MiB free \| Make room/,
    ],
    [
      "disk-space",
      { machine: { diskAt: () => ({ freeBytes: 100 * 1024 * 1024, writable: true }) } },
      0,
      /^warn \| .*: 100 MiB free \| Make room/,
    ],
    [
      "disk-space",
      { machine: { diskAt: () => ({ freeBytes: 1e12, writable: false }) } },
      2,
      /^problem \| .*reports cannot be written to \| Give another folder/,
    ],
    ["configuration", { config: { lifes: 7 } }, 3, /^problem \| a\.json:1: lifes is not known; did you mean lives\?/],
    [
      "keys",
      { config: { sm4: { mode: "ecb", key: { env: "SM4_KEY" } } } },
      3,
      /^problem \| a\.json:1: sm4\.key asks for the environment variable SM4_KEY, which is not set\. Set it\.\n1 │ .* \| Set the variable/,
    ],
    [
      "keys",
      { config: { sm4: { mode: "ecb", key: { env: "SM4_KEY" } } }, env: { SM4_KEY: "short" } },
      3,
      /^problem \| a\.json:1: sm4\.key asks for SM4_KEY, which is no SM4 key: expected are 32 hexadecimal digits\./,
    ],
    [
      "keys",
      { config: { target: { kind: "http", baseUrl: "LENDER", headers: { "x-a": { env: "TOKEN" } } } } },
      3,
      /^problem \| .*target\.headers\.x-a asks for the environment variable TOKEN/,
    ],
    [
      "tls",
      { config: https({ ca: "none.pem" }) },
      3,
      /^problem \| .*tls\.ca names <folder>\/none\.pem, which cannot be read/,
    ],
    [
      "start-command",
      { config: { target: { kind: "http", baseUrl: "LENDER", process: { start: ["x"], cwd: "nowhere" } } } },
      3,
      /^problem \| .*target\.process\.cwd names <folder>\/nowhere, which is no folder/,
    ],
    [
      "delivery",
      { config: { delivery: { kind: "folder", path: "nowhere" } } },
      4,
      /^problem \| there is no folder <folder>\/nowhere \| Make it/,
    ],
    [
      "lender",
      { config: { target: { kind: "http", baseUrl: "http://127.0.0.1:9" } } },
      4,
      /^problem \| Failed to GET \/capabilities at http:\/\/127\.0\.0\.1:9: the connection was refused/,
    ],
    [
      "lender",
      { config: { target: { kind: "in-process", module: "none.ts" } } },
      3,
      /^problem \| Failed to load the lender: there is no file <folder>\/none\.ts\. .* \| Correct target\.module/,
    ],
    [
      "lender",
      { instead: { "GET /capabilities": (_request, response) => response.end("<html>") } },
      2,
      /^problem \| Failed to GET \/capabilities .* \| Answer GET \/capabilities as/,
    ],
    [
      "capabilities",
      { capabilities: { canReset: false, feedback: false, corrections: false } },
      0,
      /^warn \| sells D1; can: -; cannot: reset, feedback, corrections \| Build what is missing/,
    ],
    [
      "channels",
      { capabilities: { channels: ["push"] } },
      2,
      /^problem \| the lender delivers by push, the run takes pull/,
    ],
    ["clock", { capabilities: { clockMovable: false } }, 2, /^problem \| it cannot be moved \| Offer PUT \/clock/],
    ["clock", { capabilities: { canReset: false } }, 0, /^warn \| movable; where it stands is not known/],
    [
      "time-zone",
      { capabilities: { canReset: false, agreement: agreementIn("Asia/Urumqi") }, config: { agreements: ["plain"] } },
      2,
      /^problem \| lender Asia\/Urumqi, agreements Asia\/Shanghai \| Correct timeZone/,
    ],
    [
      "agreement",
      { capabilities: { canReset: false }, config: { agreements: ["month-end"] } },
      2,
      /^problem \| the lender lives by plain\. Asked for, and otherwise there:\nmonth-end: .*settlement\.day "due-day" → "month-end"/s,
    ],
    [
      "calendar",
      { config: { agreements: ["holidays-and-grace"], start: "2040-01-01" } },
      2,
      /^problem \| CN: \d{4}-01-01 to \d{4}-12-31 .* \| Give another start/,
    ],
    [
      "calendar",
      { config: { agreements: ["holidays-and-grace"], start: "2025-01-01" } },
      0,
      /^warn \| CN: .* \| Leave start out/,
    ],
  ])("%s, %j", async (id, one, exitCode, expected) => {
    const report = await examined(one);
    expect(told(report, id)).toMatch(expected);
    expect(report.exitCode).toBe(exitCode);
  });

  it("delivery, where the port is taken", async () => {
    const taken = await serveHttp(() => undefined);
    closing.push(() => taken.close());
    const report = await examined({ config: { delivery: { kind: "push", port: taken.port } } });
    expect(told(report, "delivery")).toMatch(
      /^problem \| Failed to open the stub bureau at 127\.0\.0\.1:\d+ \(EADDRINUSE\)/,
    );
    expect(report.exitCode).toBe(3);
  });

  it("delivery, where the lender cannot reach the bureau", async () => {
    const config = { target: { kind: "http", baseUrl: "http://lender.invalid" }, delivery: { kind: "push", port: 0 } };
    const report = await examined({ config });
    expect(told(report, "delivery")).toMatch(
      /^warn \| push to http:\/\/127\.0\.0\.1:\d+, which is free \| Give delivery\.host/,
    );
    expect(report.exitCode).toBe(4);
  });

  it("tls, where key and certificate are not of one pair, or not valid now, or soon no longer", async () => {
    const [ca, cert] = [file("ca.pem", testAuthority), file("cert.pem", testClientCertificate)];
    const [key, other] = [file("key.pem", testClientKey), file("other.pem", testServerKey)];
    const at = (instant: string, own = key): Promise<DoctorReport> =>
      examined({ config: https({ ca, cert, key: own }), at: instant });
    expect(told(await at("2026-11-22T08:00:00Z", other), "tls")).toMatch(
      /^problem \| the files cannot be used together: /,
    );
    expect(told(await at("2000-01-01T00:00:00Z"), "tls")).toMatch(
      /^problem \| not valid now: tls\.ca .* GMT, tls\.cert /,
    );
    expect(told(await at("2026-11-22T08:00:00Z"), "tls")).toBe("ok | own authority");
    expect(told(await examined({ config: https({ rejectUnauthorized: false }) }), "tls")).toMatch(
      /^warn \| .*not checked/,
    );
  });

  it("start-command, where the program is not there", async () => {
    const free = await serveHttp(() => undefined);
    await free.close();
    const process = { start: ["no-such-program-here"] };
    const report = await examined({ config: { target: { kind: "http", baseUrl: free.url, process } } });
    expect(told(report, "start-command")).toMatch(
      /^problem \| .*there is no program no-such-program-here.* \| Correct/s,
    );
    expect(report.exitCode).toBe(3);
  });

  it("clock, where the newest file says that it stands after the start", async () => {
    const files = [{ name: "A.txt", createdAt: "2026-03-10T14:00:00+08:00", contentBase64: "" }];
    const instead: Case["instead"] = {
      "GET /submissions": (_request, response) => {
        response.setHeader("content-type", "application/json");
        response.end(JSON.stringify({ files, next: "1" }));
      },
    };
    const asked = (start: string): Promise<DoctorReport> =>
      examined({ capabilities: { canReset: false }, instead, config: { start } });
    const late = await asked("2026-03-09");
    expect(told(late, "clock")).toBe(
      "problem | movable; it stands at 2026-03-10T14:00:00+08:00 or later; the run begins at 2026-03-09, 1 d 14 h 0 min " +
        "earlier | Give a start at or after 2026-03-10T14:00:00+08:00.",
    );
    expect(late.exitCode).toBe(2);
    expect(told(await asked("2026-03-11"), "clock")).toMatch(/^ok \| .*the run begins at 2026-03-11$/);
  });
});

it("starts a lender that is to be started, asks it, and stops it in order", async () => {
  const { baseUrl, command, journal } = await processLender();
  const process = { start: command.start, env: { AGREEMENT: JSON.stringify(agreementByName("plain")) } };
  const report = await examined({ config: { target: { kind: "http", baseUrl, process } } });
  expect(told(report, "start-command")).toBe("ok | starts the lender, and it is ready");
  expect(journal().at(-1)).toBe("SIGTERM");
});

it("looks at a folder without touching it", async () => {
  mkdirSync(join(folder, "out"));
  file("out/A.txt", "x");
  const report = await examined({ config: { delivery: { kind: "folder", path: "out" } } });
  expect(told(report, "delivery")).toBe("ok | folder <folder>/out");
  expect(readdirSync(folder).sort()).toEqual(["a.json", "out"]);
});

it("names SM4 where its key is there and works", async () => {
  const sm4 = { mode: "cbc", key: { env: "KEY" }, iv: { env: "KEY" } };
  const report = await examined({ config: { sm4 }, env: { KEY: "000102030405060708090a0b0c0d0e0f" } });
  expect(told(report, "keys")).toMatch(/^ok \| .*SM4 key for sm4-cbc$/);
});

it("ends with 2 where something would not run", async () => {
  const reason = { en: "x", zh: "x" };
  const plan = [{ suite: "faults", agreement: "plain", runs: 3, notRun: [{ scenarios: 2, reason }] }];
  expect(await examined({ plan })).toMatchObject({ exitCode: 2, plan });
});

function agreementIn(timeZone: string): Capabilities["agreement"] {
  const plain = agreementByName("plain");
  if (plain === null) throw new Error("An agreement that this test needs is not built in.");
  return { ...plain, timeZone };
}
