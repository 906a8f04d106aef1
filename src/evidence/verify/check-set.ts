import { validateRequirementSet } from "../../../schemas/generated/validators/index.js";
import type { RequirementSet } from "../../../schemas/run/requirement-set.js";
import { canonicalJson } from "../../verdict/canonical-json.js";
import { referenceTo } from "../../verdict/requirement-sets.js";
import { readJson } from "../contents/read-json.js";
import type { RunFacts } from "../contents/run-facts.js";
import { EvidenceDamaged } from "../evidence-error.js";
import { failed, notDone, type Outcome, ok, withheld } from "./checks.js";

/** Reads `requirement-set.json`. @throws EvidenceDamaged */
export function readSet(text: string): RequirementSet {
  const set = readJson(text, validateRequirementSet, "requirement-set.json");
  if (canonicalJson(set) !== text)
    throw new EvidenceDamaged("requirement-set.json is not written as a bundle writes it.");
  return set;
}

/** The set is the one that the log was judged by, was in force then, and is the frozen one of its name. */
export function checkSet(set: RequirementSet, { policy, lastDay }: RunFacts, held: readonly RequirementSet[]): Outcome {
  const { id, revision, digest } = referenceTo(set);
  const name = `${id} ${revision}`;
  if (policy !== null) {
    const judgedBy = policy.requirementSet;
    if (judgedBy.id !== id || judgedBy.revision !== revision || judgedBy.digest !== digest) {
      return failed(
        `The log was judged by another set than the ${name} in the bundle.`,
        `日志所依据的要求集与证据包中的 ${name} 不符。`,
      );
    }
  }
  const frozen = held.find((one) => one.id === id && one.revision === revision);
  if (frozen === undefined) {
    return notDone(
      `${name} is not known to this version, so whether it is the published one cannot be told. Use a newer version.`,
      `本版本不认识 ${name}，无法确认其是否为正式发布的修订。请使用更新的版本。`,
    );
  }
  if (referenceTo(frozen).digest !== digest) {
    return failed(`${name} was replaced: it is not the published one.`, `${name} 已被替换，与正式发布的修订不符。`);
  }
  if (lastDay < set.effectiveFrom || (set.effectiveUntil !== undefined && lastDay > set.effectiveUntil)) {
    return withheld(`${name} was not in force on ${lastDay}.`, `${name} 在 ${lastDay} 未生效。`);
  }
  return ok(`${name}, as published.`, `${name}，与正式发布一致。`);
}
