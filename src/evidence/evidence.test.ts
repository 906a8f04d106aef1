import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { validateEvidenceManifest, validateEvidenceVerification } from "../../schemas/generated/validators/index.js";
import type { CohortFinished } from "../../schemas/run/event-log.js";
import type { EvidenceCheckName, EvidenceVerification } from "../../schemas/run/evidence-check.js";
import type { MessageFile, MessageLine } from "../../schemas/run/messages.js";
import { currentRequirementSet, referenceTo } from "../verdict/requirement-sets.js";
import { bytesSource, readAll } from "./container/byte-source.js";
import type { MemberName } from "./container/member-names.js";
import { type Member, memberOf, pack } from "./container/pack.js";
import { unpack } from "./container/unpack.js";
import type { Judge } from "./contents/judgement.js";
import { newKey } from "./keys/new-key.js";
import { readSigningKey } from "./keys/signing-key.js";
import type { BundleRequest } from "./make-bundle.js";
import { sha256 } from "./sha256.js";
import { bundleOf, verified } from "./testing/sample-bundle.js";
import { failingRun, type SampleRun, sampleConfiguration, sampleRun, sampleVerifier } from "./testing/sample-run.js";
import { simpleJudge } from "./testing/simple-judge.js";

const key = readSigningKey((await newKey("ed25519")).privatePem, "the key");
const sm2Key = readSigningKey((await newKey("sm2")).privatePem, "the key");
const trusted = [key.publicKey.fingerprint];
const signed = await bundleOf(sampleRun(), simpleJudge, { keys: [key] });

/** The checks that are not ok, and the result. */
function told({ result, checks }: EvidenceVerification): [string, ...string[]] {
  return [result, ...checks.filter(({ state }) => state !== "ok").map(({ check, state }) => `${check}: ${state}`)];
}

function textOf({ checks }: EvidenceVerification, name: EvidenceCheckName): string {
  return checks.find(({ check }) => check === name)?.text.en ?? "";
}

/** A bundle with one of its members replaced, packed anew. */
async function withMember(name: MemberName, change: (text: string) => string): Promise<Buffer> {
  const members: Member[] = [];
  for (const member of (await unpack(bytesSource(signed))).values()) {
    members.push(member.name === name ? memberOf(name, change((await readAll(member.open())).toString())) : member);
  }
  return readAll(pack(members));
}

describe("a bundle", () => {
  it("verifies: whole, signed by the key that was named, conformant", async () => {
    const { verification, certificate } = await verified(signed, simpleJudge, { trusted });
    expect(told(verification)).toEqual(["verified"]);
    expect(verification.exitCode).toBe(0);
    expect([validateEvidenceVerification(verification), validateEvidenceVerification.errors]).toEqual([true, null]);
    expect([validateEvidenceManifest(verification.manifest), validateEvidenceManifest.errors]).toEqual([true, null]);
    expect(certificate).toContain("Conformant");
  });

  it("is the same, whenever it is made of the same", async () => {
    expect(await bundleOf(sampleRun(), simpleJudge, { keys: [key] })).toEqual(signed);
  });

  it("may be signed by both kinds of keys, and either may be named", async () => {
    const both = await bundleOf(sampleRun(), simpleJudge, { keys: [key, sm2Key] });
    for (const one of [key, sm2Key]) {
      const { verification } = await verified(both, simpleJudge, { trusted: [one.publicKey.fingerprint] });
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
    const { verification } = await verified(signed, simpleJudge);
    expect(told(verification)).toEqual(["not-certifiable", "signer: withheld"]);
    expect(verification.exitCode).toBe(2);
  });

  it("unsigned", async () => {
    const { verification, certificate } = await verified(await bundleOf(sampleRun(), simpleJudge), simpleJudge);
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
    const last = await verified(signed, simpleJudge, { trusted, on: "2027-02-23" });
    expect(told(last.verification)).toEqual(["verified"]);
    const { verification } = await verified(signed, simpleJudge, { trusted, on: "2027-02-24" });
    expect(told(verification)).toEqual(["not-certifiable", "expiry: withheld"]);
    expect(textOf(verification, "expiry")).toContain("2027-02-23");
  });
});

describe("a bundle of a lender that does not conform", () => {
  it("verifies as evidence of that", async () => {
    const bundle = await bundleOf(failingRun(), simpleJudge, { keys: [key] });
    const { verification, certificate } = await verified(bundle, simpleJudge, { trusted });
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
        const { verification } = await verified(changed, simpleJudge, { trusted });
        expect([verification.result, verification.exitCode, verification.manifest]).toEqual(["altered", 6, undefined]);
      }),
      { numRuns: 150 },
    );
  });

  it.each<[MemberName, (text: string) => string, string]>([
    ["certificate.html", (text) => text.replace("Stands until 2027", "Stands until 2099"), "members: failed"],
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
    const { verification } = await verified(await withMember(name, change), simpleJudge, { trusted });
    expect(verification.result).toBe("altered");
    expect(told(verification)).toContain(check);
  });

  it("names the first line that was changed", async () => {
    const bundle = await withMember("events.ndjson", (text) =>
      text.replace('"recordsReceived":3', '"recordsReceived":4'),
    );
    const { verification } = await verified(bundle, simpleJudge, { trusted });
    expect(textOf(verification, "events-chain")).toBe("Line 4 of events.ndjson is not the one that was chained.");
  });
});

