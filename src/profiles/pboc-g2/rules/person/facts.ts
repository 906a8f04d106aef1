import type { Confidence } from "../../../../../schemas/run/finding.js";
import { type FamilyFacts, official210, warning } from "../facts.js";
import type { RuleId } from "../rule-ids.js";

/**
 * An official rule of one of the records about persons (§6.3). Most stand in one vendor's copy of the official list [B]; those
 * that the bureau's own client-side checker was seen to have are [A] (S9).
 */
export function officialPerson(
  recordType: string,
  id: RuleId,
  code: string,
  tags: string,
  confidence: Confidence = "B",
  source: string = "§6.3",
): FamilyFacts {
  return { ...official210(id, code, tags, source), confidence, recordTypes: [recordType] };
}

/** A warning about a record 110. */
export function personWarning(id: RuleId, tag: string, confidence: Confidence, source: string): FamilyFacts {
  return { ...warning(id, tag, confidence, source), recordTypes: ["110"] };
}
