import type { Rule } from "../rule.js";
import { RULE_TEXTS, type RuleLanguage } from "../texts/rule-texts.js";
import { factLines } from "./rule-facts.js";

const HEADINGS: Readonly<Record<RuleLanguage, readonly [string, string, string, string]>> = {
  en: ["What it means", "What it does to the borrower", "Innocent explanations", "How to put it right"],
  zh: ["含义", "对借款人的影响", "可能的正当原因", "如何改正"],
};

/** The page of one rule in Markdown, English first, made from the same data as `tallystick explain`. */
export function renderRulePage(rule: Rule): string {
  return `${section(rule, "en")}\n${section(rule, "zh")}`;
}

function section(rule: Rule, lang: RuleLanguage): string {
  const text = RULE_TEXTS[lang][rule.id];
  const [meaning, harm, innocent, fix] = HEADINGS[lang];
  const level = lang === "en" ? "#" : "##";
  const facts = factLines(rule, lang).map(([name, value]) => `| ${name} | ${escapeText(value)} |`);
  return [
    `${level} ${rule.id}: ${escapeText(text.title)}`,
    "",
    "| | |",
    "|---|---|",
    ...facts,
    "",
    `${level}# ${meaning}`,
    "",
    escapeText(text.meaning),
    "",
    `${level}# ${harm}`,
    "",
    escapeText(text.harm),
    "",
    `${level}# ${innocent}`,
    "",
    escapeText(text.innocent),
    "",
    `${level}# ${fix}`,
    "",
    escapeText(text.fix),
    "",
  ].join("\n");
}

/** Asterisks are letters of the interface here, never emphasis. */
function escapeText(text: string): string {
  return text.replace(/[*_<>|\\]/g, "\\$&");
}
