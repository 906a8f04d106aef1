import type { RunReport } from "../../../../schemas/run/report.js";
import { comparedLog } from "../../fixtures/compared-log.js";
import { makeReport } from "../../model/make-report.js";

/** Members whose values decide how something is shown; a text that is none of them would be no report. */
const CLOSED = new Set([
  "class",
  "how",
  "level",
  "lane",
  "state",
  "kind",
  "verdict",
  "shrinkState",
  "list",
  "gate",
  "confidence",
  "driving",
  "delivery",
]);

/** A report in which every text that may be any is the given one, names of fields included. */
export function poisonedReport(evil: string): RunReport {
  return poison(makeReport(comparedLog()), evil) as RunReport;
}

function poison(value: unknown, evil: string): unknown {
  if (typeof value === "string") return evil;
  if (Array.isArray(value)) return value.map((item) => poison(item, evil));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => {
      if (CLOSED.has(name)) return [name, member];
      // Ids lead from one part of the report to another, so that all of it is shown.
      if (name === "id" || name === "requirement" || name === "scenario") return [name, `${String(member)}${evil}`];
      if (name === "findings" && isTexts(member)) return [name, member.map((id) => `${id}${evil}`)];
      return [/^[A-Za-z]+Sgmt\./u.test(name) ? `${name}${evil}` : name, poison(member, evil)];
    }),
  );
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((item) => typeof item === "string");
}
