import type { Requirement } from "../../requirements/requirement.js";
import type { Rule } from "../rule.js";
import { RULE_TEXTS, type RuleLanguage } from "../texts/rule-texts.js";
import { factLines, requirementFacts } from "./rule-facts.js";

/** What a person is told about a rule or a requirement, in one language. */
export interface Explanation {
  readonly id: string;
  readonly title: string;
  /** What it says about itself, as pairs of name and value. */
  readonly facts: readonly (readonly [string, string])[];
  /** Meaning, harm, innocent explanations, remedy: each with its heading. */
  readonly parts: readonly (readonly [string, string])[];
}

const HEADINGS: Readonly<Record<RuleLanguage, readonly [string, string, string, string]>> = {
  en: ["What it means", "What it does to the borrower", "Innocent explanations", "How to put it right"],
  zh: ["含义", "对借款人的影响", "可能的正当原因", "如何改正"],
};

/** The explanation of a rule. */
export function explainRule(rule: Rule, lang: RuleLanguage): Explanation {
  const { title, meaning, harm, innocent, fix } = RULE_TEXTS[lang][rule.id];
  return { id: rule.id, title, facts: factLines(rule, lang), parts: headed([meaning, harm, innocent, fix], lang) };
}

/** The explanation of a requirement that is no official rule. */
export function explainRequirement(requirement: Requirement, lang: RuleLanguage): Explanation {
  const { id, title, meaning, harm, innocent, fix } = requirement;
  const texts = [meaning, harm, innocent, fix].map((text) => text[lang]);
  return { id, title: title[lang], facts: requirementFacts(requirement, lang), parts: headed(texts, lang) };
}

function headed(texts: readonly string[], lang: RuleLanguage): [string, string][] {
  return texts.map((text, index) => [HEADINGS[lang][index] ?? "", text]);
}
