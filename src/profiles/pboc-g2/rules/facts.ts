import type { Confidence } from "../../../../schemas/run/finding.js";
import type { RecordRule } from "./rule.js";
import type { RuleId } from "./rule-ids.js";

/** The facts that all record rules of one family share. */
export type FamilyFacts = Pick<
  RecordRule,
  "id" | "kind" | "origin" | "feedback" | "level" | "confidence" | "source" | "recordTypes"
>;

/**
 * An official rule of record 210 (§6.4). Its condition, code and tag were seen in the rule files of the bureau's own
 * client-side checker, and most of them provoked by running it (S11), which is why the mark is [A].
 */
export function official210(id: RuleId, code: string, tags: string, source: string = "§6.4, S11"): FamilyFacts {
  return {
    id,
    kind: "record",
    origin: "official",
    feedback: { code, tags: tags.split(" ") },
    level: "MUST",
    confidence: "A",
    source,
    recordTypes: ["210"],
  };
}

/**
 * An official rule of record 210 that needs one segment and the account type or the as-of date beside it. A segment that a
 * correction (212) puts right obeys it too, under its own id and code (R2120101, R2120104, R2120105, R2120108).
 */
export function officialSegment(id: RuleId, code: string, tags: string, source: string = "§6.4, S11"): FamilyFacts {
  return { ...official210(id, code, tags, source), recordTypes: ["210", "212"] };
}

/** An official rule that holds for every record type (§6.2). */
export function officialGeneric(
  id: RuleId,
  code: string,
  tags: string,
  confidence: Confidence,
  source: string,
): FamilyFacts {
  return { ...official210(id, code, tags, source), confidence, recordTypes: ["*"] };
}

/** A warning: a quality rule of §6.9 (`NF…`) or one of ours (`TS-…`). The bureau does not reject for it. */
export function warning(id: RuleId, tag: string, confidence: Confidence, source: string): FamilyFacts {
  return {
    id,
    kind: "record",
    origin: id.startsWith("NF") ? "quality" : "own",
    feedback: { code: null, tags: [tag] },
    level: "SHOULD",
    confidence,
    source,
    recordTypes: ["210"],
  };
}

/** A warning that needs nothing but one segment and the account type, and so is given of a corrected segment too. */
export function segmentWarning(id: RuleId, tag: string, confidence: Confidence, source: string): FamilyFacts {
  return { ...warning(id, tag, confidence, source), recordTypes: ["210", "212"] };
}
