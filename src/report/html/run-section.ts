import type { RunReport } from "../../../schemas/run/report.js";
import { SCENARIO_VERDICTS } from "../text/verdict-names.js";
import { WORDS } from "../text/words.js";
import { coverageSection } from "./coverage-section.js";
import { bi, esc, titledSection } from "./markup.js";

/** What lies beside the findings: what could not run, faults, scenarios, what was reached, and the readings seen. */
export function runSection(report: RunReport): string {
  return [
    '<div id="run">',
    notRun(report),
    faults(report),
    scenarios(report),
    `<div class="pair-of">${coverageSection(report)}${readings(report)}</div></div>`,
  ].join("");
}

function notRun(report: RunReport): string {
  const items = report.couldNotRun.map((item) => `<li><code>${esc(item.scenario)}</code> ${bi(item.reason)}</li>`);
  return titledSection(bi(WORDS.notRun), "not-run", items.length === 0 ? "" : `<ul>${items.join("")}</ul>`);
}

function faults(report: RunReport): string {
  const items = report.faults.map((fault) => {
    const scenario = fault.scenario === undefined ? "" : `<code>${esc(fault.scenario)}</code> `;
    return `<li>${scenario}<b>${esc(fault.kind)}</b> ${esc(fault.message)}</li>`;
  });
  return titledSection(bi(WORDS.faults), "faults", items.length === 0 ? "" : `<ul>${items.join("")}</ul>`);
}

function scenarios(report: RunReport): string {
  const rows = report.scenarios.map((scenario) => {
    const requirements = scenario.requirements.map((id) => `<code>${esc(id)}</code>`).join(" ");
    return [
      `<tr class="o-${scenario.verdict}"><td class="outcome">${bi(SCENARIO_VERDICTS[scenario.verdict])}</td>`,
      `<th scope="row"><code>${esc(scenario.scenario)}</code><span class="title">${bi({ en: scenario.title, zh: scenario.titleZh ?? scenario.title })}</span></th>`,
      `<td class="requirements">${requirements}</td></tr>`,
    ].join("");
  });
  const body = `<div class="scroll" tabindex="0"><table class="scenarios"><tbody>${rows.join("")}</tbody></table></div>`;
  return titledSection(bi(WORDS.scenarioList), "scenario-list", rows.length === 0 ? "" : body);
}

function readings(report: RunReport): string {
  const rows = report.readings.map((seen) => {
    const mixed = seen.readings.length > 1 ? ` <span class="unreached">${bi(WORDS.mixed)}</span>` : "";
    const values = seen.readings.map((reading) => `<span>${esc(reading)}</span>`).join(" ");
    return `<div><dt>${esc(seen.question)} <span class="dim">${esc(seen.agreement)}</span></dt><dd>${values}${mixed}</dd></div>`;
  });
  return titledSection(
    bi(WORDS.readings),
    "readings",
    rows.length === 0 ? "" : `<dl class="rows">${rows.join("")}</dl>`,
  );
}
