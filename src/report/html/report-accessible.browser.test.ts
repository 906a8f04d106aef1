import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { comparedLog } from "../fixtures/compared-log.js";
import { htmlOf, renderHtml } from "./html.js";
import { findChromium } from "./testing/find-chromium.js";
import { manyFindings } from "./testing/many-findings.js";
import { type ReportBrowser, startBrowser } from "./testing/report-browser.js";

const found = findChromium(process.env);
if ("skip" in found) process.stderr.write(`${found.skip}\n`);

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

describe.skipIf("skip" in found)("the HTML report for those who do not see it, or not well", () => {
  let browser: ReportBrowser;

  beforeAll(async () => {
    browser = await startBrowser("path" in found ? found.path : "");
  });
  afterAll(async () => browser.close());

  const looks = (["light", "dark"] as const).flatMap((theme) =>
    (["en-GB", "zh-CN"] as const).flatMap((locale) => [1280, 390].map((width) => ({ theme, locale, width }))),
  );

  it.each(looks)("breaks no rule of axe in $theme, $locale, at $width pixels", async ({ theme, locale, width }) => {
    const { page, faults, close } = await browser.open(renderHtml(comparedLog()), {
      colorScheme: theme,
      locale,
      viewport: { width, height: 900 },
    });
    await openEverything(page);
    expect(await violations(page)).toEqual([]);
    expect(faults).toEqual([]);
    await close();
  });

  it("breaks none with a list of many pages", async () => {
    const { page, close } = await browser.open(htmlOf(manyFindings(2000)));
    expect(await violations(page)).toEqual([]);
    await close();
  });
});

/** A page of which nothing is folded has everything to be looked at. */
async function openEverything(page: Page): Promise<void> {
  for (const kind of ["#clusters > details", "#clusters .finding", "#requirement-list > details", "main details"]) {
    await page.evaluate(`for (const one of document.querySelectorAll(${JSON.stringify(kind)})) one.open = true`);
    // What is opened is set when the browser tells of it.
    await page.waitForFunction(
      "![...document.querySelectorAll('.finding[open] .detail')].some((one) => one.childElementCount === 0)",
    );
  }
  expect(await page.locator(".finding[open] .detail h4").count()).toBeGreaterThan(20);
}

/** What axe finds, as rule and places. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const results = await page.evaluate<AxeResults>("axe.run(document, { resultTypes: ['violations'] })");
  expect(results.passes.length).toBeGreaterThan(20);
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(" ")} ${failureSummary ?? ""}`),
  );
}
