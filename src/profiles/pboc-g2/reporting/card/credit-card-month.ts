import type { CardView } from "../../../../ledger/card/card-view.js";
import type { AcceptedValue, OwedField } from "../../../owed-record.js";
import type { OwingRules } from "../../../profile.js";
import { amount, either, eitherAmount, exactly, reading, unjudged } from "../owed-field.js";
import type { Digits } from "../status-digit.js";
import { wholeOverdue, wholeUnits } from "../whole-units.js";
import { balanceField, partsLeftOf, receivedWithin, unbilledOf } from "./card-amounts.js";
import { closingLetter } from "./card-closing.js";
import type { Stretch } from "./card-facts.js";
import type { CardFigures } from "./card-month.js";
import { creditCardStatus, fallenDue, overdueOf } from "./credit-card-status.js";

/** What a credit card tells of a bill day in segment H beside what every card does (clause L56). */
export function billFigures(view: CardView, period: Stretch, before: Digits, rules: OwingRules): CardFigures {
  const { amounts } = rules.agreement;
  const whole = (sum: number): OwedField => amount(wholeUnits(sum, amounts), amounts.tolerance);
  const { count, unpaid } = overdueOf(view);
  const status = creditCardStatus(view, period, before, rules);
  return {
    status,
    figures: {
      AcctBal: balanceField(view, amounts),
      PridAcctBal: whole(view.owed),
      UsedAmt: whole(view.owed),
      NotIsuBal: whole(unbilledOf(view)),
      RemRepPrd: exactly(String(partsLeftOf(view))),
      RpyPrct: percentField(view, period, status),
      OverdPrd: exactly(String(count)),
      TotOverd: amount(wholeOverdue(unpaid, amounts), amounts.tolerance, true),
      CurRpyAmt: eitherAmount(amounts.tolerance, ...dueAmounts(view, period, rules)),
    },
  };
}

/** What a credit card tells of its opening (clause L50). */
export function openingFigures(view: CardView, rules: OwingRules): CardFigures {
  const { amounts } = rules.agreement;
  return {
    status: [{ value: "*" }],
    figures: {
      ...NOTHING,
      AcctBal: amount(wholeOverdue(view.owed, amounts), amounts.tolerance, true),
      UsedAmt: amount(wholeUnits(view.owed, amounts), amounts.tolerance),
    },
  };
}

/** What a credit card tells of its closing: nothing is owed any more, or not to this lender (clauses L59, L83). */
export function closingFigures(view: CardView, period: Stretch, rules: OwingRules): CardFigures {
  const { amounts } = rules.agreement;
  const due = sumOf(fallenDue(view, period));
  const question = "card-closing-due";
  const curRpyAmt =
    due === 0
      ? exactly("0")
      : eitherAmount(
          amounts.tolerance,
          reading(question, "zero", "0"),
          reading(question, "fallen-due", String(wholeUnits(due, amounts))),
        );
  return { status: [closingLetter(view)], figures: { ...NOTHING, RpyPrct: unjudged("0"), CurRpyAmt: curRpyAmt } };
}

const NOTHING: Readonly<Record<string, OwedField>> = {
  AcctBal: exactly("0"),
  PridAcctBal: exactly("0"),
  UsedAmt: exactly("0"),
  NotIsuBal: exactly("0"),
  RemRepPrd: exactly("0"),
  RpyPrct: exactly(""),
  OverdPrd: exactly("0"),
  TotOverd: exactly("0"),
  CurRpyAmt: exactly("0"),
};

/** CurRpyAmt: what fell due in the period, or what this bill asks for at least; no source says which. */
function dueAmounts(view: CardView, period: Stretch, { agreement }: OwingRules): AcceptedValue[] {
  const [fallen, billed] = [
    sumOf(fallenDue(view, period)),
    sumOf(view.minimums.filter(({ billDay }) => billDay === period.upTo)),
  ].map((sum) => String(wholeUnits(sum, agreement.amounts)));
  if (fallen === billed) return [{ value: fallen ?? "0" }];
  const question = "card-due-amount";
  return [reading(question, "fallen-due", fallen ?? "0"), reading(question, "billed", billed ?? "0")];
}

/** RpyPrct: empty beside `*` (I2100H01), else a number of which no source says what it is a part of. */
function percentField(view: CardView, period: Stretch, status: readonly AcceptedValue[]): OwedField {
  const due = sumOf(fallenDue(view, period));
  const percent = due === 0 ? 0 : Math.min(100, Math.floor((receivedWithin(view, period) * 100) / due));
  const beside = status.map(({ value, reading: one }) => ({
    value: value === "*" ? "" : String(percent),
    ...(one === undefined ? {} : { reading: one }),
  }));
  const values = new Set(beside.map(({ value }) => value));
  if (values.size === 1) return values.has("") ? exactly("") : unjudged(String(percent));
  return { ...either(...beside), judged: false };
}

function sumOf(minimums: CardView["minimums"]): number {
  return minimums.reduce((sum, minimum) => sum + minimum.amount, 0);
}
