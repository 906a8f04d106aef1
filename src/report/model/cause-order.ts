import type { Finding, FindingClass } from "../../../schemas/run/finding.js";

/**
 * Which of two findings of one day is the likelier cause. A schedule that is wrong makes everything after it wrong; a
 * record that is missing or wrong comes before what the same mistake makes of it: a rule that it breaks, a record too
 * many.
 */
const CAUSE_ORDER = {
  schedule: 0,
  dropped: 1,
  misdated: 2,
  contradicted: 3,
  late: 4,
  early: 5,
  doubled: 6,
  malformed: 7,
  disordered: 8,
  unrepaired: 9,
  unowed: 10,
} as const satisfies Record<FindingClass, number>;

/** Later than every date. */
const UNDATED = "~";

/**
 * The findings of one counterexample, the cause before what follows from it: by the day of the record that each is about,
 * the day on which it was owed where it was; on one day MUST before SHOULD, then by {@link CAUSE_ORDER}. Harm cannot say
 * it: each finding weighs the credit report as it reads by then, so the last consequence always weighs most.
 */
export function causesFirst<Kind extends Finding>(findings: readonly Kind[]): Kind[] {
  const owedOn = new Map<string, string>();
  for (const { owed, received } of findings) {
    if (owed !== undefined && received !== undefined) owedOn.set(lineOf(received), owed.asOf);
  }
  const dayOf = ({ class: kind, owed, received }: Finding): string => {
    if (kind === "schedule") return "";
    if (owed !== undefined) return owed.asOf;
    // Two findings about one received record belong together, also where the record names another day than it should.
    return received === undefined ? UNDATED : (owedOn.get(lineOf(received)) ?? received.asOf);
  };
  return findings.toSorted(
    (a, b) => compare(dayOf(a), dayOf(b)) || levelRank(a) - levelRank(b) || CAUSE_ORDER[a.class] - CAUSE_ORDER[b.class],
  );
}

/** 0 for MUST, 1 for SHOULD. */
export function levelRank({ level }: Pick<Finding, "level">): number {
  return level === "MUST" ? 0 : 1;
}

function lineOf({ file, line }: { readonly file: string; readonly line: number }): string {
  return `${line} ${file}`;
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
