import type { Bilingual } from "../../../../schemas/run/finding.js";
import { requirements } from "../../../profiles/pboc-g2/requirements/requirements.js";
import type { RuleId } from "../../../profiles/pboc-g2/rules/rule-ids.js";
import type { RuleText } from "../../../profiles/pboc-g2/rules/texts/rule-text.js";
import { RULE_TEXTS } from "../../../profiles/pboc-g2/rules/texts/rule-texts.js";
import type { RuleTextData, RuleTexts } from "./page-data.js";

/** What the rules and requirements with these ids say; ids that are neither are passed over. */
export function ruleTexts(ids: Iterable<string>): RuleTexts {
  return Object.fromEntries(
    [...new Set(ids)].flatMap((id): [string, RuleTextData][] => {
      const text = ofRequirement(id) ?? ofRule(id);
      return text === undefined ? [] : [[id, text]];
    }),
  );
}

function ofRequirement(id: string): RuleTextData | undefined {
  const requirement = requirements.get(id);
  if (requirement === undefined) return undefined;
  const { title, meaning, harm, innocent, fix } = requirement;
  return { title, meaning, harm, innocent, fix };
}

function ofRule(id: string): RuleTextData | undefined {
  if (!Object.hasOwn(RULE_TEXTS.en, id)) return undefined;
  const [en, zh] = [RULE_TEXTS.en[id as RuleId], RULE_TEXTS.zh[id as RuleId]];
  const both = (part: keyof RuleText): Bilingual => ({ en: en[part], zh: zh[part] });
  return {
    title: both("title"),
    meaning: both("meaning"),
    harm: both("harm"),
    innocent: both("innocent"),
    fix: both("fix"),
  };
}
