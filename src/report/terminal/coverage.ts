import type { RunReport } from "../../../schemas/run/report.js";
import { type CoverageCell, coverageGroups } from "../model/coverage-groups.js";
import { coverageCell, coverageKind } from "../text/coverage-names.js";
import { groupedInteger } from "../text/grouped-integer.js";
import { WORDS } from "../text/words.js";
import type { Screen } from "./screen.js";

/** As many names of cells not reached are told; a run of few lives misses dozens, and the other reports have them all. */
const NAMES_SHOWN = 24;

/** What the lives reached, kind by kind, with how often. */
export function reachedText(screen: Screen, report: RunReport): string {
  return groupsText(screen, report.coverage, ({ name, count }) => `${name} ×${groupedInteger(count)}`);
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
