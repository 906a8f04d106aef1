import type { IsoDate } from "../../../../../schemas/ledger/primitives.js";
import { type LineView, type LivedLine, lineAt } from "../../../../ledger/lived-line.js";
import type { OwedRecord } from "../../../owed-record.js";
import type { OwingRules } from "../../../profile.js";
import { timesOf } from "../owed-draft.js";
import { LINE_SEGMENT, lineFields } from "./line-fields.js";

/** A day of a line as of which a record is owed. */
interface Turn {
  readonly code: "10" | "20" | "30";
  readonly day: IsoDate;
  readonly view: LineView;
  readonly causes: readonly string[];
}

/**
 * Every record of type 220 that a credit line owes up to a day (clauses L33, L35, L36; §5.5): its grant, each day on which
 * its limit became another one, and its end. The line itself is no debt and owes no record of an account.
 */
export function lineRecords(lived: LivedLine, rules: OwingRules, horizon: IsoDate): OwedRecord[] {
  return turnsOf(lived, horizon).map(({ code, day, view, causes }) => ({
    requirement: `OWED-220-${code}`,
    recordType: "220",
    kind: "event",
    account: lived.account,
    codes: [{ code }],
    asOf: day,
    months: [],
    required: true,
    ...timesOf(day, rules),
    causes,
    segments: { [LINE_SEGMENT.B]: "must", [LINE_SEGMENT.C]: "must-not", [LINE_SEGMENT.D]: "must" },
    fields: lineFields(lived, view, { code, day }, rules.agreement),
  }));
}

function turnsOf(lived: LivedLine, horizon: IsoDate): Turn[] {
  const { effectiveDate } = lived.terms;
  const { endedOn } = lineAt(lived, horizon);
  const changed = lived.events.flatMap(({ event, date }) => (event.type === "limit-change" ? date : []));
  // As of the day of the grant and of the end there is one record, which tells the state at the end of that day.
  const between = [...new Set(changed)].filter((day) => day > effectiveDate && day !== endedOn).sort();
  const turn = (code: Turn["code"], day: IsoDate): Turn => ({
    code,
    day,
    view: lineAt(lived, day),
    causes:
      code === "10" ? ["open"] : lived.events.filter(({ date }) => date === day).map(({ event }) => event.eventId),
  });
  return [
    turn("10", effectiveDate),
    ...between.map((day) => turn("30", day)),
    ...(endedOn === null ? [] : [turn("20", endedOn)]),
  ].filter(({ day }) => day <= horizon);
}
