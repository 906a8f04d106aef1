import type { Held } from "../../loading/held.js";
import { latestRecordDate } from "../../loading/held-facts.js";
import { NONE, placeOf, say } from "../breach.js";
import { defineRule } from "../define-rule.js";
import type { Breach, HistoryRule } from "../rule.js";
import { type HistoryRuleFacts, historyFacts } from "./history-facts.js";
import { unlessHeld } from "./told-breach.js";
import type { ToldReport } from "./told-record.js";

/** A rule of a report (110, 220, 230, 510 …) of something that is stored. */
export function reportOf(
  facts: HistoryRuleFacts,
  check: (told: ToldReport, held: Held) => readonly Breach[],
): HistoryRule {
  return defineRule({
    ...historyFacts(facts),
    check: (told, { held }) => (told.act === "report" && held !== undefined ? check(told, held) : NONE),
  });
}

/** Breaches of "a record is not older than what is stored" (R5101201, R1201201 and their like). */
export function notOlder({ rptDate, view }: ToldReport, held: Held): readonly Breach[] {
  const last = latestRecordDate(held);
  return unlessHeld(rptDate >= last, placeOf(view.base?.path ?? "", "RptDate"), rptDate, "RptDate", () =>
    say(`not before ${last}, the latest that is stored`, `不早于已入库的最晚报告日期${last}`),
  );
}
