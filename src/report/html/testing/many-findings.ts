import type { CounterexampleReport, RankedFinding, RunReport } from "../../../../schemas/run/report.js";
import type { FindingCluster, RequirementVerdict } from "../../../../schemas/run/verdicts.js";
import { sampleLog } from "../../fixtures/sample-log.js";
import { makeReport } from "../../model/make-report.js";

/** Findings of one story, and stories of one cause, in a report with many. */
const TOLD_TOGETHER = 25;
const CAUSES = 120;

/** A report with so many findings, of which no two are alike, in a tenth as many causes at most. */
export function manyFindings(count: number): RunReport {
  const report = makeReport(sampleLog());
  const examples: CounterexampleReport[] = [];
  const findings: RankedFinding[] = [];
  const ids = (index: number): string => `M${String(index).padStart(5, "0")}`;
  for (let index = 0; index < count; index += 1) {
    const like = report.findings[index % report.findings.length];
    if (like === undefined) throw new Error("the sample has no finding");
    if (index % TOLD_TOGETHER === 0) examples.push(exampleLike(report, like, index));
    findings.push({
      ...like,
      id: ids(index),
      rank: index + 1,
      account: `N00000000H0001…${String(index).padStart(4, "0")}`,
      message: { en: `${like.message.en} (${index})`, zh: `${like.message.zh}（${index}）` },
      counterexample: examples.length - 1,
    });
  }
  return {
    ...report,
    findings,
    counterexamples: examples,
    clusters: causes(findings),
    requirements: requirements(report),
  };
}

function exampleLike(report: RunReport, like: RankedFinding, index: number): CounterexampleReport {
  const example = report.counterexamples[like.counterexample];
  if (example === undefined) throw new Error("the sample has no counterexample");
  return { ...example, path: String(index), replayFile: `counterexamples/${index}.json` };
}

function causes(findings: readonly RankedFinding[]): FindingCluster[] {
  const number = Math.min(CAUSES, Math.ceil(findings.length / 10));
  return Array.from({ length: number }, (_, cause): FindingCluster => {
    const own = findings.filter((_finding, index) => index % number === cause);
    const [first] = own;
    if (first === undefined) throw new Error("a cause without a finding");
    return {
      key: `cause ${cause}`,
      class: first.class,
      requirement: first.requirement,
      title: { en: `Cause number ${cause}`, zh: `第 ${cause} 类成因` },
      findings: own.map(({ id }) => id),
      borrowers: own.length,
      harm: number - cause,
    };
  });
}

/** As many requirements as the whole set has. */
function requirements({ requirements: some }: RunReport): RequirementVerdict[] {
  const [like] = some;
  if (like === undefined) throw new Error("the sample has no requirement");
  const others = Array.from(
    { length: 470 - some.length },
    (_, index): RequirementVerdict => ({
      ...like,
      id: `X${String(index).padStart(6, "0")}`,
      title: { en: `Rule number ${index}`, zh: `第 ${index} 条规则` },
      verdict: index % 3 === 0 ? "not-exercised" : "pass",
      findings: [],
    }),
  );
  return [...some, ...others];
}
