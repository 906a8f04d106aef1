import { requirements } from "../../requirements/requirements.js";
import { ALL_RULES } from "../all-rules.js";
import { explainRequirement, explainRule } from "./explanation.js";
import { renderRuleIndex } from "./render-rule-index.js";
import { renderRulePage } from "./render-rule-page.js";

/** Every page of docs/rules by its file name: rules, and requirements that are no official rule. */
export function rulePages(): ReadonlyMap<string, string> {
  return new Map([
    ["README.md", renderRuleIndex()],
    ...ALL_RULES.map((rule): [string, string] => [`${rule.id}.md`, renderRulePage((lang) => explainRule(rule, lang))]),
    ...[...requirements.values()].map((requirement): [string, string] => [
      `${requirement.id}.md`,
      renderRulePage((lang) => explainRequirement(requirement, lang)),
    ]),
  ]);
}
