import { closeSync, ftruncateSync, openSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, afterEach, describe, expect, test } from "vitest";
import type { TallystickConfig } from "../../../schemas/run/config.js";
import type { LogEvent } from "../../../schemas/run/event-log.js";
import { startBureau } from "../../bureau/bureau-server.js";
import { createInbox } from "../../bureau/inbox.js";
import type { Served } from "../../lender/testing/serve.js";
import { encodeReport } from "../../profiles/pboc-g2/file/encode-report.js";
import { writeReplay } from "./support/replay-file.js";
import { type RoughLenderOptions, serveRoughLender } from "./support/rough-lender.js";
import { type Ended, runCli } from "./support/run-cli.js";
import { eventsOf, logOf, onlyRun } from "./support/run-folder.js";
import { temporaryFolder } from "./support/temporary-folder.js";

const folder = temporaryFolder(afterAll);
const open: Served[] = [];

afterEach(async () => {
  for (const served of open.splice(0)) await served.close();
});

const NAME = "N00000000H00012024011721000010.txt";
const HEADER = {
  recordType: "210",
  version: "2.0.0",
  template: "",
  provider: "N00000000H0001",
  createdAt: "2024-01-17T00:30:00",
  count: 1,
};

/** Lives a short life against a lender with files of its own; the log, which must be whole. */
async function live(
  name: string,
  lender: RoughLenderOptions,
  delivery: TallystickConfig["delivery"] = { kind: "pull" },
): Promise<{ ended: Ended; events: readonly LogEvent[] }> {
  const served = await serveRoughLender({ capabilities: { channels: [delivery.kind] }, ...lender });
  open.push(served);
  const cwd = folder.inside(name.replaceAll(/\W+/g, "-"));
  const config: TallystickConfig = { target: { kind: "http", baseUrl: served.url }, delivery };
  writeFileSync(join(cwd, "tallystick.config.json"), JSON.stringify(config));
  const ended = await runCli(["replay", writeReplay(cwd)], { cwd });
  const log = logOf(onlyRun(join(cwd, "reports")));
  expect(log).toMatchObject({ complete: true, cutOff: false });
  expect(eventsOf(log.events, "run-finished")).toMatchObject([{ exitCode: ended.exitCode }]);
  return { ended, events: log.events };
}

/** Findings that speak of files, as rule and count. */
function malformed(events: readonly LogEvent[]): string[] {
  return eventsOf(events, "counterexample")
    .flatMap(({ findings }) => findings)
    .filter((finding) => finding.class === "malformed")
    .map(({ rule }) => rule?.id ?? "");
}

/** A port that nothing listens on a moment ago. */
async function freePort(): Promise<number> {
  const bureau = await startBureau({ inbox: createInbox() });
  await bureau.close();
  return Number(new URL(bureau.url).port);
}

describe("a submitted file is a finding where it", () => {
  const whole = encodeReport(HEADER, ["<AcctInf><AcctBsSgmt><InfRecType>210</InfRecType></AcctBsSgmt></AcctInf>"]);
  const bomb = [
    '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b0 "ha">',
    ...Array.from({ length: 30 }, (_, index) => `<!ENTITY b${index + 1} "&b${index};&b${index};">`),
    "]><AcctInf><AcctBsSgmt><InfRecType>&b30;</InfRecType></AcctBsSgmt></AcctInf>",
  ].join("");

  test.each<[string, string, Uint8Array, string]>([
    ["is half a file", NAME, whole.subarray(0, 80), "F0000502"],
    ["is half a header", NAME, whole.subarray(0, 20), "F0000301"],
    ["is empty", NAME, new Uint8Array(0), "F0000301"],
    ["is half a gzip", `${NAME}.zip`, gzipSync(whole).subarray(0, 40), "TS-ABF001"],
    ["is an entity bomb", NAME, encodeReport(HEADER, [bomb]), "R0000101"],
    ["is 200 MB of one line in 200 KB of gzip", `${NAME}.zip`, gzipSync(Buffer.alloc(200 * 2 ** 20, "a")), "TOO-LARGE"],
  ])("%s", async (name, fileName, bytes, rule) => {
    const { ended, events } = await live(name, { files: [{ name: fileName, bytes }] });
    expect(malformed(events)).toContain(rule);
    // The lender reports nothing about the life, so that is told as well.
    expect(ended.exitCode).toBe(1);
    expect(eventsOf(events, "fault")).toEqual([]);
  });
});

test("an encrypted file without a key for it could not run", async () => {
  const file = { name: NAME.replace(/txt$/, "enc"), bytes: Buffer.alloc(64, 7) };
  const { ended, events } = await live("no-key", { files: [file] });
  expect(ended.exitCode).toBe(2);
  expect(eventsOf(events, "could-not-run")).toMatchObject([
    { reason: { en: expect.stringContaining("the configuration names no key (sm4)") } },
  ]);
});

describe("a submitted file stops the run with one clear error where", () => {
  test("its name leads to another folder (pulled)", async () => {
    const { ended, events } = await live("name-pulled", {
      files: [{ name: "../../etc/cron.d/x", bytes: Buffer.from("x") }],
    });
    expect(ended.exitCode).toBe(1);
    expect(eventsOf(events, "fault")).toMatchObject([
      { kind: "lender-answer", message: expect.stringContaining("leads to another folder") },
    ]);
  });

  test.each([
    ["its name leads to another folder (pushed)", "..%2F..%2Fx.txt", 10, "400. The file name leads to another folder"],
    ["it has 200 MB (pushed)", NAME, 200 * 2 ** 20, "413. A submission may have 67108864 bytes (limits.fileBytes)."],
  ])("%s", async (name, path, size, message) => {
    const port = await freePort();
    const statuses: (number | string)[] = [];
    const onClock = async (): Promise<void> => {
      if (statuses.length > 0) return;
      const url = `http://127.0.0.1:${port}/submissions/${path}`;
      const sent = fetch(url, { method: "POST", body: new Uint8Array(size) });
      // A lender that is cut off while it sends sees no answer; either is fine for it.
      statuses.push(await sent.then((response) => response.status).catch(() => "cut off"));
    };
    const { ended, events } = await live(name, { onClock }, { kind: "push", port });
    expect(statuses).toHaveLength(1);
    expect(ended.exitCode).toBe(1);
    expect(eventsOf(events, "fault")).toMatchObject([
      { kind: "lender-answer", message: expect.stringContaining(message) },
    ]);
  });

  test("it has 200 MB (in a folder)", async () => {
    const outbox = folder.inside("outbox");
    const onClock = async (): Promise<void> => {
      const file = openSync(join(outbox, NAME), "w");
      ftruncateSync(file, 200 * 2 ** 20);
      closeSync(file);
    };
    const { ended, events } = await live("large-in-folder", { onClock }, { kind: "folder", path: outbox });
    expect(ended.exitCode).toBe(1);
    expect(eventsOf(events, "fault")).toMatchObject([
      { kind: "lender-answer", message: expect.stringContaining("it has 209715200 bytes, and 67108864 are allowed") },
    ]);
  });

  test("its folder is not there", async () => {
    const { ended, events } = await live("no-folder", {}, { kind: "folder", path: join(folder.path, "nowhere") });
    expect(ended.exitCode).toBe(4);
    expect(eventsOf(events, "fault")).toMatchObject([{ kind: "lender-unreachable" }]);
  });
});
