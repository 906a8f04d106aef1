import type { Day } from "../loan/day.js";
import { afterwards } from "./account-record.js";
import type { Behaviour, View } from "./behaviour.js";
import type { Correction } from "./correction.js";
import type { Reported } from "./decision.js";
import { performance } from "./performance.js";
import { cleared, monthly } from "./record-xml.js";
import type { ToldBefore } from "./told-before.js";

/** What is to be put right, and what the account would have told had all been known in time. */
export interface Rewritten {
  readonly owed: readonly Correction[];
  /** With it the coming records are decided. */
  readonly reported: Pick<Reported, "overdue" | "digit" | "periods">;
}

/**
 * Lives what was told before a known day again, with what is known now, and compares (clause L21). Days on which money
 * came in are lived too: arrears that would have been cleared there are not cleared again later.
 * @param told what was told before, in order; at least one record
 * @param viewAt the loan at the end of a day, as it is known now; used before the next day is asked for
 */
export function rewritten(
  told: readonly ToldBefore[],
  reported: Reported,
  viewAt: (day: Day) => View,
  known: Day,
  behaviour: Behaviour,
): Rewritten {
  const first = told[0];
  if (first === undefined) return { owed: [], reported };
  const paid = viewAt(known - 1).state.receipts.map(({ day }) => day);
  const between = paid.filter((day) => day > first.asOf && day < known);
  const days = [...new Set([...told.map(({ asOf }) => asOf), ...between])].toSorted((one, other) => one - other);
  const owed: Correction[] = [];
  let living = first.basis;
  for (const day of days) {
    const view = { ...viewAt(day), reported: living };
    const was = told.find(({ asOf }) => asOf === day);
    const decision = behaviour.selection.decide(view, behaviour);
    const clears = decision?.code === "40";
    if (was?.code === "40" && !clears && was.held) owed.push({ code: "213J", asOf: day, month: null, segment: "" });
    if (decision === undefined || (was === undefined ? !clears : was.code !== decision.code)) continue;
    const values = performance(view, decision, behaviour);
    const segment = clears ? cleared(view, values, behaviour) : monthly(decision, values, behaviour);
    living = afterwards(view, decision, values);
    if (was === undefined || !was.held || was.segment === segment) continue;
    owed.push(
      clears
        ? { code: "212J", asOf: day, month: null, segment }
        : {
            code: "212H",
            asOf: day,
            month: was.month,
            segment: behaviour.corrections.monthly(segment, view, values, behaviour),
          },
    );
  }
  const { overdue, digit, periods } = living;
  return { owed, reported: { overdue, digit, periods } };
}
