import { defects } from "../../../examples/reference-lender/defects/index.js";
import type {
  DefectListing,
  ListedRule,
  Listing,
  RequirementListing,
  RuleListing,
  SuiteListing,
} from "../../../schemas/run/listing.js";
import { ALL_RULES } from "../../profiles/pboc-g2/rules/all-rules.js";
import type { Rule } from "../../profiles/pboc-g2/rules/rule.js";
import { RULE_TEXTS } from "../../profiles/pboc-g2/rules/texts/rule-texts.js";
import { currentRequirementSet, referenceTo } from "../../verdict/requirement-sets.js";
import { SUITES } from "../run/run-options.js";
import { SUITE_FACTS } from "./suite-facts.js";

/** Everything of one kind that there is. */
export function makeListing(list: Listing["list"]): Listing {
  return MAKERS[list]();
}

const MAKERS: Readonly<Record<Listing["list"], () => Listing>> = {
  requirements: (): RequirementListing => ({
    listVersion: 1,
    list: "requirements",
    set: referenceTo(currentRequirementSet),
    requirements: currentRequirementSet.requirements,
  }),
  rules: (): RuleListing => ({ listVersion: 1, list: "rules", rules: ALL_RULES.map(listedRule) }),
  suites: (): SuiteListing => ({
    listVersion: 1,
    list: "suites",
    suites: SUITES.map((name) => ({
      name,
      ...SUITE_FACTS[name],
      requirements: currentRequirementSet.requirements.flatMap(({ id, suites }) => (suites.includes(name) ? id : [])),
    })),
  }),
  defects: (): DefectListing => ({
    listVersion: 1,
    list: "defects",
    defects: defects.map(({ name, sentence, provokedBy, expected }) => ({
      name,
      title: { ...sentence },
      provokedBy: provokedBy ?? "life",
      expected: [...expected],
    })),
  }),
};

function listedRule(rule: Rule): ListedRule {
  const { id, origin, kind, level, confidence, source, feedback, recordTypes, reads } = rule;
  return {
    id,
    origin,
    needs: kind,
    level,
    confidence,
    source,
    title: { en: RULE_TEXTS.en[id].title, zh: RULE_TEXTS.zh[id].title },
    ...(feedback.code === null ? {} : { feedbackCode: feedback.code }),
    ...(recordTypes.includes("*") ? {} : { recordTypes: [...recordTypes] }),
    ...(kind !== "record" || rule.accountTypes === undefined ? {} : { accountTypes: [...rule.accountTypes] }),
    ...(kind !== "record" || rule.codes === undefined ? {} : { codes: [...rule.codes] }),
    reads: [...reads],
  };
}
