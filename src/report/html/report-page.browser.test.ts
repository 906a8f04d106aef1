import type { BrowserContextOptions, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { comparedLog } from "../fixtures/compared-log.js";
import { sampleLog } from "../fixtures/sample-log.js";
import { makeReport } from "../model/make-report.js";
import { REQUIREMENT_VERDICT_ORDER, REQUIREMENT_VERDICTS } from "../text/judgement-names.js";
import { htmlOf, renderHtml } from "./html.js";
import { findChromium } from "./testing/find-chromium.js";
import { poisonedReport } from "./testing/poisoned-report.js";
import { type OpenedReport, type ReportBrowser, startBrowser } from "./testing/report-browser.js";

const found = findChromium(process.env);
if ("skip" in found) process.stderr.write(`${found.skip}\n`);

describe.skipIf("skip" in found)("the HTML report in a browser", () => {
  let browser: ReportBrowser;
  let opened: OpenedReport;

  beforeAll(async () => {
    browser = await startBrowser("path" in found ? found.path : "");
  });
  afterEach(async () => {
    // Whatever a test does: nothing leaves the page, and its policy and script hold.
    expect([opened.requests, opened.faults]).toEqual([[], []]);
    await opened.close();
  });
  afterAll(async () => browser.close());

  async function open(html: string, look?: BrowserContextOptions, hash?: string): Promise<Page> {
    opened = await browser.open(html, look, hash);
    return opened.page;
  }

  const judged = htmlOf(makeReport(sampleLog()));

  it("begins with the verdict, gates, coverage and the story of the cause that harms most", async () => {
    const page = await open(judged);
    expect(await page.locator("h1").innerText()).toBe("Not conformant");
    // The style writes the first letter large.
    expect(await page.locator(".gates .broken b").allInnerTexts()).toEqual(["MUST broken", "Exemptions"]);
    expect(await page.locator(".covered p").innerText()).toMatch(/^73\.3% of what/);
    const first = page.locator(".cluster").first();
    expect(await first.getAttribute("open")).toBe("");
    await expect.poll(() => first.locator(".finding[open] svg.timeline:not(.lanes)").count()).toBeGreaterThan(0);
    expect(await page.locator(".findings .shown").innerText()).toBe(String(makeReport(sampleLog()).findings.length));
  });

  it("opens a cause, its findings, and in them the credit report, every field and the calls, by real clicks", async () => {
    const page = await open(judged);
    const cluster = page.locator(".cluster", { hasText: "contradicted" });
    const head = cluster.locator("summary").first();
    const finding = cluster.locator(".finding[open]");
    await head.click();
    expect(await finding.isVisible()).toBe(false);
    await head.click();
    await expect.poll(() => finding.locator(".story li.mine").count()).toBe(2);
    const plain = finding.locator(".records tr.plain").first();
    expect(await plain.isVisible()).toBe(false);
    await finding.locator(".all-fields").click();
    expect(await plain.isVisible()).toBe(true);
    await finding.locator(".reports > summary").click();
    expect(await finding.locator(".credit-report .differences tbody tr").first().innerText()).toContain(
      "last repayment",
    );
    await expect.poll(() => finding.locator(".rule-text dd").count()).toBe(4);
    await finding.locator(".calls summary").click();
    expect(await finding.locator(".calls pre").innerText()).toContain("curl -sS -X POST");
    await finding.locator(".copy").first().click();
    const selected = await page.evaluate("String(getSelection())");
    expect(selected).toBe("tallystick replay counterexamples/false-overdue.json");
  });

  it("filters by each choice, by class and by text, and takes all of it off again", async () => {
    const report = makeReport(sampleLog());
    const page = await open(htmlOf(report));
    const count = async (): Promise<string> => page.locator(".findings .shown").innerText();
    const all = report.findings.length;
    const of = (number: number): string => `${number} / ${all}`;
    await page.fill("#search", "MARCH 2024 although");
    expect(await count()).toBe(of(1));
    await page.click("#clear");
    expect(await count()).toBe(String(all));
    await page.locator('input[name="class"][value="dropped"]').check();
    await page.locator('input[name="class"][value="late"]').check();
    expect(await count()).toBe(of(report.findings.filter((one) => ["dropped", "late"].includes(one.class)).length));
    await page.selectOption('select[name="suite"]', "timing");
    expect(await count()).toBe(of(1));
    await page.click("#clear");
    await page.selectOption('select[name="exempted"]', "waivers");
    expect(await page.locator(".cluster h3").allInnerTexts()).toHaveLength(1);
    expect(await page.locator(".cluster .badge").innerText()).toBe("waived");
    await page.selectOption('select[name="exempted"]', "none");
    expect(await count()).toBe(of(all - 1));
    await page.selectOption('select[name="verdict"]', "warn");
    expect([await count(), await page.locator("#no-match").isVisible()]).toEqual([of(0), true]);
    await page.click("#clear");
    for (const [name, value, lets] of [
      ["agreement", "holidays-and-grace", 1],
      ["requirement", "OWED-30", report.findings.filter(({ requirement }) => requirement === "OWED-30").length],
    ] as const) {
      await page.selectOption(`select[name="${name}"]`, value);
      expect(await count()).toBe(of(lets));
      await page.click("#clear");
    }
  });

  it("is used by keyboard alone", async () => {
    const page = await open(judged);
    await page.keyboard.press("Tab");
    expect(await focused(page)).toBe("To the findings");
    expect(await outlined(page)).toBe(true);
    await page.keyboard.press("/");
    expect(await page.evaluate("document.activeElement.id")).toBe("search");
    await page.keyboard.type("unowed");
    const shown = await page.locator(".cluster").count();
    expect(shown).toBeLessThan(8);
    await page.keyboard.press("Escape");
    expect(await page.locator(".cluster").count()).toBeGreaterThan(shown);
    // From row to row, into the finding inside, and back.
    await page.keyboard.press("j");
    expect(await focused(page)).toContain("contradicted");
    await page.keyboard.press("j");
    expect(await page.evaluate('document.activeElement.closest(".finding") !== null')).toBe(true);
    await page.keyboard.press("k");
    await page.keyboard.press("Enter");
    expect(await page.locator(".cluster").first().getAttribute("open")).toBeNull();
    await page.keyboard.press("j");
    await page.keyboard.press("Space");
    expect(await page.locator(".cluster").nth(1).getAttribute("open")).toBe("");
    expect(await outlined(page)).toBe(true);
  });

  it("reaches by Tab whatever can be clicked", async () => {
    const page = await open(judged);
    const clickable = await page.evaluate<number>(
      '[...document.querySelectorAll("a[href], button:enabled, input, select, summary, [tabindex=\\"0\\"]")].filter((one) => one.checkVisibility()).length',
    );
    const reached = new Set<string>();
    for (let step = 0; step < clickable + 20; step += 1) {
      await page.keyboard.press("Tab");
      reached.add(
        await page.evaluate<string>(
          '(() => { const all = [...document.querySelectorAll("*")]; return String(all.indexOf(document.activeElement)); })()',
        ),
      );
    }
    // The body has the focus where the walk begins again.
    expect(reached.size - (reached.has(await indexOfBody(page)) ? 1 : 0)).toBe(clickable);
  });

  it("switches its language without loading again, options and placeholders too", async () => {
    const page = await open(judged);
    await page.evaluate("window.stays = true");
    await page.click("#lang");
    expect(await page.locator("h1").innerText()).toBe("不符合");
    expect(await page.title()).toBe("不符合 · Tallystick");
    expect(await page.getAttribute("html", "lang")).toBe("zh");
    expect(await page.getAttribute("#search", "placeholder")).toBe("搜索问题  /");
    expect(await page.locator('select[name="suite"] option').first().innerText()).toBe("全部");
    expect(await page.locator("main").innerText()).not.toContain("Findings by cause");
    await page.locator(".requirement summary").first().click();
    expect(await page.locator(".requirement .told").first().innerText()).toContain("可信度");
    await page.click("#lang");
    expect(await page.locator("h1").innerText()).toBe("Not conformant");
    expect(await page.evaluate("window.stays")).toBe(true);
    await page.click("#lang");
    await page.reload();
    expect(await page.locator("h1").innerText()).toBe("不符合");
  });

  it("begins in the reader's language and theme", async () => {
    const page = await open(judged, { locale: "zh-CN", colorScheme: "dark" });
    expect(await page.locator("h1").innerText()).toBe("不符合");
    const dark = await background(page);
    await page.click("#theme");
    const light = await background(page);
    await page.click("#theme");
    expect([luminance(light) > 200, luminance(dark) < 60, await background(page)]).toEqual([true, true, dark]);
    await page.emulateMedia({ colorScheme: "light" });
    // What was chosen by hand stays.
    expect(await background(page)).toBe(dark);
  });

  it("opens what an address names, also where it is filtered away", async () => {
    const page = await open(judged, {}, "#finding-F0008");
    expect(await page.locator("#finding-F0008").getAttribute("open")).toBe("");
    expect(await page.locator("#finding-F0008").isVisible()).toBe(true);
    await page.fill("#search", "nothing like this");
    await page.evaluate('location.hash = "#finding-F0004"');
    await page.waitForSelector("#finding-F0004[open]");
    expect(await page.inputValue("#search")).toBe("");
    // From a finding to its requirement, from there to all of its findings.
    await page.locator("#finding-F0004 .cite a").nth(1).click();
    const requirement = page.locator(".requirement[open]");
    expect(await requirement.locator(".told").innerText()).toContain("tallystick explain");
    await requirement.locator(".show").click();
    expect(await page.locator(".findings .shown").innerText()).toMatch(/^\d+ \/ \d+$/);
    await requirement.locator(".told a").first().click();
    await page.waitForFunction("document.activeElement.closest('.finding[open]') !== null");
  });

  it("lists the requirements with those that did not pass first, and filters them", async () => {
    const report = makeReport(sampleLog());
    const page = await open(htmlOf(report));
    const order = REQUIREMENT_VERDICT_ORDER.map((verdict) => REQUIREMENT_VERDICTS[verdict].en);
    const verdicts = await page.locator(".requirement .outcome").allInnerTexts();
    const places = verdicts.map((verdict) => order.indexOf(verdict));
    expect([verdicts[0], places]).toEqual(["fail", places.toSorted((x, y) => x - y)]);
    const untested = report.requirements.filter(({ verdict }) => verdict === "not-exercised");
    await page.locator('input[name="requirement-verdict"][value="not-exercised"]').check();
    expect(await page.locator(".requirements .shown").innerText()).toBe(
      `${untested.length} / ${report.requirements.length}`,
    );
    await page.locator(".requirement summary").first().click();
    expect(await page.locator(".requirement .reason").innerText()).toBe(untested[0]?.reason?.en);
    await page.locator('input[name="requirement-verdict"]').first().check();
    await page.fill("#requirement-search", "owed-30");
    expect(await page.locator(".requirement code").first().innerText()).toBe("OWED-30");
  });

  it("shows waivers and known failures, and what two builds do otherwise", async () => {
    const page = await open(renderHtml(comparedLog()));
    expect(await page.locator(".exempting .state").allInnerTexts()).toEqual(["expired", "matches nothing", "in force"]);
    expect(await page.locator(".builds .state").allInnerTexts()).toEqual(["expired", "in force"]);
    expect(await page.locator("#difference-list tbody tr").count()).toBe(3);
    await page.selectOption('select[name="difference-intended"]', "no");
    expect(await page.locator(".builds .shown").innerText()).toBe("2 / 3");
    await page.fill("#difference-search", "fivecate");
    expect(await page.locator("#difference-list tbody tr").innerText()).toContain("48");
  });

  it("shows what a lender sends as text, whatever it is", async () => {
    const evil = `</script><img src=x onerror="document.title='broken in'"><b>bold</b>&amp;`;
    const page = await open(htmlOf(poisonedReport(evil)));
    for (const kind of [".cluster", ".finding", ".requirement", ".reports"]) await openAll(page, kind);
    expect(await page.locator("img").count()).toBe(0);
    expect(await page.title()).not.toContain("broken in");
    expect(await page.locator(".message").first().innerText()).toBe(evil);
    expect(await page.locator(".calls pre").first().textContent()).toContain(evil);
  });

  it("says that personal data is shown where it is", async () => {
    const { run, ...report } = makeReport(sampleLog());
    const page = await open(htmlOf({ ...report, ...(run === undefined ? {} : { run: { ...run, revealed: true } }) }));
    expect(await page.locator(".verdict .warning").innerText()).toContain("Personal data is shown");
  });

  it("says what it can without its script", async () => {
    const page = await open(judged, { javaScriptEnabled: false });
    expect(await page.locator("h1").innerText()).toBe("Not conformant");
    expect(await page.locator("noscript .warning, .findings .warning").first().innerText()).toContain("script");
    expect(await page.locator(".exemptions tbody tr").count()).toBe(3);
  });

  it.each([1280, 390])("fits a window of %i pixels", async (width) => {
    const page = await open(renderHtml(comparedLog()), { viewport: { width, height: 900 } });
    for (const kind of [".cluster", ".finding", ".requirement"]) await openAll(page, kind);
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(width);
  });
});

/** Opens by clicks whatever of a kind is closed; what it holds is there when this is done. */
async function openAll(page: Page, kind: string): Promise<void> {
  for (const one of await page.locator(kind).all()) {
    if ((await one.getAttribute("open")) === null) await one.locator("summary").first().click();
  }
  await page.evaluate("new Promise((done) => requestAnimationFrame(() => setTimeout(done)))");
}

async function focused(page: Page): Promise<string> {
  return page.evaluate<string>("document.activeElement.innerText");
}

/** Whether one sees where the focus is. */
async function outlined(page: Page): Promise<boolean> {
  return page.evaluate<boolean>('getComputedStyle(document.activeElement).outlineStyle !== "none"');
}

async function indexOfBody(page: Page): Promise<string> {
  return page.evaluate<string>('String([...document.querySelectorAll("*")].indexOf(document.body))');
}

async function background(page: Page): Promise<string> {
  return page.evaluate<string>("getComputedStyle(document.body).backgroundColor");
}

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = (color.match(/\d+/gu) ?? []).map(Number);
  return (red + green + blue) / 3;
}
