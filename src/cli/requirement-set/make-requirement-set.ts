import type { RequirementSet } from "../../../schemas/run/requirement-set.js";
import { reportingEntries } from "./reporting-entries.js";
import { ruleEntries } from "./rule-entries.js";

/**
 * A requirement set as the rules and requirements of this version make it. What is in force is not this but the committed
 * file; this writes the first draft of a new revision, and tests hold the two against each other.
 */
export function makeRequirementSet(
  revision: Pick<RequirementSet, "revision" | "effectiveFrom" | "evidenceDays">,
): RequirementSet {
  const entries = [...ruleEntries(), ...reportingEntries()];
  return {
    requirementSetVersion: 1,
    id: "pboc-g2",
    revision: revision.revision,
    title: {
      en: "Reporting of personal loans to the second-generation credit registry",
      zh: "二代征信个人借贷账户数据报送要求",
    },
    source:
      "Put together from public sources (docs/guide/sources.md), whose rule texts are of about 2020 to 2021, for interface " +
      "version 2.0.0. The official documents are not public and give no day here: the revision begins on the day on which it " +
      "was put together.",
    effectiveFrom: revision.effectiveFrom,
    evidenceDays: revision.evidenceDays,
    requirements: entries.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
  };
}
