import type { RunReport } from "../../../schemas/run/report.js";
import { type CoverageCell, coverageGroups } from "../model/coverage-groups.js";
import { coverageCell, coverageKind } from "../text/coverage-names.js";
import { groupedInteger } from "../text/grouped-integer.js";
import { WORDS } from "../text/words.js";
import type { Screen } from "./screen.js";

/** As many names of cells not reached are told; a run of few lives misses dozens, and the other reports have them all. */
const NAMES_SHOWN = 24;
/** Cells of this kind are many, and each has its verdict: that it was asked says little. */
const ASKED = "rule:";

/** What the lives reached, kind by kind, with how often; of the requirements that were asked only how many. */
export function reachedText(screen: Screen, report: RunReport): string {
  const asked = report.coverage.filter(({ name }) => name.startsWith(ASKED));
  const told = report.coverage.filter(({ name }) => !name.startsWith(ASKED));
  const reached = groupsText(screen, told, ({ name, count }) => `${name} ×${groupedInteger(count)}`);
  if (asked.length === 0) return reached;
  return [reached, `${screen.say(coverageKind("rule"))}: ${asked.length}`].filter(Boolean).join("; ");
}

/** How many cells were not reached, and the names of the first; empty where all were. */
export function notReachedText(screen: Screen, report: RunReport): string {
  const { notReached } = report;
  if (notReached.length === 0) return "";
  const { colors, say } = screen;
  const shown = notReached.slice(0, NAMES_SHOWN).map((name) => ({ name, count: 0 }));
  const left = notReached.length - shown.length;
  const more = left === 0 ? "" : ` · +${left} (report.html, report.json)`;
  return `${colors.yellow(String(notReached.length))} ${say(WORDS.cells)} · ${groupsText(screen, shown, ({ name }) => name)}${more}`;
}

function groupsText(screen: Screen, cells: readonly CoverageCell[], write: (cell: CoverageCell) => string): string {
  const { say } = screen;
  return [...coverageGroups(cells)]
    .map(([kind, group]) => {
      const names = group.map((cell) => write({ ...cell, name: say(coverageCell(cell.name)) })).join(", ");
      return kind === "" ? names : `${say(coverageKind(kind))}: ${names}`;
    })
    .join("; ");
}
