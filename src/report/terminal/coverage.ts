import type { RunReport } from "../../../schemas/run/report.js";
import { type CoverageCell, coverageGroups } from "../model/coverage-groups.js";
import { coverageCell, coverageKind } from "../text/coverage-names.js";
import { groupedInteger } from "../text/grouped-integer.js";
import { WORDS } from "../text/words.js";
import type { Screen } from "./screen.js";

/** As many names of cells not reached are told; a run of few lives misses dozens, and the other reports have them all. */
const NAMES_SHOWN = 24;
/** Kinds whose cells are many: of those that were reached only how many are told. */
const COUNTED = ["rule", "cell"];

/** What the lives reached, kind by kind, with how often; of the requirements and the cells of the segment matrix only how many. */
export function reachedText(screen: Screen, report: RunReport): string {
  const isOf = (name: string, kind: string): boolean => name.startsWith(`${kind}:`);
  const told = report.coverage.filter(({ name }) => !COUNTED.some((kind) => isOf(name, kind)));
  const reached = groupsText(screen, told, ({ name, count }) => `${name} ×${groupedInteger(count)}`);
  const counted = COUNTED.flatMap((kind) => {
    const { length } = report.coverage.filter(({ name }) => isOf(name, kind));
    return length === 0 ? [] : [`${screen.say(coverageKind(kind))}: ${length}`];
  });
  return [reached, ...counted].filter(Boolean).join("; ");
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
