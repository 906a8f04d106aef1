import type { EvidenceRule, EvidenceRuleList } from "../../../schemas/run/evidence.js";
import { canonicalJson } from "../../verdict/canonical-json.js";

/** Text of `rules.json`: the SHA-256 of the file is the digest of the rules. */
export function ruleListText(rules: readonly EvidenceRule[]): string {
  return canonicalJson({ rulesVersion: 1, rules: [...rules] } satisfies EvidenceRuleList);
}
