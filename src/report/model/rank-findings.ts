import type { CounterexampleFound } from "../../../schemas/run/event-log.js";
import type { FindingClass } from "../../../schemas/run/finding.js";
import type { ClassCount, RankedFinding } from "../../../schemas/run/report.js";
import { causesFirst, levelRank } from "./cause-order.js";

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
 * All findings, counterexample by counterexample. First those with a shrunk story, since it says most in fewest words;
 * then that whose worst finding does most harm, MUST before SHOULD, in the order of the log. Within one the cause stands
 * before what follows from it.
 */
export function rankFindings(counterexamples: readonly CounterexampleFound[]): RankedFinding[] {
  return counterexamples
    .map((example, counterexample) => ({
      untold: example.shrinkTried > 0 ? 0 : 1,
      harm: Math.max(...example.findings.map((finding) => finding.harm.score)),
      level: Math.min(...example.findings.map(levelRank)),
      findings: causesFirst(example.findings).map((finding) => ({ ...finding, counterexample })),
    }))
    .toSorted((a, b) => a.untold - b.untold || b.harm - a.harm || a.level - b.level)
    .flatMap(({ findings }) => findings)
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
