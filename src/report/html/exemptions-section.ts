import type { RunReport } from "../../../schemas/run/report.js";
import type { ExemptionOutcome } from "../../../schemas/run/verdicts.js";
import { CLASS_NAMES } from "../text/class-names.js";
import { EXEMPTION_LISTS, EXEMPTION_STATES, QUIET_STATES } from "../text/judgement-names.js";
import { HTML_WORDS } from "./html-words.js";
import { bi, esc, titledSection } from "./markup.js";

/** Each waiver and known failure with owner, reason, expiry and what became of it; those that fail the run first. */
export function exemptionsSection({ exemptions }: RunReport): string {
  if (exemptions.length === 0) return "";
  const loud = exemptions.filter(({ state }) => !QUIET_STATES.has(state));
  const quiet = exemptions.filter(({ state }) => QUIET_STATES.has(state));
  const heads = [HTML_WORDS.state, HTML_WORDS.requirement, HTML_WORDS.owner, HTML_WORDS.expires, HTML_WORDS.reason];
  const table = [
    '<div class="scroll" tabindex="0"><table class="exemptions"><thead><tr>',
    heads.map((head) => `<th scope="col">${bi(head)}</th>`).join(""),
    `<th scope="col" class="number">${bi(HTML_WORDS.findingsOf)}</th></tr></thead>`,
    `<tbody>${[...loud, ...quiet].map(exemptionRow).join("")}</tbody></table></div>`,
  ].join("");
  return titledSection(`<span id="exemptions">${bi(HTML_WORDS.exemptions)}</span>`, "exempting", table);
}

function exemptionRow({ list, exemption, state, findings, advice }: ExemptionOutcome): string {
  const narrowed = [
    exemption.scenario === undefined ? "" : `<code>${esc(exemption.scenario)}</code>`,
    exemption.class === undefined ? "" : bi(CLASS_NAMES[exemption.class].name),
    exemption.field === undefined ? "" : `<code>${esc(exemption.field)}</code>`,
  ].filter((part) => part !== "");
  return [
    `<tr class="${QUIET_STATES.has(state) ? "quiet" : "loud"}"><td><b class="state">${bi(EXEMPTION_STATES[state])}</b>`,
    ` <span class="list-name">${bi(EXEMPTION_LISTS[list].entry)}</span></td>`,
    `<th scope="row"><a href="#requirement-${esc(exemption.requirement)}"><code>${esc(exemption.requirement)}</code></a>`,
    narrowed.length === 0 ? "" : `<span class="ids">${narrowed.join(" · ")}</span>`,
    `</th><td>${esc(exemption.owner)}</td><td class="date">${esc(exemption.expires)}</td>`,
    `<td>${esc(exemption.reason)}${advice === undefined ? "" : `<span class="advice">${bi(advice)}</span>`}</td>`,
    `<td class="number">${findings.length}</td></tr>`,
  ].join("");
}
