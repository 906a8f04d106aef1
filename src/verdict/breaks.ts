import type { RequirementEntry } from "../../schemas/run/requirement-set.js";
import type { TroubleKind } from "../../schemas/run/trouble.js";

/**
 * Whether trouble of a kind breaks a requirement: the one that it names, or the official rule by which the bureau refused,
 * where a refusal that is not put right is how breaches of that rule are told. (A refusal that a fault plan made up is told
 * under rules of which that is not so.)
 * @param entry The requirement as the set has it; undefined where it has none.
 */
export function breaks(kind: TroubleKind, id: string, entry: RequirementEntry | undefined): boolean {
  if (kind.requirement === id) return true;
  return kind.rule === id && entry?.kind === "rule" && entry.classes.includes(kind.class);
}
