import type { CounterexampleFound } from "../../../schemas/run/event-log.js";
import type { FindingClass } from "../../../schemas/run/finding.js";
import type { ClassCount, RankedFinding } from "../../../schemas/run/report.js";

/** Every class of finding, in the order of their definition; `satisfies` keeps the list whole. */
const CLASS_ORDER = {
  dropped: 0,
  late: 1,
  early: 2,
  misdated: 3,
  doubled: 4,
  unowed: 5,
  contradicted: 6,
  malformed: 7,
  disordered: 8,
  unrepaired: 9,
  schedule: 10,
} as const satisfies Record<FindingClass, number>;

/**
 * All findings of the counterexamples: those of shrunk stories first, since they say most in fewest words, then worst harm
 * first, then MUST before SHOULD, then in the order of the log.
 */
export function rankFindings(counterexamples: readonly CounterexampleFound[]): RankedFinding[] {
  const inOrder = counterexamples.flatMap((example, counterexample) =>
    example.findings.map((finding) => ({ ...finding, counterexample })),
  );
  const told = (finding: { counterexample: number }): number =>
    counterexamples[finding.counterexample]?.shrinkTried ? 0 : 1;
  return inOrder
    .toSorted((a, b) => told(a) - told(b) || b.harm.score - a.harm.score || levelRank(a.level) - levelRank(b.level))
    .map((finding, index) => ({ ...finding, rank: index + 1 }));
}

/** How many findings each class has; classes without one are left out. */
export function countByClass(findings: readonly RankedFinding[]): ClassCount[] {
  const counts = new Map<FindingClass, ClassCount>();
  for (const finding of findings) {
    const count = counts.get(finding.class) ?? { class: finding.class, must: 0, should: 0 };
    if (finding.level === "MUST") count.must += 1;
    else count.should += 1;
    counts.set(finding.class, count);
  }
  return [...counts.values()].sort((a, b) => CLASS_ORDER[a.class] - CLASS_ORDER[b.class]);
}

function levelRank(level: "MUST" | "SHOULD"): number {
  return level === "MUST" ? 0 : 1;
}
