import { type Command, Option } from "commander";
import { wrapAnsi } from "fast-wrap-ansi";
import { requirements } from "../profiles/pboc-g2/requirements/requirements.js";
import { ALL_RULES } from "../profiles/pboc-g2/rules/all-rules.js";
import { NOT_JUDGED } from "../profiles/pboc-g2/rules/not-judged.js";
import { type Explanation, explainRequirement, explainRule } from "../profiles/pboc-g2/rules/pages/explanation.js";
import type { RuleLanguage } from "../profiles/pboc-g2/rules/texts/rule-texts.js";
import { printable } from "../report/text/printable.js";
import { nearest } from "./explain/nearest.js";
import { UsageError } from "./usage-error.js";

const WIDTH = 96;

/** Adds `tallystick explain`: what a rule means, does to the borrower, and how to put it right. */
export function registerExplain(program: Command): void {
  program
    .command("explain")
    .description("explain a rule or requirement by its id (I2100H07, OWED-30) or its feedback code (BLE017)")
    .argument("<rule>", "rule id or feedback code")
    .addOption(new Option("--lang <language>", "language of the text").choices(["en", "zh"]).default("en"))
    .action((asked: string, { lang }: { lang: RuleLanguage }) => {
      process.stdout.write(explain(asked, lang));
    });
}

/**
 * The explanation of a rule, or of every rule that has the feedback code.
 * @throws UsageError where there is none; it names the nearest ids.
 */
export function explain(asked: string, lang: RuleLanguage): string {
  const wanted = asked.trim().toUpperCase();
  const found = ALL_RULES.filter((rule) => rule.id === wanted || rule.feedback.code === wanted);
  if (found.length > 0) return found.map((rule) => text(explainRule(rule, lang))).join("\n");
  const requirement = requirements.get(wanted);
  if (requirement !== undefined) return text(explainRequirement(requirement, lang));
  const left = NOT_JUDGED.find(({ id }) => id === wanted);
  if (left !== undefined)
    return `${left.id}: ${lang === "en" ? "not judged here" : "此处不判断"}: ${left.reason[lang]}\n`;
  const known = [...ALL_RULES.map((rule) => rule.id), ...requirements.keys(), ...NOT_JUDGED.map(({ id }) => id)];
  const close = nearest(wanted, [...new Set(known)]);
  const hint = close.length === 0 ? "All ids are listed in docs/rules/README.md." : `Did you mean ${close.join(", ")}?`;
  throw new UsageError(`No rule is called "${printable(asked.slice(0, 40))}". ${hint}`);
}

function text({ id, title, facts, parts }: Explanation): string {
  const told = parts.map(([heading, paragraph]) => `${heading}\n${indent(paragraph)}`);
  return `${id}  ${title}\n\n${facts.map(([name, value]) => indent(`${name}: ${value}`)).join("\n")}\n\n${told.join("\n\n")}\n`;
}

function indent(paragraph: string): string {
  return wrapAnsi(paragraph, WIDTH - 2, { hard: true })
    .split("\n")
    .map((line) => `  ${line}`)
    .join("\n");
}
