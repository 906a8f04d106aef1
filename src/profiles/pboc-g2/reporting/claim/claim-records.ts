import type { IsoDate } from "../../../../../schemas/ledger/primitives.js";
import { claimAt, type LivedClaim } from "../../../../ledger/lived-claim.js";
import type { OwedRecord, SegmentDuty } from "../../../owed-record.js";
import type { OwingRules } from "../../../profile.js";
import { dayRecord } from "../dated/day-record.js";
import { SEGMENT } from "../segments.js";
import { specialFields } from "../special-segment.js";
import { claimFields } from "./claim-fields.js";
import { claimSpecials } from "./claim-specials.js";

/** A day of a claim as of which a record is owed. */
interface Turn {
  readonly code: "10" | "20" | "40";
  readonly day: IsoDate;
}

const BEFORE_ALL: IsoDate = "0000-01-01";

/**
 * Every record 210 that a claim owes up to a day (clauses L37 to L39; §5.5): its taking over, each day on which something
 * was received while something is still owed, and its end. It owes no monthly record.
 */
export function claimRecords(lived: LivedClaim, rules: OwingRules, horizon: IsoDate): OwedRecord[] {
  const turns = turnsOf(lived, horizon);
  return turns.map(({ code, day }, index) => {
    // What was received in kind on the day of taking over is told by that day's own record, or not at all.
    const specials = claimSpecials(lived, turns[index - 1]?.day ?? BEFORE_ALL, day);
    const special = specials.length === 0 ? "must-not" : code === "10" ? "may" : "must";
    return dayRecord(
      {
        requirement: `OWED-C1-${code}`,
        recordType: "210",
        account: lived.account,
        codes: [{ code }],
        day,
        causes: causesOf(lived, day, code),
        segments: dutiesOf(code, special),
        fields: [...claimFields(lived, claimAt(lived, day), { code, day }, rules), ...specialFields(specials, rules)],
      },
      rules,
    );
  });
}

function turnsOf(lived: LivedClaim, horizon: IsoDate): Turn[] {
  const { openDate } = lived.terms;
  const { endedOn } = claimAt(lived, horizon);
  const received = lived.events.flatMap(({ event, date }) =>
    event.type === "repayment" || event.type === "repayment-in-kind" ? date : [],
  );
  const recovered = [...new Set(received)].filter((day) => day > openDate && day !== endedOn).sort();
  return [
    { code: "10" as const, day: openDate },
    ...recovered.map((day) => ({ code: "40" as const, day })),
    ...(endedOn === null ? [] : [{ code: "20" as const, day: endedOn }]),
  ].filter(({ day }) => day <= horizon);
}

function causesOf(lived: LivedClaim, day: IsoDate, code: Turn["code"]): string[] {
  if (code === "10") return ["open"];
  return lived.events.flatMap(({ event, date }) => (date === day ? event.eventId : []));
}

/** Segment duties of a record of AcctType C1 (L37 to L39; rules R2100101, R2100102, R2100110, R2100112). */
function dutiesOf(code: Turn["code"], special: SegmentDuty): Record<string, SegmentDuty> {
  const opening = code === "10";
  return {
    [SEGMENT.B]: "must",
    [SEGMENT.C]: opening ? "must" : "may",
    [SEGMENT.D]: "must-not",
    [SEGMENT.E]: "must-not",
    [SEGMENT.F]: "must-not",
    [SEGMENT.G]: opening ? "must" : "must-not",
    [SEGMENT.H]: "must-not",
    [SEGMENT.I]: "must-not",
    [SEGMENT.J]: "must",
    [SEGMENT.K]: special,
  };
}
