import { createHash } from "node:crypto";
import type { LogEvent } from "../../../schemas/run/event-log.js";
import { makeReport } from "../model/make-report.js";
import { printableValue } from "../text/printable.js";
import { VERDICT_NAMES } from "../text/verdict-names.js";
import { WORDS } from "../text/words.js";
import { detailBlocks } from "./detail-data.js";
import { findingsSection } from "./findings-section.js";
import { bi, esc } from "./markup.js";
import { PAGE_SCRIPT } from "./page-script.js";
import { PAGE_STYLE } from "./page-style.js";
import { runSection } from "./run-section.js";
import { summarySection } from "./summary-section.js";

/**
 * The HTML report: one file that asks nothing of the network. Its content security policy forbids everything but its
 * own style and its own script, each named by its hash, so that nothing a lender sends could run even if it slipped
 * through the escaping. Works by keyboard, light and dark, in English and Chinese.
 */
export function renderHtml(events: readonly LogEvent[]): string {
  const report = printableValue(makeReport(events));
  const policy = [
    "default-src 'none'",
    `style-src '${hashOf(PAGE_STYLE)}'`,
    `script-src '${hashOf(PAGE_SCRIPT)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  const title = `${VERDICT_NAMES[report.verdict].name.en} · Tallystick`;
  return [
    "<!doctype html>",
    '<html lang="en" data-lang="en">',
    '<head><meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${esc(policy)}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark"><meta name="referrer" content="no-referrer">',
    `<title>${esc(title)}</title>`,
    `<style>${PAGE_STYLE}</style></head>`,
    "<body>",
    header(),
    `<main>${summarySection(report)}${findingsSection(report)}${runSection(report)}</main>`,
    detailBlocks(report),
    `<script>${PAGE_SCRIPT}</script>`,
    "</body></html>",
    "",
  ].join("\n");
}

function hashOf(text: string): string {
  return `sha256-${createHash("sha256").update(text).digest("base64")}`;
}

/** Mark, name and the two switches. The mark is five notches, the way they were cut. */
function header(): string {
  const strokes = '<path d="M5 4.5v17M10.5 4.5v17M16 4.5v17M21.5 4.5v17M2 18.5 24.5 7.5"/>';
  const mark = `<svg class="mark" width="26" height="26" viewBox="0 0 26 26" aria-hidden="true">${strokes}</svg>`;
  return [
    `<header class="bar"><span class="brand">${mark}Tallystick</span><span class="switches">`,
    `<button type="button" id="theme"><span class="hidden">${bi(WORDS.theme)}</span><span aria-hidden="true">◐</span></button>`,
    '<button type="button" id="lang"><span lang="en">中文</span><span lang="zh">English</span></button></span></header>',
  ].join("");
}
