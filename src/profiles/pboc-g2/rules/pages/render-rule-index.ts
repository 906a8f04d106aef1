import { requirements } from "../../requirements/requirements.js";
import { ALL_RULES } from "../all-rules.js";
import { NOT_JUDGED } from "../not-judged.js";
import type { Rule } from "../rule.js";
import { RULE_TEXTS } from "../texts/rule-texts.js";

/** The list of all rules in Markdown, and of those that are left out with the reason. */
export function renderRuleIndex(): string {
  const rows = ALL_RULES.filter(({ kind }) => kind !== "history").map(rowOf);
  const stored = ALL_RULES.filter(({ kind }) => kind === "history").map(rowOf);
  const left = NOT_JUDGED.map(({ id, reason }) => `| ${id} | ${reason.en.replaceAll("*", "\\*")} |`);
  return [
    "# Rules",
    "",
    "Every rule that `tallystick validate` asks of a message file and of records 110 to 140, 210 to 215, 220 to 224, 230 to 234, 510, 511 and 514. Ids beginning with `TS-` are ours, `NF` are published quality rules, all others are official. Made from the rules themselves by `npm run docs:rules`.",
    "",
    "| rule | level | feedback | title |",
    "|---|---|---|---|",
    ...rows,
    "",
    "## Rules that need what the bureau has stored",
    "",
    "Asked by the bureau when it loads a file whose records break none of the rules above; `tallystick validate` has no store and does not ask them.",
    "",
    "| rule | level | feedback | title |",
    "|---|---|---|---|",
    ...stored,
    "",
    "## Requirements of the contract",
    "",
    "What `tallystick run` asks of the lender beyond the rules of one record: what is owed, by when, and what must not come.",
    "",
    "| requirement | level | title |",
    "|---|---|---|",
    ...[...requirements.values()].map(({ id, level, title }) => `| [${id}](${id}.md) | ${level} | ${title.en} |`),
    "",
    "## Not judged on one record or file",
    "",
    "| rule | why |",
    "|---|---|",
    ...left,
    "",
  ].join("\n");
}

function rowOf(rule: Rule): string {
  const title = RULE_TEXTS.en[rule.id].title.replaceAll("*", "\\*");
  return `| [${rule.id}](${rule.id}.md) | ${rule.level} | ${rule.feedback.code ?? ""} | ${title} |`;
}
