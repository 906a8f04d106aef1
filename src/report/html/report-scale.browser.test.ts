import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { htmlOf } from "./html.js";
import { findChromium } from "./testing/find-chromium.js";
import { manyFindings } from "./testing/many-findings.js";
import { type OpenedReport, type ReportBrowser, startBrowser } from "./testing/report-browser.js";

const found = findChromium(process.env);
if ("skip" in found) process.stderr.write(`${found.skip}\n`);

/** Elements in the document. */
async function elements(page: Page): Promise<number> {
  return page.evaluate<number>('document.querySelectorAll("*").length');
}

/*
 * Quick with ten thousand findings: how much the browser has to hold and to lay out does not grow with them. Counted in
 * elements and never in time, which is another on each machine.
 */
describe.skipIf("skip" in found)("a report of ten thousand findings", () => {
  let browser: ReportBrowser;
  let many: OpenedReport;
  let few: OpenedReport;

  beforeAll(async () => {
    browser = await startBrowser("path" in found ? found.path : "");
    many = await browser.open(htmlOf(manyFindings(10_000)));
    few = await browser.open(htmlOf(manyFindings(1000)));
  });
  afterAll(async () => {
    expect([many.faults, many.requests]).toEqual([[], []]);
    await browser.close();
  });

  it("has no more elements than one of a tenth as many", async () => {
    const [ofMany, ofFew] = [await elements(many.page), await elements(few.page)];
    expect(ofMany / ofFew).toBeLessThan(1.1);
    expect(ofMany).toBeLessThan(5000);
  });

  it("shows a page of causes, of their findings, and of requirements, and leads to the next ones", async () => {
    const { page } = many;
    expect(await page.locator(".findings .shown").innerText()).toBe("10000");
    expect(await page.locator(".cluster").count()).toBe(40);
    expect(await page.locator("#cluster-pages .place").innerText()).toBe("1–40 of 120");
    await page.locator("#cluster-pages button").last().click();
    expect(await page.locator(".cluster .ids").first().innerText()).toContain("Cause number 40");
    await page.locator(".cluster > summary").first().click();
    // A cause is filled by an event that follows the click: by then, not at once.
    await expect.poll(() => page.locator(".cluster[open] .finding").count()).toBe(20);
    const first = await page.locator(".cluster[open] .message").first().innerText();
    await page.locator(".cluster[open] .members .pager button").last().click();
    expect(await page.locator(".cluster[open] .finding").count()).toBe(20);
    expect(await page.locator(".cluster[open] .message").first().innerText()).not.toBe(first);
    expect(await page.locator(".requirement").count()).toBe(40);
    expect(await page.locator("#requirement-pages .place").innerText()).toBe("1–40 of 470");
    await page.locator("#requirement-pages button").last().click();
    expect(await page.locator("#requirement-pages .place").innerText()).toBe("41–80 of 470");
  });

  it("adds only what is looked at: a detail when it is opened, a page when one searches", async () => {
    const { page } = many;
    await page.locator("#cluster-pages button").first().click();
    const before = await elements(page);
    await page.locator(".cluster").nth(5).locator("summary").first().click();
    const row = page.locator(".cluster").nth(5).locator(".finding").nth(7);
    await row.locator("summary").first().click();
    await expect.poll(() => row.locator("svg.timeline").count()).toBeGreaterThan(0);
    expect((await elements(page)) - before).toBeLessThan(2500);
    // Each key of a search sets the list anew; it never holds more than a page of it.
    await page.evaluate(
      "window.most = 0; new MutationObserver(() => { window.most = Math.max(window.most, document.querySelectorAll('.cluster, .finding').length); }).observe(document.body, { childList: true, subtree: true })",
    );
    await page.locator("#search").pressSequentially("(9999)");
    expect(await page.locator(".findings .shown").innerText()).toBe("1 / 10000");
    expect(await page.evaluate<number>("window.most")).toBeLessThan(40 + 3 * 20 + 1);
    await page.locator("#search").press("Escape");
    expect(await page.locator(".findings .shown").innerText()).toBe("10000");
  });

  it("opens the last of them by its address", async () => {
    const { page } = many;
    await page.evaluate('location.hash = "#finding-M09999"');
    await page.waitForSelector("#finding-M09999[open]");
    expect(await page.locator("#finding-M09999 .detail").innerText()).toContain("AGAIN");
  });
});
