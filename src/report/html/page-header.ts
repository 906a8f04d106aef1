import type { Bilingual } from "../../../schemas/run/finding.js";
import type { RunReport } from "../../../schemas/run/report.js";
import { groupedInteger } from "../text/grouped-integer.js";
import { WORDS } from "../text/words.js";
import { HTML_WORDS } from "./html-words.js";
import { bi, esc } from "./markup.js";
import { relabelled } from "./relabelled.js";

/** Mark, name, the way to each part of the page, and the two switches. The mark is five notches, the way they were cut. */
export function pageHeader(report: RunReport): string {
  const strokes = '<path d="M5 4.5v17M10.5 4.5v17M16 4.5v17M21.5 4.5v17M2 18.5 24.5 7.5"/>';
  const mark = `<svg class="mark" width="26" height="26" viewBox="0 0 26 26" aria-hidden="true">${strokes}</svg>`;
  const links = [
    link("findings", WORDS.found, report.findings.length),
    report.requirements.length === 0 ? "" : link("requirements", HTML_WORDS.requirements, report.requirements.length),
    report.exemptions.length === 0 ? "" : link("exemptions", HTML_WORDS.exempted, report.exemptions.length),
    report.differences.length === 0 ? "" : link("differences", HTML_WORDS.differences, report.differences.length),
    link("run", HTML_WORDS.run),
  ];
  return [
    `<header class="bar"><div class="inner"><span class="brand">${mark}Tallystick</span>`,
    `<nav class="parts"${label(HTML_WORDS.parts)}>${links.join("")}</nav>`,
    '<span class="switches">',
    `<button type="button" id="theme"${relabelled("aria-label", WORDS.theme)}><span aria-hidden="true">◐</span></button>`,
    '<button type="button" id="lang"><span class="to-zh" lang="zh-CN">中文</span><span class="to-en" lang="en-GB">English</span></button></span></div></header>',
  ].join("");
}

function link(id: string, name: Bilingual, count?: number): string {
  const number = count === undefined ? "" : ` <b>${groupedInteger(count)}</b>`;
  return `<a href="#${id}">${bi(name)}${number}</a>`;
}

function label({ en, zh }: Bilingual): string {
  return ` aria-label="${esc(`${en} / ${zh}`)}"`;
}
