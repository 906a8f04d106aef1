import type { IsoDate, IsoMonth } from "../../../schemas/ledger/primitives.js";
import type { JointFunder } from "../../../schemas/run/joint-life.js";
import type { OwedRecord } from "../../profiles/owed-record.js";
import type { ReceivedRecord } from "../../profiles/received-record.js";

/** A funder of a joint loan with both halves of its own stick. */
export interface FunderTold extends Pick<JointFunder, "reports"> {
  /** What the user calls it. */
  readonly name: string;
  /** Bureau account code at this funder. */
  readonly account: string;
  /** What it lends, in whole yuan. */
  readonly share: number;
  readonly owed: readonly OwedRecord[];
  readonly received: readonly ReceivedRecord[];
}

/** Path of the amount of a loan. */
export const LOAN_AMOUNT = "AcctBsInfSgmt.LoanAmt";

/** Path of the balance of a month. */
export const BALANCE = "AcctMthlyBlgInfSgmt.AcctBal";

/**
 * What a funder owes and told as of a day or an earlier one. Clocks that go on for longer at one funder than at another tell
 * of months there that nobody judges at the other.
 */
export function toldUntil(funder: FunderTold, day: IsoDate): FunderTold {
  return {
    ...funder,
    owed: funder.owed.filter(({ asOf }) => asOf <= day),
    received: funder.received.filter(({ kind, asOf }) => kind !== "monthly" || asOf <= day),
  };
}

/** The records of a funder that tell of its loan and were not refused, in the order in which they came. */
export function recordsTold({ received }: Pick<FunderTold, "received">): ReceivedRecord[] {
  return received
    .filter(({ recordType, refusedBy = [] }) => recordType === "210" && refusedBy.length === 0)
    .toSorted((a, b) => a.sequence - b.sequence);
}

/** LoanAmt as told last, in whole yuan; null where it was never told, or not as a number. */
export function loanAmountTold(funder: Pick<FunderTold, "received">): number | null {
  return recordsTold(funder).reduce<number | null>((last, { fields }) => amountAt(fields, LOAN_AMOUNT) ?? last, null);
}

/** AcctBal by month as told last, in whole yuan; months of which it was not told are not there. */
export function balancesTold(funder: Pick<FunderTold, "received">): ReadonlyMap<IsoMonth, number> {
  const months = new Map<IsoMonth, number>();
  for (const { kind, month, fields } of recordsTold(funder)) {
    const balance = amountAt(fields, BALANCE);
    if (kind === "monthly" && month !== null && balance !== null) months.set(month, balance);
  }
  return months;
}

/** AcctBal by month as it must be told, in whole yuan. */
export function balancesOwed({ owed }: Pick<FunderTold, "owed">): ReadonlyMap<IsoMonth, number> {
  const months = new Map<IsoMonth, number>();
  for (const { kind, months: ofMonths, fields } of owed) {
    const [month] = ofMonths;
    const value = fields.get(BALANCE)?.accepted[0]?.value;
    if (kind === "monthly" && month !== undefined && value !== undefined) months.set(month, Number(value));
  }
  return months;
}

/** An amount of a record at a path, in whole yuan; null where there is none, or no number. */
export function amountAt(fields: ReadonlyMap<string, string>, path: string): number | null {
  const text = fields.get(path);
  return text !== undefined && /^\d{1,15}$/u.test(text) ? Number(text) : null;
}
