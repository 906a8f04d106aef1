import type { EvidenceVerification } from "../../../schemas/run/evidence-check.js";
import type { ByteSource } from "../container/byte-source.js";
import type { Statement } from "../contents/manifest.js";
import { sha256OfStream } from "../sha256.js";
import { checkContents } from "./check-contents.js";
import { checkSigner } from "./check-signer.js";
import { Checks } from "./checks.js";
import { checkIntegrity } from "./integrity.js";
import type { Verifier } from "./verifier.js";
import { VerifyExit } from "./verify-exit.js";

/** A bundle after it was verified. */
export interface VerifiedBundle {
  readonly verification: EvidenceVerification;
  /** The certificate, made again; null where it cannot be. */
  readonly certificate: string | null;
}

/**
 * Verifies a bundle: first that its bytes are what was packed, listed, chained and signed, then that everything it says
 * follows from what it holds. Needs no lender and no network. Never throws for what is in the file.
 * @param name The bundle as it is named in the answer.
 */
export async function verifyBundle(source: ByteSource, name: string, verifier: Verifier): Promise<VerifiedBundle> {
  const checks = new Checks();
  const bundle = await checkIntegrity(source, checks);
  if (bundle !== null) checks.note("signer", checkSigner(bundle.manifest.signers, verifier.trusted));
  const derived = bundle === null ? undefined : await checkContents(bundle, verifier, checks);
  const result = resultOf(checks, derived?.statement);
  return {
    verification: {
      verificationVersion: 1,
      bundle: name,
      sha256: (await sha256OfStream(source.read(0, source.size))).sha256,
      on: verifier.on,
      result,
      exitCode: VerifyExit[result],
      checks: checks.all(),
      signers: bundle?.manifest.signers ?? [],
      ...(bundle === null || checks.failed ? {} : { manifest: bundle.manifest }),
    },
    certificate: derived?.certificate ?? null,
  };
}

function resultOf(checks: Checks, statement: Statement | undefined): EvidenceVerification["result"] {
  if (checks.failed) return "altered";
  if (statement?.outcome.conclusion === "not-conformant") return "not-conformant";
  return checks.allOk ? "verified" : "not-certifiable";
}
