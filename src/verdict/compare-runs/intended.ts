import type { IsoDate } from "../../../schemas/ledger/primitives.js";
import type { BuildDifference } from "../../../schemas/run/builds.js";
import type { DifferenceFound, LogEvent } from "../../../schemas/run/event-log.js";
import type { IntendedDifference } from "../../../schemas/run/intended.js";

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

/** What became of a declaration: met by differences, of another day, or of nothing that was seen. */
export type DeclarationState = "in-force" | "expired" | "never-met" | "not-exercised";

/**
 * What became of each declaration, in their order.
 * @param seenAll whether the whole of a run was compared; else a difference that was not met may show elsewhere
 */
export function declarationStates(
  declarations: readonly IntendedDifference[],
  differences: readonly Pick<DifferenceFound, "difference">[],
  on: IsoDate,
  seenAll: boolean,
): DeclarationState[] {
  return declarations.map((declaration) => {
    if (declaration.expires < on) return "expired";
    if (differences.some(({ difference }) => speaksOf(declaration, difference))) return "in-force";
    return seenAll ? "never-met" : "not-exercised";
  });
}

/** Whether a declaration in this state fails the run. */
export function isFailingState(state: DeclarationState): boolean {
  return state === "expired" || state === "never-met";
}

/** A declaration of a run, and what became of it. */
export interface DeclarationOutcome {
  readonly declaration: IntendedDifference;
  readonly state: DeclarationState;
}

/** What became of each declaration of a run, from its log; none where one build was judged by itself. */
export function declarationOutcomes(events: readonly LogEvent[]): DeclarationOutcome[] {
  const policy = events.find((event) => event.type === "policy")?.policy;
  if (policy?.intended === undefined) return [];
  const differences = events.filter((event) => event.type === "difference");
  const states = declarationStates(policy.intended, differences, policy.on, isWhole(events));
  return policy.intended.flatMap((declaration, index) => {
    const state = states[index];
    return state === undefined ? [] : [{ declaration, state }];
  });
}

/** How many declarations of a run fail it. */
export function badDeclarations(events: readonly LogEvent[]): number {
  return declarationOutcomes(events).filter(({ state }) => isFailingState(state)).length;
}

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
