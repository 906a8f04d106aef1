import { execFileSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  validateEvidenceKeyMade,
  validateEvidenceMade,
  validateEvidenceVerification,
} from "../../../schemas/generated/validators/index.js";
import type { TallystickConfig } from "../../../schemas/run/config.js";
import type { EvidenceVerification } from "../../../schemas/run/evidence-check.js";
import type { EvidenceMade } from "../../../schemas/run/evidence-made.js";
import { parseWith } from "../../../schemas/validation.js";
import { exitCodeAtEnd } from "../../verdict/exit-code.js";
import { type Ended, runCli } from "./support/run-cli.js";
import { logOf, onlyRun } from "./support/run-folder.js";
import { temporaryFolder } from "./support/temporary-folder.js";
import { transcript } from "./support/transcript.js";

const folder = temporaryFolder(afterAll);
const cwd = folder.inside("lender");
const lenderModule = fileURLToPath(
  new URL("../../../dist/examples/reference-lender/lender-module.js", import.meta.url),
);
const config: TallystickConfig = {
  target: { kind: "in-process", module: lenderModule, options: { channel: "push" } },
  delivery: { kind: "push" },
  agreements: ["plain"],
  seed: 1,
  evidence: { lender: "Example Consumer Finance", keys: [{ file: "ed.pem" }, { env: "SM2_KEY" }] },
};
let env: Record<string, string>;
let made: EvidenceMade;
/** A bundle of the same run with a log that says that every requirement was exercised. */
const conformant = join(cwd, "conformant.tallystick.zip");

function tallystick(line: string): Promise<Ended> {
  return runCli(line.split(" "), { cwd, env });
}

/** What a command printed, without what differs from run to run. */
function shown(ended: Ended): string {
  return transcript(ended, folder.path)
    .replaceAll(/[0-9a-f]{64}/g, "<digest>")
    .replaceAll(/(stands until) \d{4}-\d\d-\d\d/g, "$1 <day>");
}

async function verification(line: string): Promise<EvidenceVerification> {
  const { stdout, exitCode } = await tallystick(`verify ${line} --json`);
  const answer = parseWith(validateEvidenceVerification, JSON.parse(stdout), line);
  expect(exitCode).toBe(answer.exitCode);
  return answer;
}

beforeAll(async () => {
  env = {};
  writeFileSync(join(cwd, "tallystick.config.json"), JSON.stringify(config));
  for (const [name, algorithm] of [
    ["ed.pem", "ed25519"],
    ["sm2.pem", "sm2"],
    ["other.pem", "ed25519"],
  ] as const) {
    const { stdout } = await tallystick(`certify --new-key ${name} --algorithm ${algorithm} --json`);
    expect(parseWith(validateEvidenceKeyMade, JSON.parse(stdout), name)).toMatchObject({ algorithm, privateKey: name });
  }
  env = { SM2_KEY: readFileSync(join(cwd, "sm2.pem"), "utf8") };
  const { stdout, exitCode } = await tallystick("certify --suite contract --build 4.2.0 --json");
  made = parseWith(validateEvidenceMade, JSON.parse(stdout), "certify");
  expect(exitCode).toBe(made.exitCode);
  await bundleConformant();
});

/** Stands for a certification of all suites, which takes minutes: the run is real, and claims to have come to everything. */
async function bundleConformant(): Promise<void> {
  const run = onlyRun(join(cwd, "reports"));
  const all = made.outcome.requirements.map(({ id }) => id);
  const { events } = logOf(run);
  const before = events.slice(0, -1).map((event) => {
    return event.type === "scenario-started" ? { ...event, requirements: all } : event;
  });
  const last = events.at(-1);
  if (last?.type !== "run-finished") throw new Error("The log of the run is cut off.");
  const claimed = [...before, { ...last, exitCode: exitCodeAtEnd(before, false) }];
  const other = join(cwd, "claimed");
  mkdirSync(other);
  writeFileSync(join(other, "events.ndjson"), claimed.map((event) => `${JSON.stringify(event)}\n`).join(""));
  for (const name of ["messages.ndjson", "configuration.json"]) copyFileSync(join(run, name), join(other, name));
  const ended = await tallystick("certify --from claimed --bundle conformant.tallystick.zip");
  expect([ended.exitCode, ended.stderr]).toEqual([0, ""]);
}

