import { validateEvidenceRuleList } from "../../../schemas/generated/validators/index.js";
import type { EvidenceRule } from "../../../schemas/run/evidence.js";
import { readJson } from "../contents/read-json.js";
import { ruleListText } from "../contents/rule-list.js";
import { EvidenceDamaged } from "../evidence-error.js";
import { failed, notDone, type Outcome, ok } from "./checks.js";

/** Reads `rules.json`. @throws EvidenceDamaged */
export function readRules(text: string): EvidenceRule[] {
  const { rules } = readJson(text, validateEvidenceRuleList, "rules.json");
  if (ruleListText(rules) !== text) throw new EvidenceDamaged("rules.json is not written as a bundle writes it.");
  return rules;
}

/** The rules are those that this version judges by. */
export function checkRules(
  rules: readonly EvidenceRule[],
  own: readonly EvidenceRule[],
  madeBy: string,
  version: string,
): Outcome {
  if (ruleListText(rules) === ruleListText(own)) {
    return ok(`${rules.length} rules, those of this version.`, `共 ${rules.length} 条规则，与本版本一致。`);
  }
  if (madeBy === version) {
    return failed(`They are not the rules of version ${version}.`, `与 ${version} 版本的规则不符。`);
  }
  return notDone(
    `Version ${madeBy} judged by other rules than this one (${version}). Verify with tallystick ${madeBy}.`,
    `${madeBy} 版本与本版本（${version}）的规则不同。请用 tallystick ${madeBy} 复核。`,
  );
}