describe("whoever holds the key cannot make the evidence say what it does not:", () => {
  const lying: Judge = (events, set) => {
    const { requirements, ...honest } = simpleJudge(events, set);
    return { ...honest, exitCode: 0, requirements: requirements.map((one) => ({ ...one, verdict: "pass" as const })) };
  };

  function run(change: (run: SampleRun) => void): SampleRun {
    const sample = sampleRun();
    change(sample);
    return sample;
  }

  function cohort({ events }: SampleRun, at: number): CohortFinished {
    const cohorts = events.filter((event) => event.type === "cohort-finished");
    return cohorts[at] ?? expect.unreachable("there are two cohorts");
  }

  function replaceLast({ events }: SampleRun, exitCode: number): void {
    const last = events.at(-1);
    if (last?.type === "run-finished") last.exitCode = exitCode;
  }

  function fileAt({ messages }: SampleRun, at: number): MessageFile {
    const line = messages[at];
    return line?.type === "file" ? line : expect.unreachable(`line ${at} is a file`);
  }

  function rewrite(file: MessageFile, text: string): void {
    file.bytes = Buffer.from(text).toString("base64");
    file.sha256 = sha256(text);
  }

  const weaker = {
    ...currentRequirementSet,
    requirements: currentRequirementSet.requirements.map((one) => ({ ...one, level: "SHOULD" as const })),
  };

  it.each<[string, SampleRun, Partial<BundleRequest>, string, RegExp]>([
    ["verdicts that do not follow", failingRun(), { judge: lying }, "verdicts", /ends with exit code 1|says otherwise/],
    ["an exit code that does not follow", run((one) => replaceLast(one, 1)), {}, "verdicts", /ends with exit code 1/],
    [
      "verdicts with a last line to match",
      run((one) => {
        one.events.splice(-1, 1, {
          type: "could-not-run",
          scenario: "contract/opening-record",
          reason: { en: "x", zh: "x" },
        });
        one.events.push({ type: "run-finished", at: "2026-11-25T09:00:00.000Z", exitCode: 2, interrupted: false });
      }),
      { judge: (events, set) => ({ ...simpleJudge(events, set), exitCode: 2, coveragePercent: 99 }) },
      "verdicts",
      /coveragePercent/,
    ],
    [
      "a weaker set under the name of the published one",
      sampleRun({ requirementSet: referenceTo(weaker) }),
      { set: weaker },
      "requirement-set",
      /was replaced/,
    ],
    [
      "another set than the log was judged by",
      sampleRun({ requirementSet: { ...referenceTo(weaker), revision: "2020.1" } }),
      {},
      "requirement-set",
      /judged by another set/,
    ],
    ["other rules", sampleRun(), { rules: [] }, "rules", /not the rules of version 0.1.0/],
    [
      "a configuration of another lender",
      sampleRun(),
      { configuration: { ...sampleConfiguration, target: { kind: "http", baseUrl: "https://other.example" } } },
      "configuration",
      /of another lender/,
    ],
    [
      "a log of another version",
      sampleRun(),
      { tool: { name: "tallystick", version: "9.9.9" } },
      "log",
      /of version 0.1.0, the manifest of 9.9.9/,
    ],
    [
      "a bundle made before its run",
      sampleRun(),
      { madeAt: "2026-11-25T08:30:00.000Z" },
      "log",
      /before the run ended/,
    ],
    [
      "a message changed",
      run((one) => rewrite(fileAt(one, 0), "N2 \n")),
      {},
      "messages",
      /not those that the log counts/,
    ],
    [
      "a message that is not its digest's",
      run((one) => {
        fileAt(one, 0).sha256 = "0".repeat(64);
      }),
      {},
      "messages",
      /line 1 of messages.ndjson: the bytes are not those/,
    ],
    ["a message less", run(({ messages }) => messages.splice(0, 1)), {}, "messages", /not those that the log counts/],
    ["a cohort less", run(({ messages }) => messages.splice(0, 3)), {}, "messages", /another place than in the log/],
    ["the last cohort less", run(({ messages }) => messages.splice(3)), {}, "messages", /are missing/],
    [
      "two messages in another order",
      run(({ messages }) => messages.splice(0, 2, messages[1] as MessageLine, messages[0] as MessageLine)),
      {},
      "messages",
      /not those that the log counts/,
    ],
    [
      "cohorts torn apart",
      run(({ messages }) => messages.push(messages[0] as MessageLine)),
      {},
      "messages",
      /do not stand together/,
    ],
    [
      "fewer records than the messages hold",
      run((one) => {
        cohort(one, 0).recordsReceived = 2;
      }),
      {},
      "records",
      /3 records, 0 of other accounts; the log counts 2 and 0/,
    ],
    [
      "own records told as another's",
      run((one) => {
        cohort(one, 1).recordsForeign = 2;
      }),
      {},
      "records",
      /the log counts 2 and 2/,
    ],
    [
      "a broken rule that the log hides",
      run((one) => {
        rewrite(fileAt(one, 0), "N1 R-HIDDEN\n");
        const digests = [fileAt(one, 0), fileAt(one, 1)].map((file) => Buffer.from(file.sha256, "hex"));
        cohort(one, 0).messages = { files: 2, digest: sha256(Buffer.concat(digests)) };
      }),
      {},
      "records",
      /break rules that the log does not tell of: R-HIDDEN/,
    ],
  ])("%s", async (_name, sample, own, check, text) => {
    const bundle = await bundleOf(sample, own.judge ?? simpleJudge, { keys: [key], ...own });
    const { verification } = await verified(bundle, simpleJudge, {
      trusted,
      rules: sampleVerifier(simpleJudge).rules,
    });
    expect(told(verification)).toContain(`${check}: failed`);
    expect(textOf(verification, check as EvidenceCheckName)).toMatch(text);
    expect(verification.exitCode).toBe(6);
  });
});

describe("what another version made", () => {
  it("and judged otherwise is left to that version, and certifies nothing here", async () => {
    const bundle = await bundleOf(sampleRun(), simpleJudge, { keys: [key] });
    const newer = { ...sampleVerifier(simpleJudge), version: "0.2.0", rules: [] };
    const { verification } = await verified(bundle, simpleJudge, { ...newer, trusted });
    expect(told(verification)).toEqual(["not-certifiable", "rules: not-done"]);
    expect(textOf(verification, "rules")).toContain("Verify with tallystick 0.1.0");
  });

  it("and judged the same verifies", async () => {
    const { verification } = await verified(signed, simpleJudge, { trusted, version: "0.2.0" });
    expect(told(verification)).toEqual(["verified"]);
  });

  it("by a set that this one does not know, says so", async () => {
    const { verification } = await verified(signed, simpleJudge, { trusted, requirementSets: [] });
    expect(told(verification)).toEqual(["not-certifiable", "requirement-set: not-done"]);
    expect(textOf(verification, "requirement-set")).toContain("not known to this version");
  });
});
