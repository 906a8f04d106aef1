import type { RunReport } from "../../../schemas/run/report.js";
import { type CoverageCell, coverageGroups } from "../model/coverage-groups.js";
import { coverageCell, coverageKind } from "../text/coverage-names.js";
import { groupedInteger } from "../text/grouped-integer.js";
import { WORDS } from "../text/words.js";
import { bi, titledSection } from "./markup.js";

/** What the lives reached, with how often, and under it every cell that they could have reached and did not. */
export function coverageSection(report: RunReport): string {
  const reached = rows(
    report.coverage,
    ({ name, count }) => `<span>${bi(coverageCell(name))} <b>${groupedInteger(count)}</b></span>`,
  );
  const missed = rows(
    report.notReached.map((name) => ({ name, count: 0 })),
    ({ name }) => `<span class="unreached">${bi(coverageCell(name))}</span>`,
  );
  const number = ` <span class="count">${report.notReached.length}</span>`;
  return `<div>${titledSection(bi(WORDS.coverage), "coverage", reached)}${titledSection(`<span id="not-reached">${bi(WORDS.notReached)}</span>${number}`, "coverage", missed)}</div>`;
}

function rows(cells: readonly CoverageCell[], write: (cell: CoverageCell) => string): string {
  const lines = [...coverageGroups(cells)].map(
    ([kind, group]) => `<div><dt>${bi(coverageKind(kind))}</dt><dd>${group.map(write).join(" ")}</dd></div>`,
  );
  return lines.length === 0 ? "" : `<dl class="rows">${lines.join("")}</dl>`;
}
