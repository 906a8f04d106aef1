import type { IsoDate } from "../../schemas/ledger/primitives.js";

/** A step as first thought of, before it is known whether it can happen. */
export interface Draft {
  /** Instalment that its day is counted from; 0 for the opening. */
  readonly instalment: number;
  /** Local calendar date, and local time. */
  readonly date: IsoDate;
  readonly at: string;
  readonly intent: DraftIntent;
}

/** What is meant to happen. */
export type DraftIntent =
  /** Pays an instalment that is due (and older ones, as the life has it): a share of it, some minor units short. */
  | { readonly kind: "pay"; readonly permille: number; readonly less: number; readonly named: boolean }
  /** Pays an instalment that is not yet due, or a share of it. */
  | { readonly kind: "pay-ahead"; readonly permille: number }
  /** Pays whatever is due. */
  | { readonly kind: "clear" }
  | { readonly kind: "reverse" }
  | { readonly kind: "prepay"; readonly permille: number }
  | { readonly kind: "settle-early" }
  | { readonly kind: "extend"; readonly periods: number }
  | { readonly kind: "classify"; readonly fiveCate: "1" | "2" | "3" | "4" | "5" };

/** In the order in which they would happen; drafts of one instant keep theirs. */
export function inOrder(drafts: readonly Draft[]): Draft[] {
  const key = ({ date, at }: Draft): string => `${date}T${at}`;
  return [...drafts].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}
