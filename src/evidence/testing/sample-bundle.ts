import { judge } from "../../verdict/judge.js";
import { currentRequirementSet } from "../../verdict/requirement-sets.js";
import type { RunFile } from "../chain/chained-file.js";
import { bytesSource, readAll } from "../container/byte-source.js";
import { memberOf } from "../container/pack.js";
import { type BundleRequest, makeBundle } from "../make-bundle.js";
import type { Verifier } from "../verify/verifier.js";
import { type VerifiedBundle, verifyBundle } from "../verify/verify-bundle.js";
import { ndjson, type SampleRun, sampleConfiguration, sampleVerifier, VERSION } from "./sample-run.js";

/** The bundle of a sample run. */
export async function bundleOf(run: SampleRun, own: Partial<BundleRequest> = {}): Promise<Buffer> {
  const { bytes } = await makeBundle({
    madeAt: "2026-11-25T09:30:00.000Z",
    tool: { name: "tallystick", version: VERSION, lock: { file: "package-lock.json", sha256: "ab".repeat(32) } },
    declared: { lender: "Example Consumer Finance", build: "4.2.0" },
    events: fileOf(ndjson(run.events)),
    messages: fileOf(ndjson(run.messages)),
    configuration: sampleConfiguration,
    set: currentRequirementSet,
    rules: sampleVerifier().rules,
    judge,
    keys: [],
    ...own,
  });
  return readAll(bytes);
}

/** Verifies bytes as a bundle. */
export function verified(bytes: Uint8Array, own: Partial<Verifier> = {}): Promise<VerifiedBundle> {
  return verifyBundle(bytesSource(bytes), "sample.tallystick.zip", sampleVerifier(own));
}

/** Bytes in the place of a file of a run's folder. */
export function fileOf(bytes: Uint8Array): RunFile {
  const { size, open } = memberOf("events.ndjson", bytes);
  return { size, open };
}
