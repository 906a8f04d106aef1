import type { Change, RequirementChange, ScenarioChange, TroubleChange } from "../../../schemas/run/run-comparison.js";
import { type TroubleKind, troubleKey } from "../../../schemas/run/trouble.js";
import { wasJudged } from "../exercised.js";
import type { RunSide } from "./run-side.js";

/** Everything that is red in one of two runs, sorted by what became of it. */
export interface RedChanges {
  readonly newlyRed: Change[];
  readonly newlyGreen: Change[];
  readonly stillRed: Change[];
  readonly newWarnings: TroubleChange[];
}

/** What can be said of one thing in one run. */
interface Seen<Value> {
  readonly red: boolean;
  /** Whether the run came to it, so that its not being red says something. */
  readonly judged: boolean;
  readonly value: Value;
}

/**
 * What is red in A or B, by requirement, scenario and kind of trouble. What was red in A and was not come to in B is not
 * green: it stands among what is no longer exercised.
 */
export function redChanges(a: RunSide, b: RunSide): RedChanges {
  const changes = [...requirementChanges(a, b), ...scenarioChanges(a, b), ...troubleChanges(a, b)];
  const pick = (of: Sorted["of"]): Change[] => changes.filter((one) => one.of === of).map(({ change }) => change);
  return {
    newlyRed: pick("newly-red"),
    newlyGreen: pick("newly-green"),
    stillRed: pick("still-red"),
    newWarnings: newWarnings(a, b),
  };
}

interface Sorted {
  readonly of: "newly-red" | "newly-green" | "still-red";
  readonly change: Change;
}

function sorted<Value>(before: Seen<Value>, now: Seen<Value>, change: (was: Value, is: Value) => Change): Sorted[] {
  const told = (of: Sorted["of"]): Sorted[] => [{ of, change: change(before.value, now.value) }];
  if (now.red) return told(before.red ? "still-red" : "newly-red");
  return before.red && now.judged ? told("newly-green") : [];
}

/**
 * What is seen in B of something that was red in scenarios of A. Where B was cut off before one of these was judged, its not
 * being red says nothing.
 */
function asFarAsCome<Value>({ run, judgement }: RunSide, scenarios: readonly string[], seen: Seen<Value>): Seen<Value> {
  const judged = new Set(judgement.scenarios.filter(wasJudged).map(({ id }) => id));
  return { ...seen, judged: seen.judged && (run.whole || scenarios.every((id) => judged.has(id))) };
}

/** The scenarios that speak to a requirement and in which something was found. */
function brokenIn(
  { judgement }: RunSide,
  requirement: { readonly scenarios: readonly string[] } | undefined,
): string[] {
  const troubled = new Set(judgement.scenarios.flatMap(({ id, troubles }) => (troubles.length > 0 ? id : [])));
  return (requirement?.scenarios ?? []).filter((id) => troubled.has(id));
}

function requirementChanges(a: RunSide, b: RunSide): Sorted[] {
  const find = (side: RunSide, id: string) => side.judgement.requirements.find((one) => one.id === id);
  const ids = new Set([...a.judgement.requirements, ...b.judgement.requirements].map(({ id }) => id));
  return [...ids].sort(byCodeUnits).flatMap((id) => {
    const [was, is] = [find(a, id), find(b, id)];
    const named = is ?? was;
    if (named === undefined) return [];
    const seen = (verdict: typeof was): Seen<RequirementChange["now"]> => ({
      red: verdict?.verdict === "fail",
      judged: verdict?.verdict === "pass" || verdict?.verdict === "warn",
      value: verdict?.verdict ?? "absent",
    });
    const { level, title } = named;
    const findings = (is?.verdict === "fail" ? is : was)?.findings ?? [];
    return sorted(seen(was), asFarAsCome(b, brokenIn(a, was), seen(is)), (before, now) => ({
      of: "requirement",
      id,
      level,
      title,
      before,
      now,
      findings,
    }));
  });
}

