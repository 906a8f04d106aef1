import { hash } from "node:crypto";
import type { RequirementSetReference } from "../../schemas/run/policy.js";
import type { RequirementSet } from "../../schemas/run/requirement-set.js";
import { canonicalJson } from "./canonical-json.js";
import set2026n1 from "./requirement-sets/pboc-g2-2026.1.json" with { type: "json" };
import set2026n2 from "./requirement-sets/pboc-g2-2026.2.json" with { type: "json" };
import set2026n3 from "./requirement-sets/pboc-g2-2026.3.json" with { type: "json" };

/** Every revision that a verdict can be derived by, oldest first. A revision is never edited and never taken out. */
// The casts are proved by a test that holds each file against its schema: JSON's texts have no narrower type.
export const requirementSets: readonly RequirementSet[] = [set2026n1, set2026n2, set2026n3].map(
  (set) => set as unknown as RequirementSet,
);

/** The revision that new runs are judged by: the newest. */
export const currentRequirementSet: RequirementSet = newest(requirementSets);

/** What a log says to name a set: id, revision, and the SHA-256 of its canonical JSON. */
export function referenceTo(set: RequirementSet): RequirementSetReference {
  const digest = DIGESTS.get(set) ?? hash("sha256", canonicalJson(set), "hex");
  DIGESTS.set(set, digest);
  return { id: set.id, revision: set.revision, digest };
}

/** A set is never changed, so its digest is worked out once. */
const DIGESTS = new WeakMap<RequirementSet, string>();

/** The set that a log names; undefined where this version has no such revision, or has it with other words. */
export function requirementSetOf({ id, revision, digest }: RequirementSetReference): RequirementSet | undefined {
  const found = requirementSets.find((set) => set.id === id && set.revision === revision);
  return found !== undefined && referenceTo(found).digest === digest ? found : undefined;
}

function newest(sets: readonly RequirementSet[]): RequirementSet {
  const last = sets.at(-1);
  if (last === undefined) throw new Error("There is no requirement set. Put one beside this file and name it here.");
  return last;
}
