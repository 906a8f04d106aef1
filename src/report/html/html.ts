import { createHash } from "node:crypto";
import type { LogEvent } from "../../../schemas/run/event-log.js";
import type { RunReport } from "../../../schemas/run/report.js";
import { makeReport } from "../model/make-report.js";
import { printableValue } from "../text/printable.js";
import { VERDICT_NAMES } from "../text/verdict-names.js";
import { differencesSection } from "./differences-section.js";
import { exemptionsSection } from "./exemptions-section.js";
import { findingsSection } from "./findings-section.js";
import { PAGE_SCRIPT } from "./generated/page-script.js";
import { HTML_WORDS } from "./html-words.js";
import { bi, esc, jsonForScript } from "./markup.js";
import { makePageData } from "./model/make-page-data.js";
import { pack } from "./model/packed.js";
import { pageHeader } from "./page-header.js";
import { PAGE_STYLE } from "./page-style.js";
import { relabelled } from "./relabelled.js";
import { requirementsSection } from "./requirements-section.js";
import { runSection } from "./run-section.js";
import { summarySection } from "./summary-section.js";

/**
 * The HTML report: one file that asks nothing of the network. Its content security policy forbids everything but its
 * own style and its own script, each named by its hash, so that nothing a lender sends could run even if it slipped
 * through the escaping. Works by keyboard, light and dark, in English and Chinese.
 */
export function renderHtml(events: readonly LogEvent[]): string {
  return htmlOf(makeReport(events));
}

/** The page of a report that is made already. What there may be thousands of is kept as data until it is looked at. */
export function htmlOf(made: RunReport): string {
  const report = printableValue(made);
  const policy = [
    "default-src 'none'",
    `style-src '${hashOf(PAGE_STYLE)}'`,
    `script-src '${hashOf(PAGE_SCRIPT)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  const verdict = VERDICT_NAMES[report.verdict].name;
  const title = { en: `${verdict.en} · Tallystick`, zh: `${verdict.zh} · Tallystick` };
  return [
    "<!doctype html>",
    '<html lang="en" data-lang="en">',
    '<head><meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${esc(policy)}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark"><meta name="referrer" content="no-referrer">',
    `<title${relabelled("text", title)}>${esc(title.en)}</title>`,
    `<style>${PAGE_STYLE}</style></head>`,
    `<body><a class="skip" href="#findings">${bi(HTML_WORDS.skip)}</a>`,
    pageHeader(report),
    "<main>",
    summarySection(report),
    findingsSection(report),
    requirementsSection(report),
    exemptionsSection(report),
    differencesSection(report),
    runSection(report),
    "</main>",
    `<script type="application/json" id="data">${jsonForScript(pack(makePageData(report)))}</script>`,
    `<script>${PAGE_SCRIPT}</script>`,
    "</body></html>",
    "",
  ].join("\n");
}

function hashOf(text: string): string {
  return `sha256-${createHash("sha256").update(text).digest("base64")}`;
}
