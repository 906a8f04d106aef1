import { describe, expect, it } from "vitest";
import type { EvidenceCheckName } from "../../schemas/run/evidence-check.js";
import type { MessageLine } from "../../schemas/run/messages.js";
import { judge } from "../verdict/judge.js";
import { currentRequirementSet, referenceTo } from "../verdict/requirement-sets.js";
import type { Judge } from "./contents/judgement.js";
import { newKey } from "./keys/new-key.js";
import { readSigningKey } from "./keys/signing-key.js";
import type { BundleRequest } from "./make-bundle.js";
import { bundleOf, verified } from "./testing/sample-bundle.js";
import { failingRun, type SampleRun, sampleConfiguration, sampleRun, sampleVerifier } from "./testing/sample-run.js";
import { cohortAt, fileAt, rewrite, textOf, told } from "./testing/told.js";

const key = readSigningKey((await newKey("ed25519")).privatePem, "the key");
const trusted = [key.publicKey.fingerprint];

describe("whoever holds the key cannot make the evidence say what it does not:", () => {
  const lying: Judge = (events, set) => {
    const { requirements, ...honest } = judge(events, set);
    return { ...honest, exitCode: 0, requirements: requirements.map((one) => ({ ...one, verdict: "pass" as const })) };
  };

  function run(change: (run: SampleRun) => void): SampleRun {
    const sample = sampleRun();
    change(sample);
    return sample;
  }

  function replaceLast({ events }: SampleRun, exitCode: number): void {
    const last = events.at(-1);
    if (last?.type === "run-finished") last.exitCode = exitCode;
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
      { judge: (events, set) => ({ ...judge(events, set), exitCode: 2, coveragePercent: 99 }) },
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
      "findings that are counted and not told",
      run((one) => {
        cohortAt(one, 1).findings = 3;
      }),
      {},
      "log",
      /contradicts itself about what was found: contract\/opening-record counts 3 and tells of 0/,
    ],
    [
      "something behind its end",
      run(({ events }) => {
        events.push({ type: "fault", kind: "harness", message: "x" });
      }),
      {},
      "log",
      /behind the end of the log/,
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
        cohortAt(one, 0).recordsReceived = 2;
      }),
      {},
      "records",
      /3 records, 0 of other accounts; the log counts 2 and 0/,
    ],
    [
      "own records told as another's",
      run((one) => {
        cohortAt(one, 1).recordsForeign = 2;
      }),
      {},
      "records",
      /the log counts 2 and 2/,
    ],
  ])("%s", async (_name, sample, own, check, text) => {
    const bundle = await bundleOf(sample, { keys: [key], ...own });
    const { verification } = await verified(bundle, {
      trusted,
      rules: sampleVerifier().rules,
    });
    expect(told(verification)).toContain(`${check}: failed`);
    expect(textOf(verification, check as EvidenceCheckName)).toMatch(text);
    expect(verification.exitCode).toBe(6);
  });
});
