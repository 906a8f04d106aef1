import type { LogEvent } from "../../schemas/run/event-log.js";
import type { Bilingual } from "../../schemas/run/finding.js";
import { contradictingCounts, type FindingCount } from "./finding-counts.js";
import type { RunFacts } from "./run-facts.js";

/** Why less can be said of a run than its log makes believe. */
export interface Doubt {
  readonly of: "finding-counts" | "requirement-set";
  readonly text: Bilingual;
  /** Whether nothing green can be made of the log for it. */
  readonly incomplete: boolean;
}

/**
 * What is doubtful about a log: it tells more or fewer findings than it counts, or names requirements that nobody here has.
 * @param hasSet whether the set that the run is judged by is at hand
 */
export function doubtsOf(events: readonly LogEvent[], { policy }: Pick<RunFacts, "policy">, hasSet: boolean): Doubt[] {
  const counts = contradictingCounts(events);
  return [
    ...(counts.length === 0
      ? []
      : [{ of: "finding-counts" as const, text: contradictionText(counts), incomplete: true }]),
    ...(policy === undefined || hasSet
      ? []
      : [{ of: "requirement-set" as const, text: setText(policy), incomplete: policy.mode === "certify" }]),
  ];
}

/** In words where the counts of a log differ. */
export function contradictionText(counts: readonly FindingCount[]): Bilingual {
  const shown = counts.slice(0, 3);
  const more = counts.length - shown.length;
  const en = shown.map(({ cohort, found, told }) => `${cohort} counts ${found} and tells of ${told}`);
  const zh = shown.map(({ cohort, found, told }) => `${cohort} 计 ${found} 项，说明 ${told} 项`);
  return {
    en: `The log contradicts itself about what was found: ${en.join("; ")}${more > 0 ? `; and ${more} more` : ""}.`,
    zh: `日志关于所发现问题的记载自相矛盾：${zh.join("；")}${more > 0 ? `；另有 ${more} 处` : ""}。`,
  };
}

function setText({ requirementSet: { id, revision, digest } }: NonNullable<RunFacts["policy"]>): Bilingual {
  const name = `${id} ${revision} (${digest.slice(0, 12)})`;
  return {
    en: `The log is judged by ${name}, which this version does not hold: requirements without a finding are not judged.`,
    zh: `日志依据 ${name} 判定，而本版本不含该要求集：未发现问题的要求未作判定。`,
  };
}
