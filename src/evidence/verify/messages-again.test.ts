import { describe, expect, it } from "vitest";
import type { CohortFinished } from "../../../schemas/run/event-log.js";
import type { EvidenceVerification } from "../../../schemas/run/evidence-check.js";
import { newKey } from "../keys/new-key.js";
import { readSigningKey } from "../keys/signing-key.js";
import { sha256 } from "../sha256.js";
import { bundleOf, verified } from "../testing/sample-bundle.js";
import { type SampleRun, sampleRun, sampleVerifier } from "../testing/sample-run.js";
import { cohortAt, fileAt, rewrite, textOf, told } from "../testing/told.js";
import type { MessageReader } from "./message-reader.js";
import type { Verifier } from "./verifier.js";

const key = readSigningKey((await newKey("ed25519")).privatePem, "the key");
const trusted = [key.publicKey.fingerprint];
const signed = await bundleOf(sampleRun(), { keys: [key] });

describe("messages that are read again", () => {
  /** The sample with other bytes in a file, the log in keeping with them. */
  function rewritten(at: number, text: string, counts: Partial<CohortFinished> = {}): SampleRun {
    const sample = sampleRun();
    rewrite(fileAt(sample, at), text);
    const digests = [fileAt(sample, 0), fileAt(sample, 1)].map((file) => Buffer.from(file.sha256, "hex"));
    Object.assign(cohortAt(sample, 0), { messages: { files: 2, digest: sha256(Buffer.concat(digests)) } }, counts);
    return sample;
  }

  async function check(sample: SampleRun, own: Partial<Verifier> = {}): Promise<EvidenceVerification> {
    return (await verified(await bundleOf(sample, { keys: [key] }), { trusted, ...own })).verification;
  }

  it("and break a MUST that the log does not tell of certify nothing", async () => {
    const verification = await check(rewritten(0, "N1 R-HIDDEN\n"));
    expect(told(verification)).toEqual(["not-certifiable", "records: withheld"]);
    expect(textOf(verification, "records")).toContain("that the log does not tell of: R-HIDDEN");
  });

  it("are no affair of the run where they are of other accounts", async () => {
    const sample = rewritten(0, "Z1 R-HIDDEN\n", { recordsForeign: 1 });
    expect(told(await check(sample))).toEqual(["verified"]);
  });

  it("and came twice may count once or twice, and nothing else", async () => {
    const outcomes = await Promise.all(
      [1, 2, 3, 4, 5].map(async (recordsReceived) => {
        const sample = rewritten(0, "N1 \nN2 \n", { recordsReceived });
        fileAt(sample, 0).name = fileAt(sample, 1).name;
        return (await check(sample)).result;
      }),
    );
    expect(outcomes).toEqual(["altered", "verified", "verified", "verified", "altered"]);
  });

  it("and cannot be read here say why", async () => {
    const reader: MessageReader = {
      read: () => ({ records: [], broken: [], notRead: { en: "there is no key for it", zh: "缺少密钥" } }),
    };
    const verification = await check(sampleRun(), { reader });
    expect(told(verification)).toEqual(["not-certifiable", "records: not-done"]);
    expect(textOf(verification, "records")).toBe("there is no key for it");
  });

  it("under a name that was used up count for nothing", async () => {
    const sample = rewritten(0, "N1 \n", { recordsReceived: 2 });
    fileAt(sample, 0).nameUsed = true;
    expect(told(await check(sample))).toEqual(["verified"]);
  });

  it("of a cohort that never finished are not compared", async () => {
    const sample = sampleRun();
    const extra = fileAt(sample, 0);
    sample.messages.push({ ...extra, cohort: 7 });
    expect(told(await check(sample))).toEqual(["verified"]);
  });
});

describe("what another version made", () => {
  it("and judged otherwise is left to that version, and certifies nothing here", async () => {
    const bundle = await bundleOf(sampleRun(), { keys: [key] });
    const newer = { ...sampleVerifier(), version: "0.2.0", rules: [] };
    const { verification } = await verified(bundle, { ...newer, trusted });
    expect(told(verification)).toEqual(["not-certifiable", "rules: not-done"]);
    expect(textOf(verification, "rules")).toContain("Verify with tallystick 0.1.0");
  });

  it("and judged the same verifies", async () => {
    const { verification } = await verified(signed, { trusted, version: "0.2.0" });
    expect(told(verification)).toEqual(["verified"]);
  });

  it("by a set that this one does not know, says so", async () => {
    const { verification } = await verified(signed, { trusted, requirementSets: [] });
    expect(told(verification)).toEqual(["not-certifiable", "requirement-set: not-done"]);
    expect(textOf(verification, "requirement-set")).toContain("not known to this version");
  });
});
