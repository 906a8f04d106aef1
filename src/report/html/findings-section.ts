import type { RunReport } from "../../../schemas/run/report.js";
import { CLASS_NAMES } from "../text/class-names.js";
import { WORDS } from "../text/words.js";
import { findingRow } from "./finding-row.js";
import { bi, esc } from "./markup.js";

/** The findings in order of rank, with search and filter above them. */
export function findingsSection(report: RunReport): string {
  if (report.findings.length === 0) {
    return `<section class="findings"><h2>${bi(WORDS.found)}</h2><p class="none">${bi(WORDS.noFindings)}</p></section>`;
  }
  const chips = report.counts.map((count) => {
    const name = CLASS_NAMES[count.class].name;
    return `<label class="chip k-${count.class}"><input type="checkbox" name="class" value="${count.class}"><span>${bi(name)} <b>${count.must + count.should}</b></span></label>`;
  });
  const should = report.findings.some((finding) => finding.level === "SHOULD")
    ? `<label class="chip"><input type="checkbox" name="must"><span>${bi(WORDS.mustOnly)}</span></label>`
    : "";
  return [
    `<section class="findings"><h2>${bi(WORDS.found)} <span class="shown" aria-live="polite"></span></h2>`,
    '<div class="tools"><label class="search"><span class="hidden">',
    `${bi(WORDS.search)}</span><input type="search" id="search" autocomplete="off" spellcheck="false" placeholder="${esc(WORDS.search.en)}  /" data-en="${esc(WORDS.search.en)}" data-zh="${esc(WORDS.search.zh)}"></label>`,
    `<fieldset class="chips"><legend class="hidden">${bi(WORDS.filter)}</legend>${chips.join("")}${should}</fieldset></div>`,
    `<div class="list">${report.findings.map(findingRow).join("\n")}</div>`,
    `<p class="none" id="no-match" hidden>${bi(WORDS.noMatch)}</p>`,
    `<noscript><p class="warning">${bi(WORDS.needsScript)}</p></noscript></section>`,
  ].join("");
}
