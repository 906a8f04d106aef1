/** A coverage cell in its kind: `repayment` of the kind `event`. */
export interface CoverageCell {
  name: string;
  /** How often it was reached; 0 for a cell that was not. */
  count: number;
}

/** Cells by kind, both in the order in which they come: the name `event:repayment` is the cell `repayment` of `event`. */
export function coverageGroups(cells: readonly CoverageCell[]): Map<string, CoverageCell[]> {
  const groups = new Map<string, CoverageCell[]>();
  for (const { name, count } of cells) {
    const colon = name.indexOf(":");
    const kind = colon < 0 ? "" : name.slice(0, colon);
    groups.set(kind, [...(groups.get(kind) ?? []), { name: name.slice(colon + 1), count }]);
  }
  return groups;
}
