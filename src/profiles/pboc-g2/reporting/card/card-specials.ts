import type { CardView } from "../../../../ledger/card/card-view.js";
import type { SpecialTransaction } from "../../../../ledger/loan-core.js";
import { specialsBetween } from "../special-segment.js";
import type { CardTurn } from "./card-turns.js";

/** Codes whose records carry segment K of a card: those of a month and of the closing (clauses L80, L83). */
const TELLING: ReadonlySet<CardTurn["code"]> = new Set(["20", "30", "32"]);

/**
 * Special transactions that a record of a card tells: all since the last one that could. One of code 10 or 31 tells none and
 * leaves them to the next.
 * @param view the card at the end of the day of the turn
 * @param earlier turns before it
 */
export function cardSpecials(view: CardView, turn: CardTurn, earlier: readonly CardTurn[]): SpecialTransaction[] {
  if (!TELLING.has(turn.code)) return [];
  return specialsBetween(view, earlier.findLast(({ code }) => TELLING.has(code))?.day ?? "", turn.day);
}
