import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join, relative, resolve } from "node:path";
import { type Command, Option } from "commander";
import type { TallystickConfig } from "../../schemas/run/config.js";
import type { EvidenceVerification } from "../../schemas/run/evidence-check.js";
import type { SigningKey } from "../evidence/keys/signing-key.js";
import { verifyBundle } from "../evidence/verify/verify-bundle.js";
import type { Sm4Settings } from "../profiles/pboc-g2/file/sm4.js";
import { ExitCode } from "../verdict/exit-code.js";
import { bundleRun, checkPlace } from "./certify/bundle-run.js";
import { type CertifyOptions, declarationOf, keyPlaces, parseName } from "./certify/certify-options.js";
import { collect } from "./certify/collect.js";
import { fileSource } from "./certify/file-source.js";
import { madeOf } from "./certify/made-of.js";
import { newKeyFiles } from "./certify/new-key-files.js";
import { readKeys } from "./certify/read-keys.js";
import { renderMade } from "./certify/render-made.js";
import {
  CONFIGURATION_NAME,
  configurationIn,
  keptConfiguration,
  withLender,
  writtenConfiguration,
} from "./certify/written-configuration.js";
import { findConfig } from "./config/find-config.js";
import { loadConfig } from "./config/load-config.js";
import { configOption, jsonOption } from "./help/common-options.js";
import { jsonText } from "./help/json-text.js";
import { livesOfFiles, withLivesOfFiles } from "./record/lives-of-files.js";
import { chosenLender } from "./run/chosen-lender.js";
import { withPolicyOptions } from "./run/policy/policy-options.js";
import { presentRun } from "./run/present-run.js";
import { startRun } from "./run/start-run.js";
import { terminalLook } from "./run/terminal-look.js";
import { requestOf, withRunOptions } from "./run.js";
import { isUsageError, UsageError } from "./usage-error.js";
import { ownVerifier } from "./verify/own-verifier.js";

/** Adds `tallystick certify`: lives every suite as a certification and bundles the evidence. */
export function registerCertify(program: Command): void {
  withJsonOf(withPolicyOptions(withRunOptions(program.command("certify"))), "EvidenceMade")
    .description("run the suites as a certification, where no MUST can be waived or left out, and bundle the evidence")
    .addOption(configOption())
    .option("-u, --base-url <url>", "lender to drive over HTTP, its files pulled; instead of a configuration")
    .option("--from <run>", "folder of a certification that was run already; nothing is run")
    .option("--bundle <file>", "bundle to write (default: <run>.tallystick.zip in the folder of the run)")
    .option(
      "--key <file>",
      "PEM file with a private key that signs, Ed25519 or SM2; may be given more than once",
      collect,
    )
    .option("--key-env <name>", "environment variable with such a key; may be given more than once", collect)
    .option("--passphrase-env <name>", "environment variable with the passphrase of the keys")
    .option("--lender <name>", "whose reporting it is, for the certificate", parseName)
    .option("--build <name>", "which build of it, for the certificate", parseName)
    .option("--made-by <name>", "who ran the test, for the certificate", parseName)
    .option("--other-accounts", "agree that messages of accounts that the run did not open are in the bundle")
    .option("--new-key <file>", "make a key that signs, in this file, its public half beside it; nothing is run")
    .addOption(new Option("--algorithm <name>", "of a new key (default ed25519)").choices(["ed25519", "sm2"]))
    .action(async (options: CertifyOptions) => {
      process.exitCode = options.newKey === undefined ? await certify(options) : await makeKey(options.newKey, options);
    });
}

/** The command with another answer named at its `--json`. */
function withJsonOf(command: Command, type: string): Command {
  const option = command.options.find(({ long }) => long === "--json");
  if (option !== undefined) option.description = jsonOption(type).description;
  return command;
}

async function makeKey(file: string, { algorithm = "ed25519", json, lang }: CertifyOptions): Promise<number> {
  const made = await newKeyFiles(file, algorithm);
  const text =
    lang === "zh"
      ? `私钥（请妥善保密）：${made.privateKey}\n公钥（交给复核方）：${made.publicKey}\n公钥指纹：${made.fingerprint}\n`
      : `private key, to be kept secret: ${made.privateKey}\npublic key, for whoever verifies: ${made.publicKey}\nfingerprint: ${made.fingerprint}\n`;
  process.stdout.write(json === true ? jsonText(made) : text);
  return 0;
}

async function certify(options: CertifyOptions): Promise<number> {
  if (options.algorithm !== undefined)
    throw new UsageError("--algorithm goes with --new-key. Leave it out, or give both.");
  // Before anything is run: a key or a file that cannot be used should not cost a run.
  const own = await writtenConfiguration(options.config);
  const written = options.baseUrl === undefined ? own : withLender(own, options.baseUrl);
  const keys = keysOf(options, written);
  if (options.bundle !== undefined) checkPlace(options.bundle);
  const lived = options.from === undefined ? await live(options, written) : again(options.from, written);
  try {
    return await bundle(lived, options, keys);
  } catch (error) {
    if (lived.exitCode === undefined) throw error;
    // What the run came to is told whatever becomes of its bundle.
    process.stderr.write(notBundled(lived.folder, lived.exitCode));
    if (lived.exitCode === ExitCode.conformant) throw error;
    process.stderr.write(`${isUsageError(error) ? error.message : stackOf(error)}\n`);
    return lived.exitCode;
  }
}

