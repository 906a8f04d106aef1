import type { CohortFinished, HarnessFault, TextByName } from "../../../schemas/run/event-log.js";
import type { RunPart } from "./run-part.js";

const OR = " or ";

/**
 * The readings that a lender is seen to follow over all parts, each of which knows its own alone. To be asked in the order
 * of the whole run.
 */
export class SharedReadings {
  /** Of each part so far, by agreement. */
  private readonly seen = new Map<string, Map<RunPart, TextByName>>();
  private readonly whole = new Map<string, TextByName>();
  private readonly mixed = new Set<string>();

  /**
   * The cohort with the readings so far in the whole run; behind it a fault for each question that its part reads
   * otherwise than an earlier one. Each is right by itself, so that no part could tell a story of it.
   */
  cohort(event: CohortFinished, part: RunPart, scenario: string): [CohortFinished, ...HarnessFault[]] {
    const { agreement } = event;
    const byPart = this.seen.get(agreement) ?? new Map<RunPart, TextByName>();
    this.seen.set(agreement, byPart.set(part, event.readings));
    const before = this.whole.get(agreement) ?? {};
    const questions = [...new Set([...Object.keys(before), ...Object.keys(event.readings)])].sort();
    const faults: HarnessFault[] = [];
    const readings = Object.fromEntries(
      questions.map((question) => {
        const left = common([...byPart.values()].flatMap((one) => one[question] ?? []));
        if (left !== "") return [question, left];
        const key = JSON.stringify([agreement, question]);
        if (!this.mixed.has(key)) faults.push(mixing(question, agreement, scenario, byPart));
        this.mixed.add(key);
        return [question, before[question] ?? ""];
      }),
    );
    this.whole.set(agreement, readings);
    return [{ ...event, readings }, ...faults];
  }
}

/** The answers that all texts name, as a cohort tells them; empty where there is none. */
function common(texts: readonly string[]): string {
  const [first = "", ...others] = texts;
  const sets = others.map((text) => new Set(text.split(OR)));
  return first
    .split(OR)
    .filter((answer) => sets.every((set) => set.has(answer)))
    .join(OR);
}

function mixing(
  question: string,
  agreement: string,
  scenario: string,
  byPart: ReadonlyMap<RunPart, TextByName>,
): HarnessFault {
  const told = [...byPart].flatMap(([part, readings]) => {
    const answer = readings[question];
    return answer === undefined ? [] : [`as ${answer} in part ${part.shard.index}`];
  });
  return {
    type: "fault",
    scenario,
    kind: "lender-answer",
    message:
      `Under ${agreement} the lender reads "${question}" ${told.join(", ")}. Either is right, both in one run are not. ` +
      "Run these scenarios in one part to see the records.",
  };
}