describe("tallystick certify", () => {
  test("bundles a run that did not come to every MUST as one that does not conform", () => {
    expect(made).toMatchObject({ exitCode: 1, outcome: { conclusion: "not-conformant", verdict: "not-conformant" } });
    expect(made.signers.map(({ algorithm }) => algorithm)).toEqual(["ed25519", "sm2"]);
    expect(made.outcome.gates).toContainEqual(expect.objectContaining({ gate: "exercised", held: false }));
    expect(made.size).toBe(statSync(join(cwd, made.bundle)).size);
    expect(readdirSync(join(cwd, made.run))).toContain("configuration.json");
  });

  test("keeps the private key to its owner", () => {
    expect(statSync(join(cwd, "ed.pem")).mode & 0o777).toBe(0o600);
    expect(readFileSync(join(cwd, "ed.pub.pem"), "utf8")).toMatch(/^-----BEGIN PUBLIC KEY-----\n/);
  });

  test("says loudly that a bundle is unsigned", async () => {
    const bare = folder.inside("bare");
    const ended = await runCli(["certify", "--from", "../lender/claimed", "--bundle", "x.tallystick.zip"], {
      cwd: bare,
    });
    expect(shown(ended)).toMatchSnapshot();
    const answer = await verification("../bare/x.tallystick.zip --public-key ed.pub.pem");
    expect(answer).toMatchObject({ result: "altered", exitCode: 6 });
    expect((await verification("../bare/x.tallystick.zip")).result).toBe("not-certifiable");
  });

  test.each([
    "certify --from nowhere",
    "certify --from . --key ed.pem",
    "certify --from claimed --bundle conformant.tallystick.zip",
    "certify --from claimed --key missing.pem",
    "certify --from claimed --key ed.pub.pem",
    "certify --from claimed --key tallystick.config.json",
    "certify --from claimed --key ed.pem --key ed.pem",
    "certify --from claimed --key-env NOT_SET",
    "certify --from claimed --key ed.pem --bundle no/such/folder/x.zip",
    "certify --new-key ed.pem",
    "certify --algorithm sm2",
    "certify --algorithm rsa",
    `certify --lender ${"x".repeat(81)}`,
  ])("tallystick %s", async (line) => {
    const ended = await tallystick(line);
    expect(ended.exitCode).toBe(3);
    expect(shown(ended)).toMatchSnapshot();
  });

  test("refuses a run whose log was edited, and keeps no bundle of it", async () => {
    const run = join(cwd, "edited");
    mkdirSync(run);
    const own = join(cwd, made.run);
    copyFileSync(join(own, "configuration.json"), join(run, "configuration.json"));
    const log = readFileSync(join(own, "events.ndjson"), "utf8");
    writeFileSync(join(run, "events.ndjson"), log.replace(/("exitCode":)\d(?=[^\n]*\n$)/, "$10"));
    const { exitCode, stderr } = await tallystick("certify --from edited");
    expect(stderr).toContain("The log ends with exit code 0, and calls for 1.");
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(exitCode).toBe(3);
    expect(readdirSync(run).filter((name) => name.endsWith(".zip"))).toEqual([]);
  });

  test("tells what the run came to also where its bundle cannot be written", async () => {
    mkdirSync(join(cwd, "taken.tallystick.zip.part"));
    const { exitCode, stderr } = await tallystick("certify --suite contract --bundle taken.tallystick.zip");
    expect(stderr).toContain("The run itself ended with exit code 1, and its evidence could not be bundled");
    expect(stderr).toContain("Failed to write the bundle");
    expect(exitCode).toBe(1);
  });

  test("makes no bundle with records of other accounts unless that is agreed to", async () => {
    const other = folder.inside("other");
    const events = readFileSync(join(cwd, "claimed", "events.ndjson"), "utf8");
    writeFileSync(join(other, "events.ndjson"), events.replace('"recordsForeign":0', '"recordsForeign":2'));
    for (const name of ["messages.ndjson", "configuration.json"])
      copyFileSync(join(cwd, "claimed", name), join(other, name));
    const ended = await tallystick("certify --from ../other --bundle ../other/x.tallystick.zip");
    expect(ended.exitCode).toBe(3);
    expect(ended.stderr).toContain("hold 2 records of accounts that it did not open");
    expect(existsSync(join(other, "x.tallystick.zip"))).toBe(false);
  });
});

