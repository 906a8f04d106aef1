import { isDeepStrictEqual } from "node:util";
import type { Exemption, Gates } from "../../../schemas/run/policy.js";
import type { RequirementEntry } from "../../../schemas/run/requirement-set.js";
import type { RuleChange } from "../../../schemas/run/run-comparison.js";
import { requirementSetOf } from "../requirement-sets.js";
import type { RunSide } from "./run-side.js";

/** How two runs are judged otherwise. */
export function ruleChanges(a: RunSide, b: RunSide): RuleChange[] {
  const [before, now] = [a.facts.policy, b.facts.policy];
  return [
    ...changed("tool", "tallystick", a.run.tool.version, b.run.tool.version),
    ...changed("requirement-set", "requirements", setText(a), setText(b)),
    ...requirementChanges(a, b),
    ...exemptionChanges("waiver", before?.waivers ?? [], now?.waivers ?? []),
    ...exemptionChanges("known-failure", before?.knownFailures ?? [], now?.knownFailures ?? []),
    ...gateChanges(before?.gates ?? {}, now?.gates ?? {}),
    ...changed("gate", "mode", before?.mode ?? null, now?.mode ?? null),
  ];
}

function changed(of: RuleChange["of"], id: string, before: string | null, now: string | null): RuleChange[] {
  return before === now ? [] : [{ of, id, before, now }];
}

function setText({ run: { requirementSet } }: RunSide): string | null {
  if (requirementSet === undefined) return null;
  const { id, revision, digest } = requirementSet;
  return `${id} ${revision} (${digest.slice(0, 12)})`;
}

/** Each requirement whose words differ, as far as this version has both revisions. */
function requirementChanges(a: RunSide, b: RunSide): RuleChange[] {
  const [before, now] = [entriesOf(a), entriesOf(b)];
  if (before === undefined || now === undefined || before === now) return [];
  const ids = [...new Set([...before.keys(), ...now.keys()])].sort((one, other) => (one < other ? -1 : 1));
  return ids.flatMap((id) => {
    const [was, is] = [before.get(id), now.get(id)];
    if (isDeepStrictEqual(was, is)) return [];
    return [{ of: "requirement", id, before: entryText(was, is), now: entryText(is, was) }];
  });
}

function entriesOf({ run: { requirementSet } }: RunSide): ReadonlyMap<string, RequirementEntry> | undefined {
  const set = requirementSet === undefined ? undefined : requirementSetOf(requirementSet);
  return set === undefined ? undefined : new Map(set.requirements.map((entry) => [entry.id, entry]));
}

/** The members of an entry that differ from another's; null where there is no entry. */
function entryText(entry: RequirementEntry | undefined, other: RequirementEntry | undefined): string | null {
  if (entry === undefined) return null;
  const members = Object.entries(entry).filter(
    ([name, value]) =>
      other === undefined || !isDeepStrictEqual(value, Object.entries(other).find(([own]) => own === name)?.[1]),
  );
  return members.map(([name, value]) => `${name} ${JSON.stringify(value)}`).join(", ");
}

function exemptionChanges(
  of: "waiver" | "known-failure",
  before: readonly Exemption[],
  now: readonly Exemption[],
): RuleChange[] {
  const isIn = (list: readonly Exemption[], one: Exemption): boolean =>
    list.some((other) => isDeepStrictEqual(one, other));
  return [
    ...before
      .filter((one) => !isIn(now, one))
      .map((one) => ({ of, id: one.requirement, before: reasonOf(one), now: null })),
    ...now
      .filter((one) => !isIn(before, one))
      .map((one) => ({ of, id: one.requirement, before: null, now: reasonOf(one) })),
  ];
}

function reasonOf({ owner, reason, expires }: Exemption): string {
  return `${reason} (${owner}, until ${expires})`;
}

function gateChanges(before: Gates, now: Gates): RuleChange[] {
  const text = (bound: number | undefined): string | null => (bound === undefined ? null : String(bound));
  const names = ["must", "should", "minCoverage", "waivers"] as const;
  return names.flatMap((name) => changed("gate", name, text(before[name]), text(now[name])));
}
