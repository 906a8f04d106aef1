import type { ReportingDescriptor } from "sarif";
import { ALL_RULES } from "../../profiles/pboc-g2/rules/all-rules.js";
import { explainRule } from "../../profiles/pboc-g2/rules/pages/explanation.js";
import type { Rule } from "../../profiles/pboc-g2/rules/rule.js";
import type { RuleId } from "../../profiles/pboc-g2/rules/rule-ids.js";

const BY_ID: ReadonlyMap<string, Rule> = new Map(ALL_RULES.map((rule) => [rule.id, rule]));

/** What a SARIF log says of a rule: title, meaning, and as help what `tallystick explain` tells. */
export function sarifRule(id: RuleId, lang: "en" | "zh"): ReportingDescriptor {
  const rule = BY_ID.get(id);
  if (rule === undefined) return { id };
  const { title, parts, facts } = explainRule(rule, lang);
  const [, meaning = title] = parts[0] ?? [];
  return {
    id,
    shortDescription: { text: title },
    fullDescription: { text: meaning },
    help: {
      text: parts.map(([heading, text]) => `${heading}: ${text}`).join("\n\n"),
      markdown: parts.map(([heading, text]) => `**${heading}**\n\n${text}`).join("\n\n"),
    },
    defaultConfiguration: { level: sarifLevel(rule.level) },
    properties: { tags: ["pboc-g2", rule.level], ...Object.fromEntries(facts) },
  };
}

/** A MUST is an error, a SHOULD a warning. */
export function sarifLevel(level: Rule["level"]): "error" | "warning" {
  return level === "MUST" ? "error" : "warning";
}
