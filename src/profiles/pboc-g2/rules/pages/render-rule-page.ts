import type { RuleLanguage } from "../texts/rule-texts.js";
import type { Explanation } from "./explanation.js";

/** A page in Markdown, English first, made from the same data as `tallystick explain`. */
export function renderRulePage(explain: (lang: RuleLanguage) => Explanation): string {
  return `${section(explain("en"), "#")}\n${section(explain("zh"), "##")}`;
}

function section({ id, title, facts, parts }: Explanation, level: string): string {
  return [
    `${level} ${id}: ${escapeText(title)}`,
    "",
    "| | |",
    "|---|---|",
    ...facts.map(([name, value]) => `| ${name} | ${escapeText(value)} |`),
    "",
    ...parts.flatMap(([heading, text]) => [`${level}# ${heading}`, "", escapeText(text), ""]),
  ].join("\n");
}

/** Asterisks are letters of the interface here, never emphasis. */
function escapeText(text: string): string {
  return text.replace(/[*_<>|\\]/g, "\\$&");
}
