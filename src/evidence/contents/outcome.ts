import type { EvidenceObstacle, EvidenceOutcome } from "../../../schemas/run/evidence.js";
import type { RunVerdict } from "../../../schemas/run/report.js";
import { ExitCode } from "../../verdict/exit-code.js";
import type { Judgement } from "./judgement.js";

const VERDICTS: Readonly<Record<number, RunVerdict>> = {
  [ExitCode.conformant]: "conformant",
  [ExitCode.notConformant]: "not-conformant",
  [ExitCode.incomplete]: "incomplete",
  [ExitCode.lenderUnreachable]: "lender-unreachable",
  [ExitCode.harnessError]: "harness-error",
};

/** What the manifest says of a judgement. Only a run that nothing keeps from certifying can be called conformant. */
export function outcomeOf(judgement: Judgement, obstacles: readonly EvidenceObstacle[]): EvidenceOutcome {
  const { exitCode } = judgement;
  return {
    conclusion: conclusionOf(exitCode, obstacles.length === 0),
    verdict: VERDICTS[exitCode] ?? "harness-error",
    exitCode,
    obstacles: [...obstacles],
    coveragePercent: judgement.coveragePercent,
    requirements: judgement.requirements.map(({ id, level, verdict, waived, known }) => {
      return { id, level, verdict, waived, known };
    }),
    gates: [...judgement.gates],
    exemptions: [...judgement.exemptions],
  };
}

function conclusionOf(exitCode: number, certifies: boolean): EvidenceOutcome["conclusion"] {
  if (exitCode === ExitCode.notConformant) return "not-conformant";
  return exitCode === ExitCode.conformant && certifies ? "conformant" : "inconclusive";
}
