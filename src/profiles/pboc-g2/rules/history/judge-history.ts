import { HISTORY_RULES } from "../all-rules.js";
import type { Breach, History, HistoryRule } from "../rule.js";
import type { Told } from "./told-record.js";

/** A breach together with its rule. */
export interface HistoryBreach {
  readonly rule: HistoryRule;
  readonly breach: Breach;
}

const NOTHING: readonly HistoryBreach[] = [];
const BY_TYPE: ReadonlyMap<Told["type"], readonly HistoryRule[]> = new Map(
  (["210", "211", "212", "213", "214", "215", "file"] as const).map((type) => [
    type,
    // A rule about any type is one about the file around the records.
    HISTORY_RULES.filter(({ recordTypes }) => recordTypes.includes(type === "file" ? "*" : type)),
  ]),
);

/** What a record, or a file, breaks against what the bureau holds; in the order of the rule list. */
export function judgeHistory(told: Told, history: History): readonly HistoryBreach[] {
  let found: HistoryBreach[] | null = null;
  for (const rule of BY_TYPE.get(told.type) ?? []) {
    for (const breach of rule.check(told, history)) {
      found ??= [];
      found.push({ rule, breach });
    }
  }
  return found ?? NOTHING;
}
