/** A coverage cell in its kind: `repayment` of the kind `event`. */
export interface CoverageCell {
  name: string;
  /** How often it was reached; 0 for a cell that was not. */
  count: number;
}

/**
 * Cells by kind, both in the order in which they come: the name `event:repayment` is the cell `repayment` of `event`, and
 * `fault/answer/lost` is `answer/lost` of `fault`.
 */
export function coverageGroups(cells: readonly CoverageCell[]): Map<string, CoverageCell[]> {
  const groups = new Map<string, CoverageCell[]>();
  for (const { name, count } of cells) {
    const [, kind = "", cell = name] = /^(\w[\w-]*)[:/](.*)$/u.exec(name) ?? [];
    groups.set(kind, [...(groups.get(kind) ?? []), { name: cell, count }]);
  }
  return groups;
}
