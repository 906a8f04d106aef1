import type { EvidenceVerification } from "../../../schemas/run/evidence-check.js";
import type { EvidenceMade } from "../../../schemas/run/evidence-made.js";
import { ExitCode } from "../../verdict/exit-code.js";
import type { WrittenBundle } from "./bundle-run.js";

/**
 * What is said of a bundle that was written and verified at once. Its exit code is that of the run; where the run passed and
 * the evidence certifies nothing all the same, it is that of what is incomplete.
 */
export function madeOf(
  { manifest, sha256, size }: WrittenBundle,
  { checks }: EvidenceVerification,
  { bundle, run }: Pick<EvidenceMade, "bundle" | "run">,
): EvidenceMade {
  const { outcome, expiry, signers } = manifest;
  const notOk = checks.filter(({ state }) => state !== "ok");
  // What cannot be read here for want of a key, whoever verifies with the key can.
  const certifies = notOk.every(({ check, state }) => check === "records" && state === "not-done");
  const passed = outcome.exitCode === ExitCode.conformant;
  const exitCode = passed && !certifies ? ExitCode.incomplete : outcome.exitCode;
  return { madeVersion: 1, bundle, run, sha256, size, outcome, expiry, signers, notOk, exitCode };
}
