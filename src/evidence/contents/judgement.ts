import type { LogEvent } from "../../../schemas/run/event-log.js";
import type { RequirementSet } from "../../../schemas/run/requirement-set.js";
import type { ExemptionOutcome, GateOutcome, RequirementVerdict } from "../../../schemas/run/verdicts.js";

/** What follows from a log and the requirement set that it names. */
export interface Judgement {
  readonly exitCode: number;
  readonly requirements: readonly RequirementVerdict[];
  readonly exemptions: readonly ExemptionOutcome[];
  readonly gates: readonly GateOutcome[];
  readonly coveragePercent: number | null;
}

/** Derives the verdicts of a run again. */
export type Judge = (events: readonly LogEvent[], set: RequirementSet) => Judgement;
