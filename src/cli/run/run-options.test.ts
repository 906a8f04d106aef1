import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { readLog } from "../../engine/event-log/read-log.js";
import { type ExecutedRun, executeRun } from "./execute-run.js";
import { parseBaseUrl, runFolder } from "./run-options.js";

const STARTED: Parameters<typeof executeRun>[0]["started"] = {
  tool: { name: "tallystick", version: "0.1.0" },
  profile: "pboc-g2",
  seed: 7,
  suites: ["contract"],
  lives: 0,
  driving: "http",
  delivery: "pull",
  target: "http://127.0.0.1:9",
  agreements: [],
};

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "tallystick-run-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it("gives a run a folder of its own, also where another began in the same second", async () => {
  const wanted = runFolder(folder, "2026-11-22T06:34:40.123Z", 7);
  expect(wanted).toBe(join(folder, "20261122-063440-7"));
  const run = (): Promise<ExecutedRun> =>
    executeRun({
      folder: wanted,
      started: STARTED,
      now: () => "2026-11-22T06:34:40Z",
      onInterrupt: () => () => undefined,
      preflight: async () => null,
      begin: () => ({ done: Promise.resolve([]), cancel: () => undefined }),
    });
  const folders = (await Promise.all([run(), run(), run()])).map((one) => one.folder);
  expect(folders.sort()).toEqual([wanted, `${wanted}-2`, `${wanted}-3`]);
  for (const one of folders) {
    const { events } = readLog(readFileSync(join(one, "events.ndjson"), "utf8"));
    expect(events.map(({ type }) => type)).toEqual(["run-started", "run-finished"]);
  }
});

it("says where a folder cannot be made", async () => {
  writeFileSync(join(folder, "file"), "");
  const begin = (): never => {
    throw new Error("It began all the same.");
  };
  const plan = {
    folder: join(folder, "file", "x"),
    started: STARTED,
    now: begin,
    onInterrupt: begin,
    preflight: begin,
    begin,
  };
  await expect(executeRun(plan)).rejects.toMatchObject({ code: "USAGE", message: expect.stringContaining("ENOTDIR") });
});

it.each([
  ["http://127.0.0.1:8080/", "http://127.0.0.1:8080"],
  ["https://lender.test/reporting", "https://lender.test/reporting"],
])("reads %s as %s", (text, url) => {
  expect(parseBaseUrl(text)).toBe(url);
});

it.each(["foo", "ftp://x", "http://", "http://a:b@x", "http://x/?a=1", "http://x/#a", ""])("refuses %j", (text) => {
  expect(() => parseBaseUrl(text)).toThrow("Give a URL such as");
});
