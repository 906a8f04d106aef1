import { ALL_RULES } from "../all-rules.js";
import { renderRuleIndex } from "./render-rule-index.js";
import { renderRulePage } from "./render-rule-page.js";

/** Every page of docs/rules by its file name. */
export function rulePages(): ReadonlyMap<string, string> {
  return new Map([
    ["README.md", renderRuleIndex()],
    ...ALL_RULES.map((rule): [string, string] => [`${rule.id}.md`, renderRulePage(rule)]),
  ]);
}
