import { HISTORY_RULES } from "../all-rules.js";
import type { Breach, History, HistoryRule } from "../rule.js";
import { KEPT_TYPES } from "./record-families.js";
import type { Told } from "./told-record.js";

/** A breach together with its rule. */
export interface HistoryBreach {
  readonly rule: HistoryRule;
  readonly breach: Breach;
}

const NOTHING: readonly HistoryBreach[] = [];
// A rule about any type is one about the file around the records.
const BY_TYPE: ReadonlyMap<string, readonly HistoryRule[]> = new Map(
  ["*", ...KEPT_TYPES].map((type) => [type, HISTORY_RULES.filter(({ recordTypes }) => recordTypes.includes(type))]),
);

/** What a record, or a file, breaks against what the bureau holds; in the order of the rule list. */
export function judgeHistory(told: Told, history: History): readonly HistoryBreach[] {
  let found: HistoryBreach[] | null = null;
  for (const rule of BY_TYPE.get(told.act === "file" ? "*" : told.recordType) ?? []) {
    for (const breach of rule.check(told, history)) {
      found ??= [];
      found.push({ rule, breach });
    }
  }
  return found ?? NOTHING;
}
