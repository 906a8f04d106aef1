import type { BuildDifference } from "../../../schemas/run/builds.js";
import type { LogEvent } from "../../../schemas/run/event-log.js";
import type { Bilingual } from "../../../schemas/run/finding.js";
import type { IntendedDifference } from "../../../schemas/run/intended.js";
import type { Policy } from "../../../schemas/run/policy.js";
import type { DeclarationOutcome } from "../../../schemas/run/verdicts.js";

/** A difference, as far as a declaration speaks of it. */
type Declared = Pick<BuildDifference, "kind" | "recordType" | "code" | "field">;

/** Whether a declaration speaks of a difference, on whatever day. */
export function speaksOf(declaration: IntendedDifference, difference: Declared): boolean {
  const { kind, recordType, code, field } = declaration;
  return (
    (kind === undefined || kind === difference.kind) &&
    (recordType === undefined || recordType === difference.recordType) &&
    (code === undefined || code === difference.code) &&
    (field === undefined || field === difference.field || (difference.field?.startsWith(`${field}.`) ?? false))
  );
}

/**
 * Who intends a difference, why and until when: `<owner>: <reason> (until <day>)`; undefined where nobody does. A declaration
 * that has expired still says so: it fails the run by itself. Of several, that which counts longest.
 */
export function intendedBy(declarations: readonly IntendedDifference[], difference: Declared): string | undefined {
  const [found] = declarations
    .filter((one) => speaksOf(one, difference))
    .sort((a, b) => (a.expires < b.expires ? 1 : -1));
  return found === undefined ? undefined : `${found.owner}: ${found.reason} (until ${found.expires})`;
}

/** What became of each declaration of a run, from its log; none where one build was judged by itself. */
export function declarationOutcomes(events: readonly LogEvent[]): DeclarationOutcome[] {
  const policy = events.find((event) => event.type === "policy")?.policy;
  const differences = events.filter((event) => event.type === "difference");
  return (policy?.intended ?? []).map((declaration) => {
    const isMet = differences.some(({ difference }) => speaksOf(declaration, difference));
    return { declaration, ...stateOf(declaration, isMet, policy?.on ?? "", () => isWhole(events)) };
  });
}

/** Whether a declaration that became this fails the run. */
export function isFailing({ state }: Pick<DeclarationOutcome, "state">): boolean {
  return state === "expired" || state === "never-met";
}

function stateOf(
  { expires }: IntendedDifference,
  isMet: boolean,
  on: Policy["on"],
  seenAll: () => boolean,
): Omit<DeclarationOutcome, "declaration"> {
  if (expires < on) return { state: "expired", advice: expiredOn(expires) };
  if (isMet) return { state: "in-force" };
  return seenAll() ? { state: "never-met", advice: NEVER_MET } : { state: "not-exercised" };
}

function expiredOn(day: string): Bilingual {
  return { en: `expired on ${day}: decide again, or take it out`, zh: `已于 ${day} 过期：请重新决定或删除` };
}

const NEVER_MET: Bilingual = {
  en: "no difference meets it: take it out, or correct it",
  zh: "没有差异与之相符：请删除或更正",
};

/** Whether all that was to be compared was: the run was not split, broke off nowhere, and nothing could not run. */
function isWhole(events: readonly LogEvent[]): boolean {
  const started = events.find((event) => event.type === "run-started");
  const last = events.at(-1);
  return (
    started?.shard === undefined &&
    last?.type === "run-finished" &&
    !last.interrupted &&
    !events.some(({ type }) => type === "could-not-run" || type === "fault")
  );
}
