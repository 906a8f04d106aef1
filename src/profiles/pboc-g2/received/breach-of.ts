import type { RuleBreach } from "../../received-record.js";
import type { RuleFinding } from "../rules/engine/rule-finding.js";

/** A rule's finding in the form in which reconciliation carries it. */
export function breachOf(found: RuleFinding): RuleBreach {
  const field = found.field.slice(found.field.indexOf(".") + 1);
  return {
    rule: found.rule,
    level: found.level,
    confidence: found.confidence,
    ...(found.feedbackCode === null ? {} : { feedbackCode: found.feedbackCode, feedbackTag: found.feedbackTag }),
    field: found.field,
    received: found.received ?? "",
    expected: found.expected.en,
    title: {
      en: `Rule ${found.rule} is broken at ${field}: required is ${found.expected.en}`,
      zh: `违反规则 ${found.rule}（${field}）：应为${found.expected.zh}`,
    },
  };
}
