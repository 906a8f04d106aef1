import type { IsoDate } from "../../../schemas/ledger/primitives.js";
import { harmOf } from "../harm.js";
import type { UnboundFinding } from "../reconcile-account.js";
import { handedText, type NamedDebt } from "./handed-text.js";
import {
  balanceOwedLast,
  balanceShown,
  CLAIM_BALANCE,
  endTold,
  type HandTold,
  isDeleted,
  isTold,
  monthsShownAfter,
} from "./handed-told.js";
import { BALANCE } from "./joint-told.js";

/** A debt that went from one institution to another, with what each of them told of it. */
export interface HandedCase {
  /** What was outstanding, in whole yuan. */
  readonly amount: number;
  /** The date of the hand-over. */
  readonly on: IsoDate;
  readonly giver: HandTold;
  readonly taker: HandTold;
  /** Code of the account that stands for the debt. */
  readonly account: string;
  /** Position of the life in its cohort. */
  readonly life: number;
}

/**
 * What only shows where giver and taker of a debt are seen together (clause L86): from the hand-over on both show it, or
 * neither does. What a record that was refused says does not count, nor what was deleted as a whole.
 */
export function handedFindings(handed: HandedCase): UnboundFinding[] {
  const { giver, taker, on } = handed;
  const months = monthsShownAfter(giver, on);
  const ended = endTold(giver);
  const giverShows = isTold(giver) && (months.length > 0 || !ended);
  if (giverShows && isTold(taker)) return [shownByBoth(handed)];
  if (giverShows || isTold(taker)) return [];
  return [shownByNobody(handed)];
}

function shownByBoth(handed: HandedCase): UnboundFinding {
  const { giver, taker, on } = handed;
  const [given, taken] = [balanceShown(giver), balanceShown(taker)];
  const still = { months: monthsShownAfter(giver, on), ended: endTold(giver), balance: given };
  return {
    ...ofDebt(handed, { told: (given ?? 0) + (taken ?? 0), true: balanceOwedLast(taker) ?? handed.amount }),
    class: "contradicted",
    requirement: "JOINT-HANDED-ON",
    message: handedText.both(named(handed), taken, still),
    differences: given === null ? [] : [{ field: balancePath(giver), owed: ["0"], received: String(given) }],
  };
}

function shownByNobody(handed: HandedCase): UnboundFinding {
  const { giver, taker } = handed;
  const gone = (hand: HandTold): "deleted" | "untold" => (isDeleted(hand) ? "deleted" : "untold");
  return {
    ...ofDebt(handed, { told: null, true: handed.amount }),
    class: "dropped",
    requirement: "JOINT-TAKEN-OVER",
    message: handedText.neither(named(handed), isTold(giver) ? "over" : gone(giver), gone(taker)),
    differences: [],
  };
}

function balancePath({ received }: HandTold): string {
  return received.some(({ accountType }) => accountType === "C1") ? CLAIM_BALANCE : BALANCE;
}

function named({ amount, on, giver, taker }: HandedCase): NamedDebt {
  return { amount, on, giver: giver.name, taker: taker.name };
}

/** What every finding of the whole debt has. */
function ofDebt(
  { account, life }: HandedCase,
  balance: { readonly told: number | null; readonly true: number },
): Pick<UnboundFinding, "account" | "life" | "harm"> {
  const report = (amount: number | null) => ({ cells: new Map(), balance: amount, overdue: null, closed: false });
  return { account, life, harm: harmOf(report(balance.told), report(balance.true)) };
}
