import type { Bilingual } from "../../../schemas/run/finding.js";
import type { RunDescription } from "../../../schemas/run/report.js";
import { text } from "./bilingual.js";

/**
 * Of which parts of a run a report is: `part 2 of 5`, or `merged from 5 parts`, or `merged from parts 1, 3 of 5`; undefined
 * for a run that was not split.
 */
export function partWords({ shard, merged }: Pick<RunDescription, "shard" | "merged">): Bilingual | undefined {
  if (shard !== undefined)
    return text(`part ${shard.index} of ${shard.of}`, `第 ${shard.index} 片（共 ${shard.of} 片）`);
  if (merged === undefined) return undefined;
  const { of, parts } = merged;
  if (parts.length === of) return text(`merged from ${of} ${of === 1 ? "part" : "parts"}`, `由 ${of} 片合并`);
  return text(
    `merged from ${parts.length === 1 ? "part" : "parts"} ${parts.join(", ")} of ${of}`,
    `由第 ${parts.join("、")} 片合并（共 ${of} 片）`,
  );
}
