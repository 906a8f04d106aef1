import type { LogEvent } from "../../../schemas/run/event-log.js";
import type { ComparedRun } from "../../../schemas/run/run-comparison.js";
import { exercisedIn } from "../exercised.js";
import { type Judgement, judge } from "../judge.js";
import { type RunFacts, runFacts } from "../run-facts.js";

/** A log that is to be compared with another. */
export interface RunToCompare {
  /** Its folder or file, as it was named. */
  readonly path: string;
  readonly events: readonly LogEvent[];
}

/** A run with everything that is compared of it. */
export interface RunSide {
  readonly run: ComparedRun;
  readonly facts: RunFacts;
  readonly judgement: Judgement;
  /** Titles of its scenarios by id. */
  readonly titles: ReadonlyMap<string, { readonly title: string; readonly titleZh?: string }>;
  /** Whether the run came to a requirement. */
  isExercised(requirement: string): boolean;
}

/** Works out everything that is compared of a run. @throws Error for a log without its first line. */
export function runSide({ path, events }: RunToCompare): RunSide {
  const facts = runFacts(events);
  const judgement = judge(events);
  const { started, policy, whole } = facts;
  if (started === undefined)
    throw new Error(`Failed to compare ${path}: its log does not begin with the start of a run.`);
  const { tool, at, seed, suites, target } = started;
  const isExercised = exercisedIn(facts);
  return {
    run: {
      path,
      tool,
      startedAt: at,
      seed,
      suites,
      target,
      whole,
      exitCode: judgement.exitCode,
      ...(policy === undefined ? {} : { requirementSet: policy.requirementSet }),
    },
    facts,
    judgement,
    titles: titlesOf(events),
    isExercised: (requirement) => isExercised(requirement),
  };
}

function titlesOf(events: readonly LogEvent[]): RunSide["titles"] {
  const started = events.filter((event) => event.type === "scenario-started");
  return new Map(
    started.map(({ scenario, title, titleZh }) => [scenario, { title, ...(titleZh === undefined ? {} : { titleZh }) }]),
  );
}
