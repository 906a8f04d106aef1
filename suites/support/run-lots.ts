import { describe, it } from "vitest";
import type { Life } from "../../schemas/run/life.js";
import type { RecordedCohort, RecordedScenario } from "../../schemas/run/recording.js";
import type { SuiteSession } from "../../src/cli/run/suite-session.js";
import { LotLiver } from "./live-lot.js";
import { endScenario, type LivedCase } from "./lived-case.js";
import type { SuiteNeed } from "./needs.js";
import { type NamedScenario, ScenarioUnderWay } from "./scenario-under-way.js";

/** Lives that share a clock and are lived for themselves, and the tests that are judged by them. */
export interface LotToRun
  extends Pick<RecordedCohort, "scenario" | "cohort" | "agreement" | "faults">,
    Partial<Pick<RecordedCohort, "start" | "people" | "keepDates">> {
  /** How many lives there are. */
  readonly size: number;
  /** The lives, asked for when they are to be lived. @throws CalendarRangeError */
  readonly lives: () => readonly Life[];
  readonly scenarios: readonly RecordedScenario[];
  /** Why it could not run with this lender, beside what its faults need. */
  readonly need?: SuiteNeed;
  /** Scenario of the lot that lives the same lives with nothing going wrong. What is in trouble there is not judged here. */
  readonly control?: string;
}

/** A lot with its place in the run. */
export interface PlacedLot extends Omit<LotToRun, "scenarios"> {
  /** Whether it is lived in this part of the run. */
  readonly mine: boolean;
  readonly scenarios: readonly (NamedScenario & RecordedScenario)[];
}

/** Registers lots, each with its tests; those of another part of the run are passed over. */
export function runLots(session: SuiteSession, lots: readonly LotToRun[]): void {
  const placed = lots.map((lot): PlacedLot => {
    const named = { agreement: lot.agreement.name };
    return {
      ...lot,
      mine: session.plan.takes(),
      scenarios: lot.scenarios.map((one) => ({ ...one, ...named, order: session.plan.place() })),
    };
  });
  const liver = new LotLiver(session, placed);
  describe.each(placed.filter(({ mine }) => mine))("$agreement.name", (lot) => {
    let lived: LivedCase | undefined;
    it.each(lot.scenarios)("$title", async (named) => {
      const scenario = new ScenarioUnderWay(session, named);
      lived ??= await liver.live(lot);
      await endScenario(session, scenario, "judged" in lived ? { ...lived, positions: named.lives } : lived);
    });
  });
}
