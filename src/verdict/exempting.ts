import type { Exemption, Policy } from "../../schemas/run/policy.js";
import type { RequirementEntry } from "../../schemas/run/requirement-set.js";
import { type TroubleKind, withoutPositions } from "../../schemas/run/trouble.js";
import { breaks } from "./breaks.js";
import { isWithin } from "./scenario-prefix.js";

/** Requirements of a set by id. */
export type EntriesById = ReadonlyMap<string, RequirementEntry>;

/** How trouble is exempt: `waived` is accepted, `known` is expected. */
export type Exempt = "waived" | "known";

/** Whether an exemption covers trouble of a kind in a scenario. */
export function covers(exemption: Exemption, kind: TroubleKind, scenario: string, entries: EntriesById): boolean {
  const { requirement, class: only, field } = exemption;
  return (
    breaks(kind, requirement, entries.get(requirement)) &&
    isWithin(scenario, exemption.scenario) &&
    (only === undefined || only === kind.class) &&
    (field === undefined || withoutPositions(field) === kind.field)
  );
}

/** Whether an exemption counts on the day of the run, whatever it matches. */
export function counts(exemption: Exemption, { mode, on }: Policy, entries: EntriesById): boolean {
  return !isExpired(exemption, on) && !(mode === "certify" && isMust(exemption, entries));
}

/** Whether the last day of an exemption is over. */
export function isExpired({ expires }: Exemption, on: string): boolean {
  return expires < on;
}

/** Whether an exemption is of a MUST; one that nobody knows counts as one. */
export function isMust({ requirement }: Exemption, entries: EntriesById): boolean {
  return (entries.get(requirement)?.level ?? "MUST") === "MUST";
}

/** How trouble of a kind in a scenario is exempt under a policy; a waiver comes before a known failure. */
export function exemptBy(policy: Policy | undefined, entries: EntriesById): ExemptBy {
  if (policy === undefined) return () => undefined;
  const inForce = (list: readonly Exemption[]): Exemption[] => list.filter((one) => counts(one, policy, entries));
  const [waivers, known] = [inForce(policy.waivers), inForce(policy.knownFailures)];
  return (kind, scenario) => {
    const isCovered = (one: Exemption): boolean => covers(one, kind, scenario, entries);
    if (waivers.some(isCovered)) return "waived";
    return known.some(isCovered) ? "known" : undefined;
  };
}

/** Answers how trouble of a kind in a scenario is exempt; undefined where it is not. */
export type ExemptBy = (kind: TroubleKind, scenario: string) => Exempt | undefined;
