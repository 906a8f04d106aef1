import type { IsoDate } from "../../../../../schemas/ledger/primitives.js";
import { live, type Story } from "../../../../ledger/testing/live-story.js";
import type { OwedRecord } from "../../../owed-record.js";
import { owedRecords } from "../owed-records.js";
import { renderOwed } from "./render-owed.js";

/** Records that a story owes up to a day. */
export function recordsOf(story: Story, horizon: IsoDate): OwedRecord[] {
  const { lived, rules } = live(story);
  return owedRecords(lived, rules, horizon);
}

/** Records that a story must tell, as lines; the opening record is left out unless it is asked for. */
export function owedOf(story: Story, horizon: IsoDate): string[] {
  return recordsOf(story, horizon)
    .filter(({ required, codes }) => required && codes[0]?.code !== "10")
    .map(renderOwed);
}