describe("tallystick verify", () => {
  test("a bundle of a lender that conforms", async () => {
    const ended = await tallystick("verify conformant.tallystick.zip --public-key ed.pub.pem --public-key sm2.pub.pem");
    expect(ended).toMatchObject({ exitCode: 0, stderr: "" });
    expect(ended.stdout).toContain("VERIFIED");
    const { checks, manifest } = await verification("conformant.tallystick.zip --public-key sm2.pub.pem");
    expect(checks.map(({ check, state }) => `${check} ${state}`)).toEqual(checks.map(({ check }) => `${check} ok`));
    expect(manifest?.declared).toEqual({ lender: "Example Consumer Finance" });
  });

  test("by a fingerprint", async () => {
    const [signer] = made.signers;
    const answer = await verification(
      `conformant.tallystick.zip --fingerprint ${signer?.fingerprint.toUpperCase() ?? ""}`,
    );
    expect(answer.result).toBe("verified");
  });

  test("a bundle of a lender that does not", async () => {
    expect(await verification(`${made.bundle} --public-key ed.pub.pem`)).toMatchObject({ result: "not-conformant" });
  });

  test.each([
    ["without a key", "", 2, "signer"],
    ["that has expired", "--public-key ed.pub.pem --on 2036-01-01", 2, "expiry"],
    ["of a key that did not sign", "--public-key other.pub.pem", 6, "signer"],
  ])("one %s", async (_name, options, exitCode, check) => {
    const answer = await verification(`conformant.tallystick.zip ${options}`.trim());
    expect(answer.exitCode).toBe(exitCode);
    const notOk = answer.checks.filter(({ state }) => state !== "ok").map((one) => one.check);
    expect(notOk).toEqual([check]);
  });

  test("one with a byte changed, cut off, or longer", async () => {
    const whole = readFileSync(conformant);
    const at = [0, 40, Math.floor(whole.length / 3), Math.floor(whole.length / 2), whole.length - 3];
    const altered = [
      ...at.map((position) => {
        const bytes = Buffer.from(whole);
        bytes[position] = (bytes[position] ?? 0) ^ 1;
        return bytes;
      }),
      whole.subarray(0, -1),
      Buffer.concat([whole, Buffer.from("\n")]),
      Buffer.alloc(0),
    ];
    for (const bytes of altered) {
      writeFileSync(join(cwd, "altered.zip"), bytes);
      const answer = await verification("altered.zip --public-key ed.pub.pem");
      expect([answer.result, answer.exitCode, answer.manifest]).toEqual(["altered", 6, undefined]);
    }
    const ended = await tallystick("verify altered.zip");
    expect(ended.stdout).toContain("ALTERED");
  });

  test("and writes the certificate that is in it", async () => {
    const ended = await tallystick(
      "verify conformant.tallystick.zip --public-key ed.pub.pem --certificate page.html --lang zh",
    );
    expect(ended.stdout).toContain("复核通过");
    const page = readFileSync(join(cwd, "page.html"), "utf8");
    expect(readFileSync(conformant).includes(page)).toBe(true);
    await tallystick("verify altered.zip --certificate none.html");
    expect(existsSync(join(cwd, "none.html"))).toBe(false);
  });

  test.each([
    "verify",
    "verify missing.zip",
    "verify .",
    "verify conformant.tallystick.zip --public-key missing.pem",
    "verify conformant.tallystick.zip --public-key tallystick.config.json",
    "verify conformant.tallystick.zip --fingerprint abc",
    "verify conformant.tallystick.zip --on 2026-02-30",
  ])("tallystick %s", async (line) => {
    const ended = await tallystick(line);
    expect(ended.exitCode).toBe(3);
    expect(shown(ended)).toMatchSnapshot();
  });

  test("holds the messages of a bundle one at a time", () => {
    // The bundle is a small part of this memory; one that took its messages whole would not be.
    const main = fileURLToPath(new URL("../../../dist/src/cli/main.js", import.meta.url));
    const args = ["--max-old-space-size=96", main, "verify", "conformant.tallystick.zip", "--public-key", "ed.pub.pem"];
    expect(execFileSync(process.execPath, args, { cwd, encoding: "utf8" })).toContain("VERIFIED");
  });
});