/** Writes the bundle of a run, verifies it, and tells of it; answers what to end with. */
async function bundle(lived: Lived, options: CertifyOptions, keys: readonly SigningKey[]): Promise<number> {
  const { folder, configuration } = lived;
  const name = `${basename(resolve(folder))}${keys.length === 0 ? ".unsigned" : ""}.tallystick.zip`;
  const path = options.bundle ?? join(folder, name);
  const bundled = await bundleRun({
    folder,
    configuration,
    declared: declarationOf(options, configuration),
    keys,
    bundle: path,
    now: new Date().toISOString(),
  });
  const shown = (file: string): string => relative(process.cwd(), file) || ".";
  const verification = await verifyWritten(path, keys, lived);
  const made = madeOf(bundled, verification, { bundle: shown(path), run: shown(folder) });
  const look = terminalLook();
  look.write(options.json === true ? jsonText(made) : renderMade(made, { lang: options.lang, ...look }));
  return made.exitCode;
}

function notBundled(folder: string, exitCode: number): string {
  return (
    `The run itself ended with exit code ${exitCode}, and its evidence could not be bundled, for the reason below. ` +
    `The run is kept: tallystick certify --from ${relative(process.cwd(), folder) || "."}\n`
  );
}

function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

/**
 * Verifies a bundle as whoever gets it will; one that contradicts itself is not kept.
 * @throws UsageError where the run was handed over: its files were changed. Error where it was just lived: a fault of ours
 */
async function verifyWritten(
  path: string,
  keys: readonly SigningKey[],
  { folder, sm4, exitCode }: Lived,
): Promise<EvidenceVerification> {
  const source = await fileSource(path, "the bundle");
  try {
    const trusted = keys.map(({ publicKey }) => publicKey.fingerprint);
    const { verification } = await verifyBundle(source, path, ownVerifier(trusted, { sm4 }));
    if (verification.result !== "altered") return verification;
    rmSync(path, { force: true });
    const failed = verification.checks.filter(({ state }) => state === "failed").map(({ text }) => text.en);
    if (exitCode !== undefined) throw new Error(`The bundle that was written does not verify: ${failed.join(" ")}`);
    throw new UsageError(
      `Failed to bundle ${folder}: its files contradict each other or themselves. ${failed.join(" ")} ` +
        "Give the folder of a certification as it was written.",
    );
  } finally {
    await source.close();
  }
}

function keysOf(options: CertifyOptions, written: TallystickConfig | undefined): SigningKey[] {
  const beside = (file: string): string => resolve(dirname(findConfig(options.config, process.cwd()) ?? "."), file);
  const keys = readKeys(keyPlaces(options, written, beside), process.env);
  if (keys.length === 0) {
    process.stderr.write(
      "No key is named: the bundle will be UNSIGNED and certify nothing. Make a key with: tallystick certify --new-key evidence-key.pem\n",
    );
  }
  return keys;
}

/** A run whose evidence is to be bundled. */
interface Lived {
  readonly folder: string;
  readonly configuration: TallystickConfig;
  /** How its message files are read, where they are encrypted and the key is at hand. */
  readonly sm4?: Sm4Settings | undefined;
  /** What the run ended with, where it was lived just now. */
  readonly exitCode?: number;
}

async function live(options: CertifyOptions, configuration: TallystickConfig | undefined): Promise<Lived> {
  const config = await loadConfig(options.config, process.env);
  const lender = chosenLender(options, config);
  if (configuration === undefined) throw new Error("A lender was found, and no configuration that names it.");
  const request = withLivesOfFiles(requestOf(options, config, lender), await livesOfFiles(config, undefined));
  const run = await startRun(request, lender, config, { mode: "certify", options });
  const look = terminalLook();
  mkdirSync(run.folder, { recursive: true });
  writeFileSync(join(run.folder, CONFIGURATION_NAME), keptConfiguration(configuration));
  presentRun(run, {
    lang: options.lang,
    ...look,
    // Standard output is for the answer about the bundle alone.
    ...(options.json === true ? { write: (text: string) => look.note(text) } : {}),
  });
  return { folder: run.folder, configuration, sm4: config.sm4, exitCode: run.exitCode };
}

/** A run that was lived already. Its configuration is the one that was kept with it. */
function again(folder: string, written: TallystickConfig | undefined): Lived {
  const configuration = configurationIn(folder) ?? written;
  if (configuration !== undefined) return { folder, configuration };
  throw new UsageError(
    `${folder} keeps no ${CONFIGURATION_NAME}: it is not of a certification. Give the configuration that it was run with (--config).`,
  );
}
