import type { Bilingual } from "../../../schemas/run/finding.js";
import type { RunReport } from "../../../schemas/run/report.js";
import { groupedInteger } from "../text/grouped-integer.js";
import { SCENARIO_VERDICTS } from "../text/verdict-names.js";
import { WORDS } from "../text/words.js";
import { bi, esc } from "./markup.js";

/** What lies beside the findings: what could not run, faults, scenarios, what was reached, and the readings seen. */
export function runSection(report: RunReport): string {
  return [
    notRun(report),
    faults(report),
    scenarios(report),
    `<div class="pair-of">${coverage(report)}${readings(report)}</div>`,
  ].join("");
}

function block(title: Bilingual, kind: string, body: string): string {
  return body === "" ? "" : `<section class="${kind}"><h2>${bi(title)}</h2>${body}</section>`;
}

function notRun(report: RunReport): string {
  const items = report.couldNotRun.map((item) => `<li><code>${esc(item.scenario)}</code> ${bi(item.reason)}</li>`);
  return block(WORDS.notRun, "not-run", items.length === 0 ? "" : `<ul>${items.join("")}</ul>`);
}

function faults(report: RunReport): string {
  const items = report.faults.map((fault) => {
    const scenario = fault.scenario === undefined ? "" : `<code>${esc(fault.scenario)}</code> `;
    return `<li>${scenario}<b>${esc(fault.kind)}</b> ${esc(fault.message)}</li>`;
  });
  return block(WORDS.faults, "faults", items.length === 0 ? "" : `<ul>${items.join("")}</ul>`);
}

function scenarios(report: RunReport): string {
  const rows = report.scenarios.map((scenario) => {
    const requirements = scenario.requirements.map((id) => `<code>${esc(id)}</code>`).join(" ");
    return [
      `<tr class="o-${scenario.verdict}"><td class="outcome">${bi(SCENARIO_VERDICTS[scenario.verdict])}</td>`,
      `<th scope="row"><code>${esc(scenario.scenario)}</code><span class="title">${esc(scenario.title)}</span></th>`,
      `<td class="requirements">${requirements}</td></tr>`,
    ].join("");
  });
  const body = `<div class="scroll"><table class="scenarios"><tbody>${rows.join("")}</tbody></table></div>`;
  return block(WORDS.scenarioList, "scenario-list", rows.length === 0 ? "" : body);
}

/** Kinds reached, group by group: `owed/30` belongs to `owed`. A kind that was looked for in vain stands out. */
function coverage(report: RunReport): string {
  const groups = new Map<string, string[]>();
  for (const { name, count } of report.coverage) {
    const slash = name.indexOf("/");
    const group = slash < 0 ? "" : name.slice(0, slash);
    const kind = esc(name.slice(slash + 1));
    const item =
      count === 0
        ? `<span class="unreached">${kind} ${bi(WORDS.notReached)}</span>`
        : `<span>${kind} <b>${groupedInteger(count)}</b></span>`;
    groups.set(group, [...(groups.get(group) ?? []), item]);
  }
  const rows = [...groups].map(([group, items]) => `<div><dt>${esc(group)}</dt><dd>${items.join(" ")}</dd></div>`);
  return block(WORDS.coverage, "coverage", rows.length === 0 ? "" : `<dl class="rows">${rows.join("")}</dl>`);
}

function readings(report: RunReport): string {
  const rows = report.readings.map((seen) => {
    const mixed = seen.readings.length > 1 ? ` <span class="unreached">${bi(WORDS.mixed)}</span>` : "";
    const values = seen.readings.map((reading) => `<span>${esc(reading)}</span>`).join(" ");
    return `<div><dt>${esc(seen.question)} <span class="dim">${esc(seen.agreement)}</span></dt><dd>${values}${mixed}</dd></div>`;
  });
  return block(WORDS.readings, "readings", rows.length === 0 ? "" : `<dl class="rows">${rows.join("")}</dl>`);
}
