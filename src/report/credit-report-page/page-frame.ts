import { createHash } from "node:crypto";
import { codeEntry } from "../../../schemas/pboc-g2/code-tables/code-table.js";
import { idTypeCodes } from "../../../schemas/pboc-g2/code-tables/id-type.js";
import type { CreditReportPerson } from "../../../schemas/run/credit-report.js";
import type { Bilingual } from "../../../schemas/run/finding.js";
import { bi, esc } from "../html/markup.js";
import { PAGE_BASE_STYLE } from "../html/style/page-base-style.js";
import { mask } from "../masking/mask.js";
import { CREDIT_REPORT_STYLE } from "./credit-report-style.js";
import { PAGE_WORDS } from "./page-words.js";
import { plain } from "./shown-value.js";

/** How a page is wished. */
export interface PageLook {
  readonly lang: "en" | "zh";
  /** Where the page is to be had in the other language; absent where nothing could answer. */
  readonly otherLanguage?: string;
}

const HEAD_STYLE = `
.report-head { padding: 28px 0 6px; }
.report-head h1 { font-size: clamp(24px, 3.4vw, 34px); line-height: 1.15; font-weight: 620; letter-spacing: -.02em; }
.report-head .facts { margin-top: 10px; color: var(--soft); display: flex; flex-wrap: wrap; gap: 2px 22px; }
.report-head .note { margin-top: 8px; font-size: 13px; color: var(--soft); }
.report-head .outcome { margin-top: 12px; font-size: 16px; font-weight: 560; }
.switches a { padding: 5px 12px; border: 1px solid var(--line); border-radius: 8px; font-size: 13px; color: var(--soft); text-decoration: none; }
.switches a:hover { color: var(--ink); border-color: var(--strong-line); }
.codes { list-style: none; display: flex; flex-wrap: wrap; gap: 4px 18px; color: var(--soft); font-size: 13.5px; }
`;

const STYLE = [PAGE_BASE_STYLE, HEAD_STYLE, CREDIT_REPORT_STYLE].join("\n");

/**
 * A whole page: one file without script, that asks nothing of the network; its policy permits its own style alone.
 * @param body finished markup
 */
export function pageFrame(title: Bilingual, body: string, { lang, otherLanguage }: PageLook): string {
  const hash = createHash("sha256").update(STYLE).digest("base64");
  const policy = `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
  const other = lang === "en" ? "zh" : "en";
  const link = `<a href="${plain(otherLanguage ?? "")}" hreflang="${other}">${bi(PAGE_WORDS.otherLanguage)}</a>`;
  return [
    "<!doctype html>",
    `<html lang="${lang}" data-lang="${lang}">`,
    '<head><meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${esc(policy)}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark"><meta name="referrer" content="no-referrer">',
    `<title>${esc(title[lang])} · Tallystick</title>`,
    `<style>${STYLE}</style></head>`,
    `<body><header class="bar"><span class="brand">Tallystick</span>`,
    otherLanguage === undefined ? "" : `<nav class="switches">${link}</nav>`,
    `</header><main>${body}</main></body></html>`,
    "",
  ].join("\n");
}

/** The head of a page: title, person, until when, and what the page is not. */
export function reportHead(title: Bilingual, { idType, idNum }: CreditReportPerson, facts: readonly string[]): string {
  const document = codeEntry(idTypeCodes, idType, "");
  const kind = document === undefined ? plain(idType) : bi(document);
  const person = `${bi(PAGE_WORDS.person)} <code>${plain(mask("id-number", idNum))}</code> (${kind})`;
  return [
    `<div class="report-head"><h1>${bi(title)}</h1>`,
    `<p class="facts">${[person, ...facts].map((fact) => `<span>${fact}</span>`).join("")}</p>`,
    `<p class="note">${bi(PAGE_WORDS.standIn)} ${bi(PAGE_WORDS.masked)}</p></div>`,
  ].join("");
}
