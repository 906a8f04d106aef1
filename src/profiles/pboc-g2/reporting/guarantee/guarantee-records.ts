import type { IsoDate } from "../../../../../schemas/ledger/primitives.js";
import { guaranteeAt, type LivedGuarantee } from "../../../../ledger/lived-guarantee.js";
import type { OwedRecord } from "../../../owed-record.js";
import type { OwingRules } from "../../../profile.js";
import type { ReceivedRecord } from "../../../received-record.js";
import { dayRecord } from "../dated/day-record.js";
import { GUARANTEE_SEGMENT } from "../segments.js";
import { guaranteeFields } from "./guarantee-fields.js";
import { type GuaranteeTurn, guaranteeTurns } from "./guarantee-turns.js";

/**
 * Every record 230 that a guarantee owes up to a day (clauses L40 to L42; §5.5): its giving, each later day on which what is
 * covered, the compensation flag or the category became another one, and its end. Where the lender's own model sets the
 * category, a record that tells of nothing else may come on any day and need come on none.
 * @param received what arrived under its key
 */
export function guaranteeRecords(
  lived: LivedGuarantee,
  rules: OwingRules,
  horizon: IsoDate,
  received: readonly ReceivedRecord[] = [],
): OwedRecord[] {
  const turns = guaranteeTurns(lived, horizon);
  if (rules.agreement.fiveCate === "by-events") return turns.map((turn) => recordOf(lived, turn, rules, true));
  const own = ownTurns(lived, turns, horizon, received);
  return [...turns, ...own]
    .sort((a, b) => (a.day < b.day ? -1 : 1))
    .map((turn) => recordOf(lived, turn, rules, !turn.categoryOnly));
}

/** Days on which the lender told its own category, while the guarantee was in force. */
function ownTurns(
  lived: LivedGuarantee,
  turns: readonly GuaranteeTurn[],
  horizon: IsoDate,
  received: readonly ReceivedRecord[],
): GuaranteeTurn[] {
  const taken = new Set(turns.map(({ day }) => day));
  const { endedOn } = guaranteeAt(lived, horizon);
  const told = received.filter(({ code, asOf }) => code === "40" && asOf > lived.terms.openDate && asOf <= horizon);
  return [...new Set(told.map(({ asOf }) => asOf))]
    .filter((day) => !taken.has(day) && (endedOn === null || day < endedOn))
    .map((day) => ({ codes: [{ code: "40" }], day, categoryOnly: true, view: guaranteeAt(lived, day) }));
}

function recordOf(lived: LivedGuarantee, turn: GuaranteeTurn, rules: OwingRules, required: boolean): OwedRecord {
  const { codes, day, view } = turn;
  const [{ code }] = codes;
  const opening = code === "10";
  return dayRecord(
    {
      requirement: `OWED-230-${code}`,
      recordType: "230",
      account: lived.account,
      codes,
      day,
      required,
      causes: opening ? ["open"] : lived.events.flatMap(({ event, date }) => (date === day ? event.eventId : [])),
      segments: {
        [GUARANTEE_SEGMENT.B]: "must",
        [GUARANTEE_SEGMENT.C]: opening ? "must" : "may",
        [GUARANTEE_SEGMENT.D]: "must",
        [GUARANTEE_SEGMENT.E]: "must-not",
        [GUARANTEE_SEGMENT.F]: "must-not",
      },
      fields: guaranteeFields(lived, view, { codes, day }, rules),
    },
    rules,
  );
}
