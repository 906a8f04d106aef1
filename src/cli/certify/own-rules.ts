import type { EvidenceRule } from "../../../schemas/run/evidence.js";
import { requirements } from "../../profiles/pboc-g2/requirements/requirements.js";
import { ALL_RULES } from "../../profiles/pboc-g2/rules/all-rules.js";

/** What this version judges by: every official rule, then every requirement beside them. */
export function ownRules(): EvidenceRule[] {
  return [...ALL_RULES, ...requirements.values()].map(({ id, level, confidence, source }) => ({
    id,
    level,
    confidence,
    source,
  }));
}
