import { performance } from "node:perf_hooks";
import { expect } from "vitest";
import type { ScenarioFinished } from "../../schemas/run/event-log.js";
import type { Bilingual, Finding } from "../../schemas/run/finding.js";
import type { RecordedScenario } from "../../schemas/run/recording.js";
import { troublesOf } from "../../schemas/run/trouble.js";
import type { SuiteSession } from "../../src/cli/run/suite-session.js";

/** A test of a suite as the log names it. */
export interface NamedScenario extends Omit<RecordedScenario, "lives"> {
  readonly agreement: string;
  /** Place of the scenario in the whole run. */
  readonly order: number;
}

/** A test that has begun, which its start in the log says, and not yet ended. */
export class ScenarioUnderWay {
  readonly id: string;
  private readonly session: Pick<SuiteSession, "log">;
  private readonly began: number;

  constructor(session: Pick<SuiteSession, "log">, named: NamedScenario) {
    const { scenario, suite, title, titleZh, requirements, agreement, order } = named;
    this.id = scenario;
    this.session = session;
    this.began = performance.now();
    session.log({
      type: "scenario-started",
      scenario,
      suite,
      title,
      ...(titleZh === undefined ? {} : { titleZh }),
      requirements: [...requirements],
      agreement,
      order,
    });
  }

  /** Logs how it ended, and what was found in it, by kind: a story is told only for the first of a kind in a run. */
  finish(verdict: ScenarioFinished["verdict"], findings: readonly Finding[] = []): void {
    const elapsedMs = Math.round(performance.now() - this.began);
    const found = findings.length === 0 ? {} : { troubles: troublesOf(findings) };
    this.session.log({ type: "scenario-finished", scenario: this.id, verdict, ...found, elapsedMs });
  }

  /** Ends it as one that could not run. */
  couldNotRun(reason: Bilingual): never {
    this.session.log({ type: "could-not-run", scenario: this.id, reason });
    this.finish("could-not-run");
    return expect.fail(`Could not run: ${reason.en}.`);
  }
}
