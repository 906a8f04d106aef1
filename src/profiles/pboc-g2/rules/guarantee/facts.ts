import { type FamilyFacts, official210 } from "../facts.js";
import type { GuaranteeRuleId } from "./guarantee-rule-ids.js";

/**
 * An official rule of record 230 (§6.6). Its condition, code and tag stand in a vendor's copy of the official list and in
 * the rule file of the bureau's own checker (S0) alike: [A].
 */
export function officialGuarantee(
  id: GuaranteeRuleId,
  code: string,
  tags: string,
  source: string = "§3.4, §6.6, S0",
): FamilyFacts {
  return { ...official210(id, code, tags, source), recordTypes: ["230"] };
}

/**
 * An official rule inside one segment of 230. A segment that a correction (232) puts right obeys it too, under its own id
 * and code (R2320101, R2320103, R2320104, R2320107).
 */
export function officialGuaranteeSegment(
  id: GuaranteeRuleId,
  code: string,
  tags: string,
  source?: string,
): FamilyFacts {
  return { ...officialGuarantee(id, code, tags, source), recordTypes: ["230", "232"] };
}
