import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { createReferenceLender } from "../../../examples/reference-lender/reference-lender.js";
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

it("debts of two right lenders conform, and what takes a third one is left out with its reason", async () => {
  const [one, other] = [
    await createReferenceLender({ channel: "pull" }),
    await createReferenceLender({ channel: "pull" }),
  ];
  try {
    const targetOf = async (lender: typeof one) => ({ kind: "http", baseUrl: (await lender.listen(0)).url });
    const delivery = { kind: "pull" };
    const reporter = { name: "other", provider: "N00000000J0002", target: await targetOf(other), delivery };
    const two = join(folder.path, "two.json");
    const own = { target: await targetOf(one), delivery, reporters: [reporter] };
    writeFileSync(two, JSON.stringify({ ...own, agreements: ["plain"], lives: 1, seed: 1 }));
    const { exitCode, stdout, stderr } = await runCli(["run", "--config", two, "--suite", "joint"], {
      cwd: folder.inside("two"),
    });
    expect(stderr).toContain("left out, it takes 3 endpoints, and 2 are configured (reporters)");
    expect(stdout).toContain("loan-form-5");
    expect(exitCode).toBe(0);
  } finally {
    await one.close();
    await other.close();
  }
});
