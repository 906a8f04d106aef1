import { existsSync } from "node:fs";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { EvidenceDeclaration } from "../../../schemas/run/evidence.js";
import { judge } from "../../verdict/judge.js";
import type { Judge } from "../contents/judgement.js";
import { newKey } from "../keys/new-key.js";
import { readSigningKey } from "../keys/signing-key.js";
import { bundleOf, verified } from "../testing/sample-bundle.js";
import { failingRun, type SampleRun, sampleRun } from "../testing/sample-run.js";

const CHROMIUM = process.env["CHROMIUM"] ?? "/usr/bin/chromium";
const present = existsSync(CHROMIUM);

// Fixed, so that the page in the snapshot stays the same: a key of a test, which signs nothing else.
const KEY = readSigningKey(
  "-----BEGIN PRIVATE KEY-----\nMC4CAQAwBQYDK2VwBCIEIAABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhscHR4f\n-----END PRIVATE KEY-----\n",
  "the key",
);

async function pageOf(run: SampleRun, declared: EvidenceDeclaration, own: Judge = judge): Promise<string> {
  const bundle = await bundleOf(run, { keys: [KEY], declared, judge: own });
  return (await verified(bundle, { judge: own })).certificate ?? expect.unreachable("there is a page");
}

/** Everything as long as it can be, and everything wrong at once. */
async function worstPage(): Promise<string> {
  const run = failingRun();
  for (const event of run.events) {
    if (event.type === "run-started") {
      event.shard = { index: 1, of: 2 };
      event.builds = [{ name: "old", target: "x" }];
      event.target = `https://${"x".repeat(300)}`;
      event.suites = ["contract", "timing", "property", "corrections", "faults"];
      event.agreements = event.agreements.flatMap((one) =>
        Array.from({ length: 9 }, (_, index) => ({ ...one, name: `holidays-and-grace-${index}` })),
      );
    }
    if (event.type === "policy") Object.assign(event.policy, { mode: "run", on: "2020-01-01" });
    if (event.type === "cohort-finished") Object.assign(event, { lives: 123_456, recordsOwed: 98_765_432 });
  }
  const second = readSigningKey((await newKey("sm2")).privatePem, "the key");
  const crowded: Judge = (events, set) => {
    const judged = judge(events, set);
    const verdicts = ["pass", "not-applicable", "not-exercised", "could-not-run"] as const;
    return {
      ...judged,
      requirements: judged.requirements.map((one, index) => ({ ...one, verdict: verdicts[index % 4] ?? "pass" })),
      gates: (["must", "should", "coverage", "waivers", "exemptions", "exercised", "differences"] as const).map(
        (gate) => {
          return { gate, held: false, bound: 10_000, found: 10_000, text: { en: "", zh: "" } };
        },
      ),
      exemptions: Array.from({ length: 40 }, (_, index) => ({
        list: "waivers" as const,
        index,
        exemption: { requirement: "R".repeat(60), owner: "W".repeat(90), reason: "x", expires: "2027-01-01" },
        state: "matches-nothing" as const,
        findings: [],
      })),
    };
  };
  const declared = { lender: "某".repeat(80), build: "b".repeat(80), madeBy: "W".repeat(80) };
  const bundle = await bundleOf(run, { keys: [KEY, second], declared, judge: crowded });
  return (await verified(bundle, { judge: crowded })).certificate ?? expect.unreachable("there is a page");
}

describe("the certificate", () => {
  it("reads as it reads", async () => {
    const page = await pageOf(sampleRun(), { lender: "Example Consumer Finance", build: "4.2.0", madeBy: "QA" });
    await expect(page).toMatchFileSnapshot("__snapshots__/certificate.html");
  });

  it("lets nothing that somebody names become markup, or turn the direction of the text", async () => {
    const evil = '"><img src=x onerror=alert(1)><script>alert(1)</script>&amp;\u202etxt\u0007';
    const run = sampleRun();
    for (const event of run.events) {
      if (event.type === "run-started") event.target = `https://${evil}`;
    }
    const page = await pageOf(run, { lender: evil.slice(0, 80), build: "</title><base href=//evil>" });
    for (const one of ["<img", "<script", "<base", "\u202e", "\u0007"]) expect(page).not.toContain(one);
    expect(page).toContain("&lt;img src=x onerror=alert(1)&gt;");
  });

  it("says conformant only where the evidence bears it", async () => {
    const unsigned = await verified(await bundleOf(sampleRun(), { keys: [] }));
    expect(await pageOf(sampleRun(), {})).toContain(">Conformant<");
    expect(unsigned.certificate).not.toContain(">Conformant<");
    expect(await pageOf(failingRun(), {})).toContain(">Not conformant<");
    expect(await pageOf(sampleRun({ mode: "run" }), {})).toContain(">No conclusion<");
  });
});

describe.skipIf(!present)(present ? "in a browser" : `in a browser (left out: there is no ${CHROMIUM} here)`, () => {
  let browser: Browser;
  const requests: string[] = [];
  const complaints: string[] = [];

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: CHROMIUM, args: ["--no-sandbox"] });
  });
  afterAll(async () => browser.close());

  async function open(html: string): Promise<Page> {
    const page = await browser.newPage();
    page.on("request", (request) => requests.push(request.url()));
    page.on("console", (message) => complaints.push(message.text()));
    await page.setContent(html);
    return page;
  }

  it("is one sheet of A4 in both languages, at its longest as well", async () => {
    for (const html of [await pageOf(sampleRun(), { lender: "某某消费金融" }), await worstPage()]) {
      const page = await open(html);
      for (const language of ["English", "中文"]) {
        await page.getByLabel(language).check();
        const pdf = await page.pdf({ preferCSSPageSize: true });
        expect(pdf.toString("latin1").match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
      }
      await page.close();
    }
  });

  it("changes its language without a script, asks nothing of the network, and breaks none of its own rules", async () => {
    const page = await open(await pageOf(sampleRun(), { lender: "Example" }));
    const seen = (text: string): Promise<boolean> => page.getByText(text, { exact: true }).first().isVisible();
    expect([await seen("What was tested"), await seen("测试对象")]).toEqual([true, false]);
    await page.getByLabel("中文").check();
    expect([await seen("What was tested"), await seen("测试对象")]).toEqual([false, true]);
    expect(requests.filter((url) => !url.startsWith("about:"))).toEqual([]);
    expect(complaints).toEqual([]);
    await page.close();
  });
});
