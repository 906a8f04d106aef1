import type { Exemption, Policy } from "../../schemas/run/policy.js";
import { isPart } from "../../schemas/run/shard.js";
import type { ExemptionOutcome } from "../../schemas/run/verdicts.js";
import { didYouMean } from "./did-you-mean.js";
import { covers, isExpired, isMust } from "./exempting.js";
import { ADVICE } from "./exemption-advice.js";
import { exercisedIn, wasJudged } from "./exercised.js";
import { isKnownField, KNOWN_FIELDS } from "./known-fields.js";
import { unmetScenario } from "./known-scenarios.js";
import type { JudgedRun } from "./requirement-verdicts.js";
import { isWithin } from "./scenario-prefix.js";

/** States of an exemption in which it fails the run. */
const FAILING: ReadonlySet<ExemptionOutcome["state"]> = new Set([
  "expired",
  "unknown",
  "matches-nothing",
  "not-waivable",
]);

/** Whether an exemption in this state fails the run. */
export function isFailing({ state }: Pick<ExemptionOutcome, "state">): boolean {
  return FAILING.has(state);
}

/** What became of each waiver and each known failure, in the order of the lists. */
export function exemptionOutcomes(run: JudgedRun): ExemptionOutcome[] {
  const { policy } = run.facts;
  if (policy === undefined) return [];
  const outcomes = (list: ExemptionOutcome["list"], exemptions: readonly Exemption[]): ExemptionOutcome[] =>
    exemptions.map((exemption, index) => {
      const findings = run.facts.findings
        .filter(({ kind, scenario }) => covers(exemption, kind, scenario, run.entries))
        .map(({ finding }) => finding.id);
      return { list, index, exemption, ...stateOf(exemption, findings.length > 0, policy, run), findings };
    });
  return [...outcomes("waivers", policy.waivers), ...outcomes("known-failures", policy.knownFailures)];
}

type State = Pick<ExemptionOutcome, "state" | "advice">;

function stateOf(exemption: Exemption, isTold: boolean, policy: Policy, run: JudgedRun): State {
  const matches =
    isTold ||
    run.scenarios.some(({ id, troubles }) => troubles.some((trouble) => covers(exemption, trouble, id, run.entries)));
  const misspelt = matches ? undefined : misspelling(exemption, run);
  if (misspelt !== undefined) return { state: "unknown", advice: misspelt };
  if (isExpired(exemption, policy.on)) return { state: "expired", advice: ADVICE.expired(exemption, policy.on) };
  if (policy.mode === "certify" && isMust(exemption, run.entries)) {
    return { state: "not-waivable", advice: ADVICE.notWaivable(exemption) };
  }
  if (matches) return { state: "in-force" };
  return couldHaveShown(exemption, run)
    ? { state: "matches-nothing", advice: ADVICE.matchesNothing(exemption) }
    : { state: "not-exercised" };
}

/** What is misspelt in an exemption, with the name that was probably meant; undefined where nothing is. */
function misspelling(exemption: Exemption, { entries, facts, set }: JudgedRun): State["advice"] {
  const { requirement, class: kind, field, scenario } = exemption;
  const entry = entries.get(requirement);
  if (entry === undefined) {
    // Where the set is not at hand, nobody can say which requirements there are.
    const ids = [...entries.keys()];
    return set === undefined ? undefined : ADVICE.unknown("requirement", requirement, didYouMean(requirement, ids));
  }
  if (kind !== undefined && !entry.classes.includes(kind)) return ADVICE.otherClass(requirement, kind, entry.classes);
  if (field !== undefined && !isKnownField(field)) {
    const byTag = [...KNOWN_FIELDS].find((known) => known.endsWith(`.${field}`));
    return ADVICE.unknown("field", field, byTag ?? didYouMean(field, [...KNOWN_FIELDS]));
  }
  if (field !== undefined && kind !== undefined && kind !== "contradicted" && kind !== "malformed") {
    return ADVICE.noField(kind);
  }
  if (
    scenario === undefined ||
    isPart(facts.started?.shard) ||
    facts.scenarios.some(({ id }) => isWithin(id, scenario))
  ) {
    return undefined;
  }
  const unmet = unmetScenario(scenario, facts, didYouMean);
  if (unmet.kind === "elsewhere") return undefined;
  const meant = didYouMean(unmet.wrong, unmet.known);
  return ADVICE.unknown("scenario", scenario, meant === undefined ? undefined : `${unmet.before}${meant}`);
}

/**
 * Whether the run lived all that would show what an exemption speaks of. One that names no scenario could show in every
 * suite that tests its requirement; what could not run, or lies in another part of a run that was split, could show it too.
 */
function couldHaveShown({ requirement, scenario }: Exemption, { entries, facts, scenarios }: JudgedRun): boolean {
  const { started, whole } = facts;
  if (!whole || isPart(started?.shard)) return false;
  const asked = started?.suites ?? [];
  const suites = scenario === undefined ? (entries.get(requirement)?.suites ?? []) : [];
  if (suites.some((suite) => !asked.includes(suite))) return false;
  const named = scenarios.filter(({ id }) => isWithin(id, scenario));
  const speaking = named.filter(({ requirements }) => requirements.includes(requirement));
  if ((speaking.length > 0 ? speaking : named).some((one) => !wasJudged(one))) return false;
  return exercisedIn(facts, scenario)(requirement);
}
