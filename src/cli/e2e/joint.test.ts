import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { serveRoughLender } from "./support/rough-lender.js";
import { runCli } from "./support/run-cli.js";
import { temporaryFolder } from "./support/temporary-folder.js";

vi.setConfig({ testTimeout: 600_000, hookTimeout: 600_000 });

const folder = temporaryFolder(afterAll);
let config = "";
let close: () => Promise<void> = async () => undefined;
beforeAll(async () => {
  const served = await serveRoughLender({ capabilities: { channels: ["pull"] } });
  close = () => served.close();
  config = join(folder.path, "alone.json");
  const target = { kind: "http", baseUrl: served.url };
  writeFileSync(config, JSON.stringify({ target, delivery: { kind: "pull" }, agreements: ["plain"], lives: 1 }));
});
afterAll(async () => close());

it("joint loans that are asked for at one endpoint could not run, and the reason says what is missing", async () => {
  const { exitCode, stdout } = await runCli(["run", "--config", config, "--suite", "joint"], {
    cwd: folder.inside("asked"),
  });
  expect(stdout).toContain("it takes 2 endpoints, and 1 is configured (reporters)");
  expect(exitCode).toBe(2);
});
