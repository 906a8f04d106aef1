import type { Confidence } from "../../../../../schemas/run/finding.js";
import { type FamilyFacts, official210 } from "../facts.js";
import type { AgreementRuleId } from "../rule-ids.js";

/** An official rule of record 220 (§6.5), known from one vendor's copy of the official list: [B]. */
export function officialAgreement(id: AgreementRuleId, code: string, tags: string): FamilyFacts {
  return { ...official210(id, code, tags, "§3.3, §6.5"), confidence: "B", recordTypes: ["220"] };
}

/**
 * An official rule inside one segment of 220. A segment that a correction (222) puts right obeys it too, under its own id
 * and code (R2220101).
 */
export function officialAgreementSegment(
  id: AgreementRuleId,
  code: string,
  tags: string,
  confidence: Confidence = "B",
  source: string = "§3.3, §6.5",
): FamilyFacts {
  return { ...official210(id, code, tags, source), confidence, recordTypes: ["220", "222"] };
}
