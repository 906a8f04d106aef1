import type { SuiteName } from "../../../schemas/run/config.js";
import type { FindingClass } from "../../../schemas/run/finding.js";
import type { RequirementEntry } from "../../../schemas/run/requirement-set.js";
import { requirements } from "../../profiles/pboc-g2/requirements/requirements.js";
import { productsOfRecord } from "./products-of-record.js";
import { EVERY_SUITE } from "./rule-entries.js";

const OF_A_RECORD: readonly FindingClass[] = ["dropped", "late", "early", "misdated", "contradicted"];

/** What is broken where nobody tells of a debt that somebody should. */
const SHOWN_BY_NOBODY: ReadonlySet<string> = new Set(["JOINT-REPORTED", "JOINT-TAKEN-OVER"]);

/** The entries of a requirement set that follow from the contract: what is owed, when, and what must not come. */
export function reportingEntries(): RequirementEntry[] {
  return [...requirements.values()].map(({ id, level, confidence, source, title, statedBy }) => ({
    id,
    kind: "reporting",
    level,
    confidence,
    source,
    title,
    ...accountTypesOf(id),
    ...eventsOf(id),
    ...(id.startsWith("JOINT-") ? { endpoints: 2 } : {}),
    statedBy: [...statedBy],
    classes: classesOf(id),
    suites: suitesOf(id),
  }));
}

/** Records that only some products call for. */
function accountTypesOf(id: string): Pick<RequirementEntry, "accountTypes"> {
  if (/-215-1\d$/u.test(id)) return { accountTypes: ["R2"] };
  if (/-CARD\b/u.test(id)) return { accountTypes: ["R2", "R3"] };
  if (/-C1\b/u.test(id)) return { accountTypes: ["C1"] };
  return productsOfRecord(/-(\d{3})\b/u.exec(id)?.[1] ?? "");
}

/** Events of which a lender takes one or not, and the records that they alone call for. */
const BY_EVENT: ReadonlyMap<string, string> = new Map<string, string>([
  ...["211", "221", "231", "511"].map((type) => [`OWED-${type}`, "code-change"] as const),
  ["OWED-215", "transfer-out"],
]);

/** Records that only an event calls for which a lender need not take. */
function eventsOf(id: string): Pick<RequirementEntry, "events"> {
  const event = BY_EVENT.get(id);
  return event === undefined ? {} : { events: [event] };
}

function classesOf(id: string): FindingClass[] {
  if (id === "REPAIR") return ["late", "unrepaired"];
  if (id === "SCHEDULE") return ["schedule"];
  if (id.startsWith("JOINT-")) return [SHOWN_BY_NOBODY.has(id) ? "dropped" : "contradicted"];
  if (id === "TOO-LARGE" || id.startsWith("SCHEMA-")) return ["malformed"];
  if (id.startsWith("UNOWED-")) return ["unowed"];
  if (id.startsWith("REF-")) return ["disordered"];
  // A deletion of all that is held has neither day nor value.
  if (/^OWED-(21|22|23|51)4$/u.test(id)) return ["dropped", "late", "early"];
  return [...OF_A_RECORD, ...(id === "OWED-212-H" ? (["disordered"] as const) : [])];
}

function suitesOf(id: string): SuiteName[] {
  if (id === "REPAIR") return ["faults"];
  if (id.startsWith("JOINT-")) return ["joint"];
  if (/-(22|23|51)[234]\b/u.test(id)) return ["corrections"];
  if (accountTypesOf(id).accountTypes !== undefined) return ["products"];
  if (id.endsWith("-211")) return ["otherwise", "products"];
  if (BY_EVENT.has(id)) return ["otherwise"];
  return /-21[234]\b/u.test(id) ? ["corrections"] : [...EVERY_SUITE];
}
