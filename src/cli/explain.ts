import type { Command } from "commander";
import { wrapAnsi } from "fast-wrap-ansi";
import type { ExplainedRule, ExplainReport } from "../../schemas/run/explain-report.js";
import { requirements } from "../profiles/pboc-g2/requirements/requirements.js";
import { ALL_RULES } from "../profiles/pboc-g2/rules/all-rules.js";
import { NOT_JUDGED } from "../profiles/pboc-g2/rules/not-judged.js";
import { type Explanation, explainRequirement, explainRule } from "../profiles/pboc-g2/rules/pages/explanation.js";
import type { RuleLanguage } from "../profiles/pboc-g2/rules/texts/rule-texts.js";
import { printable } from "../report/text/printable.js";
import { nearest } from "./explain/nearest.js";
import { type JsonOptions, jsonOption, langOption } from "./help/common-options.js";
import { jsonText } from "./help/json-text.js";
import { UsageError } from "./usage-error.js";

const WIDTH = 96;

/** Adds `tallystick explain`: what a rule means, does to the borrower, and how to put it right. */
export function registerExplain(program: Command): void {
  program
    .command("explain")
    .description("explain a rule or requirement by its id (I2100H07, OWED-30) or its feedback code (BLE017)")
    .argument("<rule>", "rule id or feedback code")
    .addOption(langOption("the text"))
    .addOption(jsonOption("ExplainReport"))
    .action((asked: string, { lang, json }: JsonOptions & { lang: RuleLanguage }) => {
      process.stdout.write(json === true ? jsonText(explainReport(asked, lang)) : explain(asked, lang));
    });
}

/**
 * The explanation of a rule, or of every rule that has the feedback code.
 * @throws UsageError where there is none; it names the nearest ids.
 */
export function explain(asked: string, lang: RuleLanguage): string {
  return explained(asked, lang).map(text).join("\n");
}

/** The same for machines. */
export function explainReport(asked: string, language: RuleLanguage): ExplainReport {
  return { explainVersion: 1, language, explanations: explained(asked, language) };
}

function explained(asked: string, lang: RuleLanguage): ExplainedRule[] {
  const wanted = asked.trim().toUpperCase();
  const found = ALL_RULES.filter((rule) => rule.id === wanted || rule.feedback.code === wanted);
  if (found.length > 0) return found.map((rule) => asData("rule", explainRule(rule, lang)));
  const requirement = requirements.get(wanted);
  if (requirement !== undefined) return [asData("requirement", explainRequirement(requirement, lang))];
  const left = NOT_JUDGED.find(({ id }) => id === wanted);
  if (left !== undefined) {
    const heading = lang === "en" ? "not judged here" : "此处不判断";
    return [{ id: left.id, kind: "not-judged", title: "", facts: [], parts: [{ heading, text: left.reason[lang] }] }];
  }
  const known = [...ALL_RULES.map((rule) => rule.id), ...requirements.keys(), ...NOT_JUDGED.map(({ id }) => id)];
  const close = nearest(wanted, [...new Set(known)]);
  const hint = close.length === 0 ? "All ids are listed in docs/rules/README.md." : `Did you mean ${close.join(", ")}?`;
  throw new UsageError(`No rule is called "${printable(asked.slice(0, 40))}". ${hint}`);
}

function asData(kind: ExplainedRule["kind"], { id, title, facts, parts }: Explanation): ExplainedRule {
  return {
    id,
    kind,
    title,
    facts: facts.map(([name, value]) => ({ name, value })),
    parts: parts.map(([heading, paragraph]) => ({ heading, text: paragraph })),
  };
}

function text({ id, kind, title, facts, parts }: ExplainedRule): string {
  if (kind === "not-judged") return parts.map((part) => `${id}: ${part.heading}: ${part.text}\n`).join("");
  const told = parts.map((part) => `${part.heading}\n${indent(part.text)}`);
  return `${id}  ${title}\n\n${facts.map(({ name, value }) => indent(`${name}: ${value}`)).join("\n")}\n\n${told.join("\n\n")}\n`;
}

function indent(paragraph: string): string {
  return wrapAnsi(paragraph, WIDTH - 2, { hard: true })
    .split("\n")
    .map((line) => `  ${line}`)
    .join("\n");
}
