import type { CounterexampleReport, RankedFinding, RunReport } from "../../schemas/run/report.js";
import type { ExemptionOutcome, FindingCluster } from "../../schemas/run/verdicts.js";

/** A finding with what the rest of the report says about it. */
export interface FindingEntry {
  readonly finding: RankedFinding;
  readonly example: CounterexampleReport | undefined;
  /** Suite of its scenario; empty where the log does not say. */
  readonly suite: string;
  readonly cluster: FindingCluster | undefined;
  /** The waiver or known failure that covers it. */
  readonly exemption: ExemptionOutcome | undefined;
}

/** All findings by rank, each with its counterexample, suite, cluster and exemption. */
export function findingEntries(report: RunReport): FindingEntry[] {
  const suites = new Map(report.scenarios.map(({ scenario, suite }) => [scenario, suite]));
  const clusters = byFinding(report.clusters);
  const exemptions = byFinding(report.exemptions.filter(({ state }) => state === "in-force"));
  return report.findings.map((finding) => {
    const example = report.counterexamples[finding.counterexample];
    return {
      finding,
      example,
      suite: suites.get(example?.scenario ?? "") ?? "",
      cluster: clusters.get(finding.id),
      exemption: exemptions.get(finding.id),
    };
  });
}

/** The first of several that names a finding. */
function byFinding<Naming extends { findings: string[] }>(all: readonly Naming[]): Map<string, Naming> {
  const map = new Map<string, Naming>();
  for (const one of all) for (const id of one.findings) if (!map.has(id)) map.set(id, one);
  return map;
}
