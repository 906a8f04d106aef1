import type { IsoDate, IsoMonth } from "../../../schemas/ledger/primitives.js";
import type { ReceivedRecord } from "../../profiles/received-record.js";
import { amountAt, BALANCE, type FunderTold, loanAmountTold, recordsTold } from "./joint-told.js";

/** The giver or the taker of a debt, with both halves of its own stick. */
export type HandTold = Pick<FunderTold, "name" | "owed" | "received">;

/** Path of the balance of a claim that is collected. */
export const CLAIM_BALANCE = "AcctDbtInfSgmt.AcctBal";

/** A month of which a debt was told as open, after it had gone to somebody else. */
export interface MonthShown {
  readonly month: IsoMonth;
  /** As told, in whole yuan. */
  readonly balance: number;
}

/** Whether anything was told of it, and stands: what was deleted as a whole (214) is shown no more. */
export function isTold(hand: Pick<HandTold, "received">): boolean {
  return recordsTold(hand).length > 0 && !isDeleted(hand);
}

/** Whether all that was told of it was deleted. */
export function isDeleted({ received }: Pick<HandTold, "received">): boolean {
  return received.some((record) => record.recordType === "214" && wasTaken(record));
}

/**
 * Whether the giver told that its part is over, and that stands: a closing, or a 215 with OpetnType 21. A 215 of Flag 0 takes
 * back the one before it (§3.2), and a card that is opened again goes on.
 */
export function endTold({ received }: Pick<HandTold, "received">): boolean {
  return received
    .filter(wasTaken)
    .toSorted((a, b) => a.sequence - b.sequence)
    .reduce((ended, { closes, code, recordType, reopens }) => {
      if (closes) return true;
      return ended && reopens !== true && !(recordType === "215" && code === "21");
    }, false);
}

/** The months after that of a day of which something was told with a balance, each as told last. */
export function monthsShownAfter(hand: Pick<HandTold, "received">, day: IsoDate): MonthShown[] {
  const months = new Map<IsoMonth, number>();
  for (const { asOf, month, fields } of recordsTold(hand)) {
    const balance = balanceIn(fields);
    // A claim tells no months: what it tells is as of a day.
    const of = month ?? asOf.slice(0, 7);
    if (balance !== null && of > day.slice(0, 7)) months.set(of, balance);
  }
  return [...months]
    .filter(([, balance]) => balance > 0)
    .map(([month, balance]) => ({ month, balance }))
    .toSorted((a, b) => (a.month < b.month ? -1 : 1));
}

/** What the borrower reads as owing there: the balance told last, or else what the account was opened with. */
export function balanceShown(hand: Pick<HandTold, "received">): number | null {
  const last = recordsTold(hand).reduce<number | null>((found, { fields }) => balanceIn(fields) ?? found, null);
  return last ?? loanAmountTold(hand);
}

/** The balance that must be told last, in whole yuan; null where none must be told. */
export function balanceOwedLast({ owed }: Pick<HandTold, "owed">): number | null {
  return owed
    .filter(({ recordType }) => recordType === "210")
    .toSorted((a, b) => (a.asOf < b.asOf ? -1 : a.asOf > b.asOf ? 1 : 0))
    .reduce<number | null>((found, { fields }) => {
      const value = (fields.get(BALANCE) ?? fields.get(CLAIM_BALANCE))?.accepted[0]?.value;
      return value === undefined ? found : Number(value);
    }, null);
}

function balanceIn(fields: ReadonlyMap<string, string>): number | null {
  return amountAt(fields, BALANCE) ?? amountAt(fields, CLAIM_BALANCE);
}

function wasTaken({ refusedBy = [] }: ReceivedRecord): boolean {
  return refusedBy.length === 0;
}
