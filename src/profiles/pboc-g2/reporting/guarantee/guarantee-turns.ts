import type { IsoDate } from "../../../../../schemas/ledger/primitives.js";
import { addDays } from "../../../../ledger/dates.js";
import { type GuaranteeView, guaranteeAt, type LivedGuarantee } from "../../../../ledger/lived-guarantee.js";
import type { AcceptedCode } from "../../../owed-record.js";

/** A day of a guarantee as of which a record is owed, or may come. */
export interface GuaranteeTurn {
  /** Those that are right, the one expected first. */
  readonly codes: readonly [AcceptedCode, ...AcceptedCode[]];
  readonly day: IsoDate;
  /** Whether nothing but the category is told. */
  readonly categoryOnly: boolean;
  readonly view: GuaranteeView;
}

/** The days up to a horizon, in their order (clauses L40 to L42). */
export function guaranteeTurns(lived: LivedGuarantee, horizon: IsoDate): GuaranteeTurn[] {
  const { openDate } = lived.terms;
  const { endedOn } = guaranteeAt(lived, horizon);
  const days = [...new Set(lived.events.map(({ date }) => date))].filter((day) => day > openDate && day !== endedOn);
  const between = days.sort().map((day): GuaranteeTurn => {
    const [view, before] = [guaranteeAt(lived, day), guaranteeAt(lived, addDays(day, -1))];
    const changed = view.covered !== before.covered || view.compensated > 0 !== before.compensated > 0;
    const classified = view.classified.date === day;
    if (!changed) return { codes: [{ code: "40" }], day, categoryOnly: true, view };
    return { codes: classified ? [{ code: "30" }, { code: "40" }] : [{ code: "30" }], day, categoryOnly: false, view };
  });
  const turn = (code: string, day: IsoDate): GuaranteeTurn => ({
    codes: [{ code }],
    day,
    categoryOnly: false,
    view: guaranteeAt(lived, day),
  });
  return [turn("10", openDate), ...between, ...(endedOn === null ? [] : [turn("20", endedOn)])].filter(
    ({ day }) => day <= horizon,
  );
}
