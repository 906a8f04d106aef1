import type { SuiteName } from "../../../schemas/run/config.js";
import type { FindingClass } from "../../../schemas/run/finding.js";
import type { RequirementEntry } from "../../../schemas/run/requirement-set.js";
import { requirements } from "../../profiles/pboc-g2/requirements/requirements.js";
import { EVERY_SUITE } from "./rule-entries.js";

const OF_A_RECORD: readonly FindingClass[] = ["dropped", "late", "early", "misdated", "contradicted"];

/** The entries of a requirement set that follow from the contract: what is owed, when, and what must not come. */
export function reportingEntries(): RequirementEntry[] {
  return [...requirements.values()].map(({ id, level, confidence, source, title, statedBy }) => ({
    id,
    kind: "reporting",
    level,
    confidence,
    source,
    title,
    statedBy: [...statedBy],
    classes: classesOf(id),
    suites: suitesOf(id),
  }));
}

function classesOf(id: string): FindingClass[] {
  if (id === "REPAIR") return ["late", "unrepaired"];
  if (id === "SCHEDULE") return ["schedule"];
  if (id === "TOO-LARGE" || id.startsWith("SCHEMA-")) return ["malformed"];
  if (id.startsWith("UNOWED-")) return ["unowed"];
  // A deletion of all that is held has neither day nor value.
  if (id === "OWED-214") return ["dropped", "late", "early"];
  return [...OF_A_RECORD, ...(id === "OWED-212-H" ? (["disordered"] as const) : [])];
}

function suitesOf(id: string): SuiteName[] {
  if (id === "REPAIR") return ["faults"];
  return /-21[234]\b/u.test(id) ? ["corrections"] : [...EVERY_SUITE];
}
