import type { RunReport } from "../../../schemas/run/report.js";
import { findingEntries } from "../finding-entries.js";
import { CLASS_NAMES } from "../text/class-names.js";
import { EXEMPTION_LISTS, REQUIREMENT_VERDICT_ORDER, REQUIREMENT_VERDICTS } from "../text/judgement-names.js";
import { WORDS } from "../text/words.js";
import { HTML_WORDS } from "./html-words.js";
import { bi } from "./markup.js";
import { option, relabelled } from "./relabelled.js";

/** The findings by cause, with search and filters above them; the script puts the rows in. */
export function findingsSection(report: RunReport): string {
  const head = `<h2 id="findings">${bi(HTML_WORDS.byCause)} <span class="shown" aria-live="polite"></span></h2>`;
  if (report.findings.length === 0) {
    return `<section class="findings">${head}<p class="none">${bi(WORDS.noFindings)}</p></section>`;
  }
  return [
    `<section class="findings">${head}<div class="tools">`,
    searchField("search", WORDS.search, "  /"),
    classChips(report),
    choices(report),
    `<button type="button" class="plain" id="clear" hidden>${bi(HTML_WORDS.clearFilters)}</button></div>`,
    '<div class="list" id="clusters"></div><div id="cluster-pages"></div>',
    `<p class="none" id="no-match" hidden>${bi(WORDS.noMatch)}</p>`,
    `<p class="keys">${bi(HTML_WORDS.keys)}</p>`,
    `<noscript><p class="warning">${bi(WORDS.needsScript)}</p></noscript></section>`,
  ].join("");
}

/** A field for text search. */
export function searchField(id: string, words: (typeof WORDS)["search"], key = ""): string {
  const hint = { en: words.en + key, zh: words.zh + key };
  return [
    `<label class="search"><span class="hidden">${bi(words)}</span>`,
    `<input type="search" id="${id}" autocomplete="off" spellcheck="false"${relabelled("placeholder", hint)}></label>`,
  ].join("");
}

function classChips({ counts }: RunReport): string {
  const chips = counts.map(({ class: kind, must, should }) => {
    const { name, meaning } = CLASS_NAMES[kind];
    const label = `${bi(name)} <b>${must + should}</b>`;
    return `<label class="chip k-${kind}"${relabelled("title", meaning)}><input type="checkbox" name="class" value="${kind}"><span>${label}</span></label>`;
  });
  return `<fieldset class="chips"><legend class="hidden">${bi(WORDS.filter)}</legend>${chips.join("")}</fieldset>`;
}

/** Choices by what the findings have; one without a choice is left out. */
function choices(report: RunReport): string {
  const entries = findingEntries(report);
  const verdictOf = new Map(report.requirements.map(({ id, verdict }) => [id, verdict]));
  const plain = (values: readonly string[]): [string, { en: string; zh: string }][] =>
    [...new Set(values)].filter((value) => value !== "").map((value) => [value, { en: value, zh: value }]);
  const verdicts = new Set(entries.map(({ finding }) => verdictOf.get(finding.requirement)));
  const lists = new Set(entries.map(({ exemption }) => exemption?.list));
  return [
    choice("level", HTML_WORDS.level, plain(entries.map(({ finding }) => finding.level)).toSorted(byValue)),
    choice("suite", HTML_WORDS.suite, plain(entries.map(({ suite }) => suite))),
    choice(
      "agreement",
      WORDS.agreement,
      plain(entries.map(({ example }) => example?.agreement ?? "")).toSorted(byValue),
    ),
    choice(
      "requirement",
      HTML_WORDS.requirement,
      plain(entries.map(({ finding }) => finding.requirement)).toSorted(byValue),
    ),
    choice(
      "verdict",
      HTML_WORDS.verdict,
      REQUIREMENT_VERDICT_ORDER.filter((verdict) => verdicts.has(verdict)).map((name) => [
        name,
        REQUIREMENT_VERDICTS[name],
      ]),
    ),
    choice("exempted", HTML_WORDS.exempted, [
      ...(lists.has(undefined) ? ([["none", HTML_WORDS.notExempted]] as [string, typeof HTML_WORDS.any][]) : []),
      ...(["waivers", "known-failures"] as const)
        .filter((list) => lists.has(list))
        .map((list): [string, typeof HTML_WORDS.any] => [list, EXEMPTION_LISTS[list].covered]),
    ]),
  ].join("");
}

function byValue([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1;
}

/** One choice of several, beside its name. */
export function choice(
  name: string,
  words: (typeof HTML_WORDS)["any"],
  options: readonly (readonly [string, (typeof HTML_WORDS)["any"]])[],
): string {
  if (options.length < 2) return "";
  const all = [["", HTML_WORDS.any] as const, ...options].map(([value, text]) => option(value, text)).join("");
  return `<label class="choice"><span>${bi(words)}</span><select name="${name}">${all}</select></label>`;
}
