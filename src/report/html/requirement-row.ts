import type { RequirementVerdict } from "../../../schemas/run/verdicts.js";
import { groupedInteger } from "../text/grouped-integer.js";
import { EXEMPTION_LISTS, REQUIREMENT_VERDICTS } from "../text/judgement-names.js";
import { WORDS } from "../text/words.js";
import { countOfFindings, countOfScenarios, HTML_WORDS } from "./html-words.js";
import { bi, esc } from "./markup.js";

/** Scenarios and findings that a requirement names in full; the rest is counted. */
const NAMED = 30;

/** A requirement as a row: verdict, what it asks, and how much speaks to it. */
export function requirementRow(requirement: RequirementVerdict, position: number, open: boolean): string {
  const { id, verdict, level, title, scenarios, findings } = requirement;
  return [
    `<details class="requirement r-${verdict}" id="requirement-${esc(id)}" data-requirement="${position}"${open ? " open" : ""}><summary>`,
    `<span class="outcome">${bi(REQUIREMENT_VERDICTS[verdict])}</span>`,
    `<span class="what"><span class="title">${bi(title)}</span>`,
    `<span class="ids"><span class="level ${level === "MUST" ? "must" : "should"}">${esc(level)}</span> <code>${esc(id)}</code>${exempted(requirement)}</span></span>`,
    `<span class="counts"><span>${bi(countOfScenarios(scenarios.length))}</span>`,
    ` <span class="${findings.length > 0 ? "bad" : ""}">${bi(countOfFindings(findings.length))}</span></span>`,
    "</summary>",
    open ? requirementDetail(requirement) : "",
    "</details>",
  ].join("");
}

/** What an opened requirement says: where it comes from, why it did not pass, and what speaks to it. */
export function requirementDetail({ id, source, confidence, reason, scenarios, findings }: RequirementVerdict): string {
  const facts = [
    `${bi(HTML_WORDS.source)} ${esc(source)}`,
    `${bi(WORDS.confidence)} ${esc(confidence)}`,
    `<code>tallystick explain ${esc(id)}</code>`,
  ];
  const links = findings
    .slice(0, NAMED)
    .map((finding) => `<a href="#finding-${esc(finding)}"><code>${esc(finding)}</code></a>`);
  const show = `<button type="button" class="show" data-show-requirement="${esc(id)}">${bi(HTML_WORDS.showFindings)}</button>`;
  return [
    `<div class="told"><p class="facts">${facts.join(" · ")}</p>`,
    reason === undefined ? "" : `<p class="reason">${bi(reason)}</p>`,
    scenarios.length === 0
      ? ""
      : `<p class="names">${bi(WORDS.scenarioList)}: ${scenarios.slice(0, NAMED).map(code).join(" ")}${more(scenarios.length)}</p>`,
    findings.length === 0
      ? ""
      : `<p class="names">${bi(HTML_WORDS.findingsOf)}: ${links.join(" ")}${more(findings.length)} ${show}</p>`,
    "</div>",
  ].join("");
}

function exempted({ waived, known }: RequirementVerdict): string {
  const badge = (count: number, list: "waivers" | "known-failures"): string =>
    count === 0 ? "" : ` <span class="badge exempted">${count} ${bi(EXEMPTION_LISTS[list].covered)}</span>`;
  return badge(waived, "waivers") + badge(known, "known-failures");
}

function code(text: string): string {
  return `<code>${esc(text)}</code>`;
}

function more(count: number): string {
  return count > NAMED ? ` +${groupedInteger(count - NAMED)}` : "";
}
