import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";

/** As root in a container, without a screen and without calls of the browser's own. */
const ARGUMENTS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** A page that is open, and what went wrong in it. */
export interface OpenedReport {
  readonly page: Page;
  /** Requests for anything but the file itself. */
  readonly requests: string[];
  /** Errors of the script, and breaches of the page's policy. */
  readonly faults: string[];
  readonly close: () => Promise<void>;
}

/** A browser that opens reports from disk, as a person does. */
export interface ReportBrowser {
  /** Writes the page to a file and opens it. */
  open(html: string, look?: BrowserContextOptions, hash?: string): Promise<OpenedReport>;
  readonly close: () => Promise<void>;
}

/** Starts a browser. */
export async function startBrowser(path: string): Promise<ReportBrowser> {
  const folder = mkdtempSync(join(tmpdir(), "tallystick-report-"));
  const browser = await chromium.launch({ executablePath: path, headless: true, args: ARGUMENTS });
  let count = 0;
  return {
    async open(html, look = {}, hash = "") {
      count += 1;
      const file = join(folder, `report-${count}.html`);
      writeFileSync(file, html);
      return openFile(browser, pathToFileURL(file).href, look, hash);
    },
    async close() {
      await browser.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function openFile(
  browser: Browser,
  url: string,
  look: BrowserContextOptions,
  hash: string,
): Promise<OpenedReport> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: "en-GB", ...look });
  const page = await context.newPage();
  const [requests, faults]: [string[], string[]] = [[], []];
  page.on("request", (request) => {
    if (request.url().split("#")[0] !== url) requests.push(request.url());
  });
  page.on("pageerror", (error) => faults.push(error.message));
  // The browser tells of breaches of the policy here.
  page.on("console", (message) => {
    if (message.type() === "error") faults.push(message.text());
  });
  await page.goto(`${url}${hash}`);
  return { page, requests, faults, close: async () => context.close() };
}
