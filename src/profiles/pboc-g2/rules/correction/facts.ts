import type { Confidence } from "../../../../../schemas/run/finding.js";
import { type FamilyFacts, official210 } from "../facts.js";
import type { RuleId } from "../rule-ids.js";

/** An official rule of one of the records that change what is stored (211 to 215, 221 to 223 …), judged on the record alone. */
export function officialOf(
  recordType: string,
  id: RuleId,
  code: string,
  tag: string,
  confidence: Confidence,
  source: string,
): FamilyFacts {
  return { ...official210(id, code, tag, source), confidence, recordTypes: [recordType] };
}
