import type { Trouble } from "../../schemas/run/trouble.js";
import type { Exempt, ExemptBy } from "./exempting.js";
import type { RunFacts, ScenarioFacts } from "./run-facts.js";

/** Trouble of a scenario, and how it is exempt there. */
export interface JudgedTrouble extends Trouble {
  readonly exempt?: Exempt;
}

/** A scenario after exemptions. */
export interface JudgedScenario extends Omit<ScenarioFacts, "troubles"> {
  readonly troubles: readonly JudgedTrouble[];
  /** As it ended, but a warning where all that failed it is exempt. */
  readonly verdict: ScenarioFacts["ended"];
  /** Whether it failed, and nothing that was found says why: the lender answered what the interface does not allow. */
  readonly failedOtherwise: boolean;
}

/** The scenarios of a run with what each exemption does to them. */
export function judgedScenarios({ scenarios }: Pick<RunFacts, "scenarios">, exempt: ExemptBy): JudgedScenario[] {
  return scenarios.map((scenario) => {
    const troubles = scenario.troubles.map((trouble): JudgedTrouble => {
      const how = exempt(trouble, scenario.id);
      return how === undefined ? trouble : { ...trouble, exempt: how };
    });
    const broken = troubles.filter(({ level }) => level === "MUST");
    const exempted = broken.length > 0 && broken.every((trouble) => trouble.exempt !== undefined);
    return {
      ...scenario,
      troubles,
      verdict: scenario.ended === "fail" && exempted ? "warn" : scenario.ended,
      failedOtherwise: scenario.ended === "fail" && broken.length === 0,
    };
  });
}
