import type { ToldRecord } from "../rules/history/told-record.js";
import type { History } from "../rules/rule.js";
import type { BureauStore } from "./bureau-store.js";

/** What is held around a record. */
export function historyOf(told: ToldRecord, store: Pick<BureauStore, "get">): History {
  const entry = store.get(told.kind, told.key);
  return {
    held: entry?.state === "held" ? entry : undefined,
    renamed: entry?.state === "renamed",
    target: told.act === "idChange" ? store.get(told.kind, told.newCode) : undefined,
  };
}
