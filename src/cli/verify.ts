import { writeFileSync } from "node:fs";
import { type Command, InvalidArgumentError } from "commander";
import { Temporal } from "temporal-polyfill";
import { verifyBundle } from "../evidence/verify/verify-bundle.js";
import { collect } from "./certify/collect.js";
import { fileSource } from "./certify/file-source.js";
import { readFingerprints } from "./certify/read-keys.js";
import { jsonOption, langOption } from "./help/common-options.js";
import { jsonText } from "./help/json-text.js";
import { terminalLook } from "./run/terminal-look.js";
import { UsageError } from "./usage-error.js";
import { type LookedUpOptions, sm4Settings } from "./validate/load-settings.js";
import { ownVerifier } from "./verify/own-verifier.js";
import { renderVerification } from "./verify/render-verification.js";
import { withSm4Options } from "./verify/sm4-options.js";

interface VerifyOptions extends LookedUpOptions {
  readonly publicKey?: readonly string[];
  readonly fingerprint?: readonly string[];
  readonly on?: string;
  readonly certificate?: string;
  readonly lang: "en" | "zh";
  readonly json?: boolean;
}

/** Adds `tallystick verify`: checks an evidence bundle, offline and without the lender. */
export function registerVerify(program: Command): void {
  withSm4Options(program.command("verify"))
    .description(
      "check an evidence bundle, offline and without the lender: every byte, every signature, every verdict again",
    )
    .argument("<bundle>", "evidence bundle, as certify writes it")
    .option("--public-key <file>", "PEM file with the key that must have signed; may be given more than once", collect)
    .option("--fingerprint <hex>", "SHA-256 of that key, in its place; may be given more than once", parseFingerprint)
    .option("--on <date>", "day as of which expiry is looked at (default today)", parseDay)
    .option("--certificate <file>", "write the certificate, made again from the bundle, to this file")
    .addOption(langOption("the text"))
    .addOption(jsonOption("EvidenceVerification"))
    .action(async (bundle: string, options: VerifyOptions) => {
      process.exitCode = await verify(bundle, options);
    });
}

async function verify(path: string, options: VerifyOptions): Promise<number> {
  const sm4 = sm4Settings(options, process.env);
  const trusted = [...readFingerprints(options.publicKey ?? []), ...(options.fingerprint ?? [])];
  const source = await fileSource(path, "the bundle");
  try {
    const verifier = ownVerifier(trusted, { on: options.on, sm4 });
    const { verification, certificate } = await verifyBundle(source, path, verifier);
    const look = terminalLook();
    look.write(
      options.json === true
        ? jsonText(verification)
        : renderVerification(verification, { lang: options.lang, ...look }),
    );
    if (options.certificate !== undefined) writeCertificate(options.certificate, certificate);
    return verification.exitCode;
  } finally {
    await source.close();
  }
}

function writeCertificate(file: string, certificate: string | null): void {
  if (certificate === null) {
    process.stderr.write("No certificate was written: nothing can be made of this bundle.\n");
    return;
  }
  try {
    writeFileSync(file, certificate, "utf8");
  } catch (error) {
    throw new UsageError(`Failed to write the certificate: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function parseFingerprint(text: string, before: readonly string[] = []): readonly string[] {
  if (!/^[0-9a-f]{64}$/i.test(text)) {
    throw new InvalidArgumentError(`"${text}" is no fingerprint: expected are 64 hexadecimal digits.`);
  }
  return collect(text.toLowerCase(), before);
}

function parseDay(text: string): string {
  try {
    if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return Temporal.PlainDate.from(text, { overflow: "reject" }).toString();
  } catch {
    // Told below.
  }
  throw new InvalidArgumentError(`"${text}" is no day: expected is one such as 2026-11-30.`);
}