function scenarioChanges(a: RunSide, b: RunSide): Sorted[] {
  const find = (side: RunSide, id: string) => side.judgement.scenarios.find((one) => one.id === id);
  const ids = new Set([...b.judgement.scenarios, ...a.judgement.scenarios].map(({ id }) => id));
  return [...ids].flatMap((id) => {
    const seen = (scenario: ReturnType<typeof find>): Seen<ScenarioChange["now"]> => ({
      red: scenario?.verdict === "fail",
      judged: scenario !== undefined && wasJudged(scenario),
      value: scenario?.verdict ?? "absent",
    });
    const titles = b.titles.get(id) ?? a.titles.get(id) ?? { title: id };
    return sorted(seen(find(a, id)), seen(find(b, id)), (before, now) => ({
      of: "scenario",
      id,
      ...titles,
      before,
      now,
    }));
  });
}

/** How often a kind of trouble was met in a run, and where. */
interface Met {
  readonly kind: TroubleKind;
  readonly count: number;
  /** How often it is not exempt. */
  readonly open: number;
  readonly scenarios: readonly string[];
}

function troubleChanges(a: RunSide, b: RunSide): Sorted[] {
  const [before, now] = [metIn(a), metIn(b)];
  return kindsOf(before, now, "MUST").flatMap((key) => {
    const [was, is] = [before.get(key), now.get(key)];
    const kind = is?.kind ?? was?.kind;
    if (kind === undefined) return [];
    const seen = (met: Met | undefined, side: RunSide): Seen<Met | undefined> => ({
      red: (met?.open ?? 0) > 0,
      judged: side.isExercised(kind.requirement),
      value: met,
    });
    return sorted(seen(was, a), asFarAsCome(b, was?.scenarios ?? [], seen(is, b)), () =>
      troubleChange(key, kind, a, b, was, is),
    );
  });
}

function newWarnings(a: RunSide, b: RunSide): TroubleChange[] {
  const [before, now] = [metIn(a), metIn(b)];
  return kindsOf(before, now, "SHOULD").flatMap((key) => {
    const is = now.get(key);
    return is === undefined || is.open === 0 || before.has(key)
      ? []
      : [troubleChange(key, is.kind, a, b, undefined, is)];
  });
}

function troubleChange(
  key: string,
  kind: TroubleKind,
  a: RunSide,
  b: RunSide,
  was: Met | undefined,
  is: Met | undefined,
): TroubleChange {
  const side = is === undefined ? a : b;
  const told = side.facts.findings.filter((one) => troubleKey(one.kind) === key);
  return {
    of: "trouble",
    id: key.replaceAll(/ +/g, " "),
    ...kind,
    before: was?.count ?? 0,
    now: is?.count ?? 0,
    scenarios: [...((is ?? was)?.scenarios ?? [])],
    findings: told.map(({ finding }) => finding.id),
  };
}

function metIn({ judgement }: RunSide): ReadonlyMap<string, Met> {
  const met = new Map<string, Met>();
  for (const { id, troubles } of judgement.scenarios) {
    for (const { count, exempt, ...kind } of troubles) {
      const key = troubleKey(kind);
      const known = met.get(key) ?? { kind, count: 0, open: 0, scenarios: [] };
      met.set(key, {
        kind,
        count: known.count + count,
        open: known.open + (exempt === undefined ? count : 0),
        scenarios: [...known.scenarios, id],
      });
    }
  }
  return met;
}

function kindsOf(
  before: ReadonlyMap<string, Met>,
  now: ReadonlyMap<string, Met>,
  level: TroubleKind["level"],
): string[] {
  const all = new Map([...before, ...now]);
  return [...all].flatMap(([key, { kind }]) => (kind.level === level ? key : [])).sort(byCodeUnits);
}

/** The same order on every machine, whatever its locale. */
function byCodeUnits(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
