import type { Agreement } from "../../../schemas/ledger/agreement.js";
import type { CardTerms } from "../../../schemas/ledger/terms.js";
import { type Day, dayInMonth, monthOf } from "../loan/day.js";
import { basisOf, halfUp } from "../loan/interest.js";
import { afterRecord, recordOf } from "./card-record.js";
import {
  type Billed,
  type CardState,
  isOverdueAt,
  type Minimum,
  noMarks,
  notBilled,
  overdueOf,
  owedOf,
  partsLeft,
} from "./card-state.js";
import type { CardRecords, CardServicing } from "./choices.js";

/** What a card is lived by. */
export interface Life {
  readonly terms: CardTerms;
  readonly openDay: Day;
  readonly agreement: Agreement;
  readonly servicing: CardServicing;
  readonly records: CardRecords;
  /** What the bill of a day brought as it was known before something of earlier days became known; `undefined`: nothing else. */
  billedBefore(day: Day): Billed | undefined;
}

/**
 * The card at the end of a day: what is overdue or waived, the bill, whether its marks are over, what bears interest from here
 * on, and the record that is owed (clauses L54 to L59, L79).
 */
export function endOfDay(before: CardState, evening: CardState, life: Life): CardState {
  const { day } = evening;
  const arrears = withArrears(evening, life);
  const billed = day === arrears.nextBill ? withBill(arrears, life) : arrears;
  const marks = isOverdueAt(billed, day) ? billed.marks : noMarks;
  const state = { ...billed, marks, busy: billed.busy || owedOf(billed) > 0, units: unitsAfter(billed, life) };
  const record = recordOf(before, state, life);
  return { ...state, record, told: afterRecord(state, record) };
}

/** Sum of what bears interest after a day: of a credit card what is unpaid of the last bill, else all that is owed. */
function unitsAfter(state: CardState, { terms }: Life): bigint {
  const base = BigInt(terms.product === "R2" ? (state.bill?.rest ?? 0) : owedOf(state));
  return state.billedOn === state.day ? base : state.units + base;
}

/** Notes whether the last bill was paid by its due date, waives what lies within tolerance, and notes what is overdue. */
function withArrears(state: CardState, { agreement }: Life): CardState {
  const { day, bill } = state;
  const minimums = state.minimums.map((one) => assessed(one, day, agreement));
  if (bill?.due !== day) return { ...state, minimums };
  return { ...state, minimums, bill: { ...bill, late: bill.rest > 0 } };
}

function assessed(minimum: Minimum, day: Day, { grace, settlement, toleranceAmount }: Agreement): Minimum {
  if (minimum.unpaid === 0) return minimum.overdue ? { ...minimum, overdue: false } : minimum;
  const first = minimum.due + grace.days + (settlement.overdueOnLastDay ? 0 : 1);
  if (day < first) return minimum;
  // What is waived is owed still, but no longer as a minimum (clause L55).
  if (minimum.unpaid <= toleranceAmount) return { ...minimum, unpaid: 0, overdue: false };
  return minimum.overdue ? minimum : { ...minimum, overdue: true };
}

/** Makes the bill, or of a card that overdraws a deposit adds the interest to what is overdrawn. */
function withBill(state: CardState, life: Life): CardState {
  const { terms, agreement, servicing } = life;
  const { day } = state;
  const interest = halfUp(state.units * BigInt(terms.annualRatePpm), 1_000_000n * basisOf(agreement.interest.dayCount));
  const next = {
    ...state,
    billedOn: day,
    nextBill: dayInMonth(monthOf(day) + 1, state.billDay),
    moving: false,
  };
  if (terms.product === "R3") {
    const overdrafts = interest > 0 ? [...state.overdrafts, { day, unpaid: interest }] : state.overdrafts;
    return { ...next, overdrafts };
  }
  const before = (): Billed | undefined => life.billedBefore(day);
  const late = servicing.interest(state.bill?.late === true ? interest : 0, before);
  const part = partOf(state);
  const rest = owedOf(state) + late + (part ?? 0);
  const earlier = state.minimums.reduce((sum, { unpaid }) => sum + unpaid, 0);
  const amount = servicing.minimum(halfUp(BigInt(rest - earlier) * BigInt(terms.minimumPermille), 1000n), before);
  const due = day + terms.paymentDays;
  const billed = {
    ...next,
    bill: { day, due, rest, interest: late, late: false },
    unbilled: 0,
    minimums: [...state.minimums, { due, amount, unpaid: amount, overdue: false }],
    large:
      part === undefined || state.large === undefined
        ? state.large
        : { ...state.large, billed: state.large.billed + 1 },
  };
  return { ...billed, digit: digitOf(billed, agreement) };
}

/** The part of a large instalment that comes with a bill: from the first bill after its day on (clause L54); `undefined`: none. */
function partOf(state: CardState): number | undefined {
  const { large, day } = state;
  if (large === undefined || large.day === day || partsLeft(state) === 0) return undefined;
  return partsLeft(state) === 1 ? notBilled(state) : Math.floor(large.amount / large.parts);
}

/** The number of minimums overdue, which rises by one from bill to bill at most (S1). */
function digitOf(state: CardState, { settlement }: Agreement): number {
  const count = Math.min(overdueOf(state).length, 7);
  return settlement.statusBasis === "by-periods" ? Math.min(count, state.digit + 1) : count;
}
