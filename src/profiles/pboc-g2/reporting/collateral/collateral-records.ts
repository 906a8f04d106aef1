import type { IsoDate } from "../../../../../schemas/ledger/primitives.js";
import {
  type CollateralView,
  collateralAt,
  type LivedCollateral,
} from "../../../../ledger/collateral/lived-collateral.js";
import { addDays } from "../../../../ledger/dates.js";
import type { OwedRecord, SegmentDuty } from "../../../owed-record.js";
import type { OwingRules } from "../../../profile.js";
import { dayRecord } from "../dated/day-record.js";
import { COLLATERAL_SEGMENT, collateralFields } from "./collateral-fields.js";

/** A day of a contract as of which a record is owed. */
interface Turn {
  readonly code: "10" | "20" | "30";
  readonly day: IsoDate;
}

/**
 * Every record 510 that a contract over collateral owes up to a day (clauses L60 to L62): its effect, each day at whose end a
 * thing has another value than the day before, and its end.
 */
export function collateralRecords(lived: LivedCollateral, rules: OwingRules, horizon: IsoDate): OwedRecord[] {
  return turnsOf(lived, horizon).map(({ code, day }) =>
    dayRecord(
      {
        requirement: `OWED-510-${code}`,
        recordType: "510",
        account: lived.account,
        codes: [{ code }],
        day,
        causes:
          code === "10" ? ["open"] : lived.events.flatMap(({ event, date }) => (date === day ? event.eventId : [])),
        segments: dutiesOf(lived.terms.kind),
        fields: collateralFields(lived, collateralAt(lived, day), { code, day }, rules.agreement),
      },
      rules,
    ),
  );
}

/** Segment duties, the same in every record (L60; rules R5100101, R5100102). */
function dutiesOf(kind: LivedCollateral["terms"]["kind"]): Record<string, SegmentDuty> {
  return {
    [COLLATERAL_SEGMENT.B]: "must",
    [COLLATERAL_SEGMENT.C]: "must",
    [COLLATERAL_SEGMENT.D]: "must-not",
    [COLLATERAL_SEGMENT.E]: kind === "mortgage" ? "must" : "must-not",
    [COLLATERAL_SEGMENT.F]: kind === "pledge" ? "must" : "must-not",
  };
}

function turnsOf(lived: LivedCollateral, horizon: IsoDate): Turn[] {
  const { effectiveDate } = lived.terms;
  const { endedOn } = collateralAt(lived, horizon);
  const valued = lived.events.flatMap(({ event, date }) => (event.type === "collateral-value" ? date : []));
  const between = [...new Set(valued)]
    .filter((day) => day > effectiveDate && day !== endedOn && isValuedAnew(lived, day))
    .sort();
  return [
    { code: "10" as const, day: effectiveDate },
    ...between.map((day) => ({ code: "30" as const, day })),
    ...(endedOn === null ? [] : [{ code: "20" as const, day: endedOn }]),
  ].filter(({ day }) => day <= horizon);
}

/** A value that was changed and back on one day is the same at its end. */
function isValuedAnew(lived: LivedCollateral, day: IsoDate): boolean {
  const worth = ({ items }: CollateralView): string => items.map(({ value }) => value).join(" ");
  return worth(collateralAt(lived, day)) !== worth(collateralAt(lived, addDays(day, -1)));
}
