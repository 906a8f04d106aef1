import { describe, expect, it } from "vitest";
import type { EvidenceCheckName } from "../../schemas/run/evidence-check.js";
import { newKey } from "./keys/new-key.js";
import { readSigningKey } from "./keys/signing-key.js";
import { type Forgery, forge } from "./testing/forge.js";
import { bundleOf, verified } from "./testing/sample-bundle.js";
import { failingRun, sampleRun } from "./testing/sample-run.js";
import { textOf, told } from "./testing/told.js";

const key = readSigningKey((await newKey("ed25519")).privatePem, "the key");
const trusted = [key.publicKey.fingerprint];
const signed = await bundleOf(sampleRun(), { keys: [key] });
const failing = await bundleOf(failingRun(), { keys: [key] });

const line = (text: string): string => `${text}\n`;
const deep = "[".repeat(200_000);

describe("a bundle that is made to match in every digest, chain and signature is told by what it says:", () => {
  it("verifies where nothing is changed", async () => {
    const { verification } = await verified(await forge(signed, key, {}), { trusted });
    expect(told(verification)).toEqual(["verified"]);
  });

  it.each<[string, Forgery, EvidenceCheckName, RegExp]>([
    ["a log with a mark in front", { "events.ndjson": (log) => `\ufeff${log}` }, "log", /byte order mark/],
    [
      "a log of another encoding",
      { "events.ndjson": (log) => Buffer.from(log, "utf16le") },
      "log",
      /is no event|not UTF-8/,
    ],
    [
      "a log with bytes that are no text",
      { "events.ndjson": (log) => Buffer.concat([Buffer.from(log), Buffer.from([0xff, 0xfe, 0x0a])]) },
      "log",
      /line 8 of events.ndjson is not UTF-8/,
    ],
    [
      "a log with a blank line",
      { "events.ndjson": (log) => log.replace("\n", "\n\n") },
      "log",
      /line 2 of events.ndjson is no event/,
    ],
    [
      "a log without its beginning",
      { "events.ndjson": (log) => log.slice(log.indexOf("\n") + 1) },
      "log",
      /does not begin with the start of a run/,
    ],
    [
      "an event with a member too many",
      { "events.ndjson": (log) => log.replace('{"type":"policy"', '{"evil":1,"type":"policy"') },
      "log",
      /line 2 of events.ndjson is no "policy"/,
    ],
    [
      "a second, milder policy",
      { "events.ndjson": (log) => log.replace(/(\{"type":"policy".*\n)/, "$1$1") },
      "log",
      /line 3 of events.ndjson is a second "policy"/,
    ],
    [
      "two beginnings",
      { "events.ndjson": (log) => log.replace(/^(.*\n)/, "$1$1") },
      "log",
      /line 2 of events.ndjson is a second "run-started"/,
    ],
    [
      "two ends",
      { "events.ndjson": (log) => log.replace(/(\{"type":"run-finished".*\n)/, "$1$1") },
      "log",
      /of events.ndjson is a second "run-finished"/,
    ],
    [
      "an event with another prototype",
      { "events.ndjson": (log) => log.replace('{"type":"policy"', '{"__proto__":{"x":1},"type":"policy"') },
      "log",
      /line 2/,
    ],
    ["an event nested without end", { "events.ndjson": (log) => log + line(deep) }, "log", /line 8/],
    [
      "a time zone that there is none",
      { "events.ndjson": (log) => log.replaceAll("Asia/Shanghai", "Mars/Olympus") },
      "log",
      /no time/,
    ],
    [
      "a time that there is none",
      { "events.ndjson": (log) => log.replace("2026-11-25T08:00:00.000Z", "2026-02-30T08:00:00.000Z") },
      "log",
      /no time/,
    ],
    [
      "a set that stands for ever",
      { "requirement-set.json": (set) => set.replace('"evidenceDays":90', '"evidenceDays":9000000000000') },
      "requirement-set",
      /another set/,
    ],
    [
      "a set that is written otherwise",
      { "requirement-set.json": (set) => `${set} ` },
      "requirement-set",
      /not written as/,
    ],
    ["rules that are no list", { "rules.json": () => "null" }, "rules", /rules.json/],
    [
      "a configuration with a secret in it",
      { "configuration.json": (config) => config.replace("(left out)", "hunter2") },
      "configuration",
      /holds what is left out/,
    ],
    ["a configuration that is none", { "configuration.json": () => "{}" }, "configuration", /configuration.json/],
    [
      "a message that is no base64",
      { "messages.ndjson": (all) => all.replace(/"bytes":"[^"]*"/, '"bytes":"*"') },
      "messages",
      /base64 is not written right/,
    ],
    [
      "a message line that is none",
      { "messages.ndjson": (all) => line("{}") + all },
      "messages",
      /line 1 of messages.ndjson/,
    ],
    [
      "a message line nested without end",
      { "messages.ndjson": (all) => all + line(deep) },
      "messages",
      /line 6 of messages.ndjson/,
    ],
    [
      "another page",
      { "certificate.html": (page) => page.replace("<footer>", "<footer>The Center approves. ") },
      "certificate",
      /not the page/,
    ],
    ["a page with a script", { "certificate.html": () => "<script>alert(1)</script>" }, "certificate", /not the page/],
    [
      "a later expiry",
      { "manifest.json": (text) => text.replace('"until": "2027', '"until": "2037') },
      "verdicts",
      /says otherwise than the log calls for: expiry/,
    ],
    [
      "another conclusion",
      { "manifest.json": (text) => text.replace('"conclusion": "conformant"', '"conclusion": "inconclusive"') },
      "verdicts",
      /: conclusion/,
    ],
    [
      "an obstacle less",
      { "manifest.json": (text) => text.replace('"coveragePercent": 100', '"coveragePercent": 99.9') },
      "verdicts",
      /: coveragePercent/,
    ],
    [
      "a signature too many",
      { "signatures.json": (text) => text },
      "signatures",
      /is not over this manifest|signatures/,
    ],
    [
      "a manifest with a member twice",
      { "manifest.json": (text) => text.replace('"name": "rules.json"', '"name": "events.ndjson"') },
      "members",
      /other members/,
    ],
    ["a manifest nested without end", { "manifest.json": () => deep }, "manifest", /./],
    ["a manifest that is no text", { "manifest.json": (text) => text.replace("{", "\ud800{") }, "manifest", /./],
  ])("%s", async (_name, forgery, check, text) => {
    const own: Forgery = { ...forgery };
    if (forgery["signatures.json"] !== undefined)
      own["manifest.json"] = (manifest) => manifest.replace("4.2.0", "4.2.1");
    const { verification } = await verified(await forge(signed, key, own), { trusted });
    expect(verification.result).toBe("altered");
    expect(told(verification)).toContain(`${check}: failed`);
    expect(textOf(verification, check)).toMatch(text);
  });

  it("a lender that does not conform, called conformant", async () => {
    const bundle = await forge(failing, key, {
      "manifest.json": (text) =>
        text
          .replace('"conclusion": "not-conformant"', '"conclusion": "conformant"')
          .replace('"exitCode": 1', '"exitCode": 0')
          .replace('"verdict": "not-conformant"', '"verdict": "conformant"'),
    });
    const { verification } = await verified(bundle, { trusted });
    expect(told(verification)).toContain("verdicts: failed");
    expect(verification.exitCode).toBe(6);
  });

  it("a log whose findings were taken out", async () => {
    const bundle = await forge(failing, key, {
      "events.ndjson": (log) =>
        log
          .split("\n")
          .filter((event) => !event.startsWith('{"type":"counterexample"'))
          .join("\n"),
    });
    const { verification } = await verified(bundle, { trusted });
    expect(verification.result).toBe("altered");
  });
});
