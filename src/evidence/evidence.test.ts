import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { validateEvidenceManifest, validateEvidenceVerification } from "../../schemas/generated/validators/index.js";
import { bytesSource, readAll } from "./container/byte-source.js";
import type { MemberName } from "./container/member-names.js";
import { type Member, memberOf, pack } from "./container/pack.js";
import { unpack } from "./container/unpack.js";
import { newKey } from "./keys/new-key.js";
import { readSigningKey } from "./keys/signing-key.js";
import { bundleOf, verified } from "./testing/sample-bundle.js";
import { failingRun, sampleRun } from "./testing/sample-run.js";
import { textOf, told } from "./testing/told.js";

const key = readSigningKey((await newKey("ed25519")).privatePem, "the key");
const sm2Key = readSigningKey((await newKey("sm2")).privatePem, "the key");
const trusted = [key.publicKey.fingerprint];
const signed = await bundleOf(sampleRun(), { keys: [key] });

/** A bundle with one of its members replaced, packed anew. */
async function withMember(name: MemberName, change: (text: string) => string): Promise<Buffer> {
  const members: Member[] = [];
  for (const member of (await unpack(bytesSource(signed))).members.values()) {
    members.push(member.name === name ? memberOf(name, change((await readAll(member.open())).toString())) : member);
  }
  return readAll(pack(members));
}

describe("a bundle", () => {
  it("verifies: whole, signed by the key that was named, conformant", async () => {
    const { verification, certificate } = await verified(signed, { trusted });
    expect(told(verification)).toEqual(["verified"]);
    expect(verification.exitCode).toBe(0);
    expect([validateEvidenceVerification(verification), validateEvidenceVerification.errors]).toEqual([true, null]);
    expect([validateEvidenceManifest(verification.manifest), validateEvidenceManifest.errors]).toEqual([true, null]);
    expect(certificate).toContain("Conformant");
  });

  it("is the same, whenever it is made of the same", async () => {
    expect(await bundleOf(sampleRun(), { keys: [key] })).toEqual(signed);
  });

  it("may be signed by both kinds of keys, and either may be named", async () => {
    const both = await bundleOf(sampleRun(), { keys: [key, sm2Key] });
    for (const one of [key, sm2Key]) {
      const { verification } = await verified(both, { trusted: [one.publicKey.fingerprint] });
      expect(told(verification)).toEqual(["verified"]);
    }
  });

  it("holds no secret of the configuration", async () => {
    const text = signed.toString();
    expect(text).not.toContain("hunter2");
    expect(text).toContain('"LENDER_TOKEN"');
  });
});

describe("a bundle that certifies nothing says so:", () => {
  it("nobody named a key", async () => {
    const { verification } = await verified(signed);
    expect(told(verification)).toEqual(["not-certifiable", "signer: withheld"]);
    expect(verification.exitCode).toBe(2);
  });

  it("unsigned", async () => {
    const { verification, certificate } = await verified(await bundleOf(sampleRun()));
    expect(told(verification)).toEqual([
      "not-certifiable",
      "signatures: withheld",
      "signer: withheld",
      "certifying: withheld",
    ]);
    expect(certificate).toContain("No conclusion");
    expect(certificate).toContain("this bundle is unsigned");
  });

  it("expired", async () => {
    const last = await verified(signed, { trusted, on: "2027-02-23" });
    expect(told(last.verification)).toEqual(["verified"]);
    const { verification } = await verified(signed, { trusted, on: "2027-02-24" });
    expect(told(verification)).toEqual(["not-certifiable", "expiry: withheld"]);
    expect(textOf(verification, "expiry")).toContain("2027-02-23");
  });
});

describe("a bundle of a lender that does not conform", () => {
  it("verifies as evidence of that", async () => {
    const bundle = await bundleOf(failingRun(), { keys: [key] });
    const { verification, certificate } = await verified(bundle, { trusted });
    expect(told(verification)).toEqual(["not-conformant", "certifying: withheld"]);
    expect(verification.exitCode).toBe(1);
    expect(certificate).toContain("Not conformant");
  });
});

describe("an altered bundle is told from every other:", () => {
  it("any one byte changed", async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(signed.length - 1), fc.integer({ min: 1, max: 255 }), async (at, by) => {
        const changed = Uint8Array.from(signed);
        changed[at] = (changed[at] ?? 0) ^ by;
        const { verification } = await verified(changed, { trusted });
        expect([verification.result, verification.exitCode, verification.manifest]).toEqual(["altered", 6, undefined]);
      }),
      { numRuns: 150 },
    );
  });

  it.each<[MemberName, (text: string) => string, string]>([
    ["certificate.html", (text) => text.replace("stands until 2027", "stands until 2099"), "members: failed"],
    ["manifest.json", (text) => text.replace('"4.2.0"', '"4.2.1"'), "signatures: failed"],
    ["manifest.json", (text) => `${text}\n`, "manifest: failed"],
    ["manifest.json", (text) => text.replace('"signers": [', '"signers":  ['), "manifest: failed"],
    [
      "signatures.json",
      (text) => text.replace('"signaturesVersion": 1', '"signaturesVersion": 1.0'),
      "signatures: failed",
    ],
    ["events.ndjson", (text) => text.replace('"seed":1', '"seed":2'), "events-chain: failed"],
    ["events.chain", (text) => text.slice(65), "events-chain: failed"],
    ["messages.ndjson", (text) => text.replace("0-0.txt", "0-9.txt"), "messages-chain: failed"],
  ])("%s rewritten and packed anew (%#)", async (name, change, check) => {
    const { verification } = await verified(await withMember(name, change), { trusted });
    expect(verification.result).toBe("altered");
    expect(told(verification)).toContain(check);
  });

  it("names the line that was changed in the file as it is, too", async () => {
    const at = signed.indexOf("0-1.txt");
    const changed = Buffer.from(signed);
    changed.write("9", at);
    const { verification } = await verified(changed, { trusted });
    expect(told(verification).slice(0, 4)).toEqual([
      "altered",
      "container: failed",
      "members: failed",
      "messages-chain: failed",
    ]);
    expect(textOf(verification, "messages-chain")).toBe("Line 2 of messages.ndjson is not the one that was chained.");
  });

  it("names the first line that was changed", async () => {
    const bundle = await withMember("events.ndjson", (text) =>
      text.replace('"recordsReceived":3', '"recordsReceived":4'),
    );
    const { verification } = await verified(bundle, { trusted });
    expect(textOf(verification, "events-chain")).toBe("Line 4 of events.ndjson is not the one that was chained.");
  });
});
