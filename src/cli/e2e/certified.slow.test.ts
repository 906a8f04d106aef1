import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "vitest";
import type { TallystickConfig } from "../../../schemas/run/config.js";
import { runCli } from "./support/run-cli.js";
import { temporaryFolder } from "./support/temporary-folder.js";

const folder = temporaryFolder(afterAll);
const cwd = folder.inside("lender");
const lenderModule = fileURLToPath(
  new URL("../../../dist/examples/reference-lender/lender-module.js", import.meta.url),
);

// Each MUST that a suite tests is reached by its written cases, so that whether a lender is certified is never a matter of
// what the random lives happen to be.
test("a lender is certified with next to no random lives", { timeout: 600_000 }, async () => {
  const config: TallystickConfig = {
    target: { kind: "in-process", module: lenderModule, options: { channel: "push" } },
    delivery: { kind: "push" },
    agreements: ["plain"],
    lives: 1,
    seed: 1,
    evidence: { lender: "Example Consumer Finance", keys: [{ file: "key.pem" }] },
  };
  writeFileSync(join(cwd, "tallystick.config.json"), JSON.stringify(config));
  await runCli(["certify", "--new-key", "key.pem"], { cwd });
  const { stdout, stderr, exitCode } = await runCli(["certify", "--build", "1.0"], { cwd });
  expect(exitCode === 0 ? "certified" : `${stdout}\n${stderr}`).toBe("certified");
});
