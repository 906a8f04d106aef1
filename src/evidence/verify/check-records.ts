import type { LogEvent } from "../../../schemas/run/event-log.js";
import { otherwise } from "./by-version.js";
import type { MessagesRead } from "./check-messages.js";
import { notDone, type Outcome, ok, withheld } from "./checks.js";

/**
 * The records, read again: as many as the log counts, and every MUST that one of them breaks by itself is told in the log.
 * One that is not told need not be hidden (a record of a day after the last that is judged is no finding), but nobody can
 * certify over it. Rules that compare with what the bureau holds are not asked: that needs the whole run again.
 */
export function checkRecords(
  { records, miscounted, broken, notRead }: MessagesRead,
  events: readonly LogEvent[],
  madeBy: string,
  version: string,
): Outcome {
  const [first] = miscounted;
  if (first !== undefined) {
    return otherwise(madeBy, version, `Other records than the log counts: ${first}.`, `记录数与日志不符：${first}。`);
  }
  const told = new Set(events.flatMap((event) => toldIn(event)));
  const untold = [...broken].filter((rule) => !told.has(rule));
  if (untold.length > 0) {
    const names = untold.slice(0, 5).join(", ");
    return withheld(
      `Records break rules of level MUST that the log does not tell of: ${names}.`,
      `记录违反的 MUST 级规则未见于日志：${names}。`,
    );
  }
  if (notRead !== null) return notDone(notRead.en, notRead.zh);
  const rules =
    broken.size === 0
      ? "none breaks a MUST by itself"
      : `the log tells of the ${broken.size} rules of level MUST that they break`;
  const rulesZh = broken.size === 0 ? "均未单独违反 MUST 级规则" : `所违反的 ${broken.size} 条 MUST 级规则均见于日志`;
  return ok(`${records} records read again; ${rules}.`, `已重新解析 ${records} 条记录；${rulesZh}。`);
}

/** Requirements and rules that an event says were broken. */
function toldIn(event: LogEvent): string[] {
  const ids = ({ requirement, rule }: { requirement: string; rule?: string | undefined }): string[] =>
    rule === undefined ? [requirement] : [requirement, rule];
  if (event.type === "scenario-finished") return (event.troubles ?? []).flatMap(ids);
  if (event.type !== "counterexample") return [];
  return event.findings.flatMap(({ requirement, rule }) => ids({ requirement, rule: rule?.id }));
}
