import type { RunFacts } from "./run-facts.js";

const SUITES: readonly string[] = [
  "regressions",
  "contract",
  "timing",
  "property",
  "otherwise",
  "products",
  "corrections",
  "faults",
  "joint",
];

/** Random cohorts are as many as were asked for, so that there may be more of them in another run. */
const OF_RANDOM_LIVES = /^cohort-\d+$/u;

/** What is known of a scenario that an exemption names and that no scenario of the run lies within. */
export type UnmetScenario =
  | { readonly kind: "elsewhere" }
  /** No run has it; the names that stand where it does, to guess what was meant. */
  | { readonly kind: "misspelt"; readonly wrong: string; readonly known: readonly string[]; readonly before: string };

/**
 * Whether a scenario that was not met is misspelt, or may belong to what was not run: another suite, another agreement,
 * more random lives, what a run that was cut off did not come to. Only what is certain is called misspelt.
 */
export function unmetScenario(
  prefix: string,
  { started, scenarios, whole }: Pick<RunFacts, "started" | "scenarios" | "whole">,
  guess: (wrong: string, known: readonly string[]) => string | undefined,
): UnmetScenario {
  const [suite = "", agreement, ...rest] = prefix.replace(/\/+$/u, "").split("/");
  const suites = [...new Set([...SUITES, ...scenarios.map(({ id }) => id.split("/", 1)[0] ?? "")])];
  if (!suites.includes(suite)) return { kind: "misspelt", wrong: suite, known: suites, before: "" };
  const below = scenarios.map(({ id }) => id.split("/")).filter(([first]) => first === suite);
  if (agreement === undefined || below.length === 0) return { kind: "elsewhere" };
  const agreements = [
    ...new Set([...(started?.agreements ?? []).map(({ name }) => name), ...below.map(([, second]) => second ?? "")]),
  ];
  if (!agreements.includes(agreement)) {
    // It may be the name of one that another run lives under, unless it is all but that of one of this run's.
    const meant = guess(agreement, agreements) !== undefined;
    return meant
      ? { kind: "misspelt", wrong: agreement, known: agreements, before: `${suite}/` }
      : { kind: "elsewhere" };
  }
  const name = rest.join("/");
  const siblings = below.filter(([, second]) => second === agreement).map(([, , ...left]) => left.join("/"));
  if (!whole || siblings.length === 0 || OF_RANDOM_LIVES.test(name)) return { kind: "elsewhere" };
  return { kind: "misspelt", wrong: name, known: siblings, before: `${suite}/${agreement}/` };
}
