import type { Arbitrary } from "fast-check";
import type { CardTerms } from "../../../schemas/ledger/terms.js";
import type { LineLife } from "../../../schemas/run/line-life.js";
import { type LifeOptions, lifeWindow } from "../life-window.js";
import { simplerLineLives } from "../line/simpler-line-lives.js";
import { turnCard } from "../otherwise/line-turn-lives.js";
import { withLineTurns } from "../otherwise/raw-line-turn.js";
import { putRightLine } from "../put-right/put-right-lives.js";
import { WRONG_WITH_PAYMENTS, withPutRight } from "../put-right/raw-put-right.js";
import { storyArbitrary } from "../story-arbitrary.js";
import { planCardLife } from "./plan-card-life.js";
import { rawCardArbitrary } from "./raw-card.js";

/**
 * Lives of cards, each under its line, under an agreement: activated or not, spent, billed, paid in full, in part or not at
 * all, spread, billed on another day, closed and opened again; marked, stopped, sold where they are to go otherwise. They
 * shrink as stories do.
 * @param only the one product that is drawn; absent: both
 * @throws CalendarRangeError when the working-day calendar ends before a card could be opened and observed
 */
export function cardLifeArbitrary(options: LifeOptions, only?: CardTerms["product"]): Arbitrary<LineLife> {
  const window = lifeWindow(options);
  return storyArbitrary({
    drawn: withPutRight(
      withLineTurns(
        rawCardArbitrary().map((raw) => planCardLife(only === undefined ? raw : { ...raw, product: only }, window)),
        window,
        "card",
        (life, turns) => turnCard(life, turns, window),
      ),
      window,
      putRightLine,
      WRONG_WITH_PAYMENTS,
    ),
    is: hasCard,
    simpler: (life) => simplerLineLives(life, window),
  });
}

function hasCard(value: unknown): value is LineLife {
  return typeof value === "object" && value !== null && "line" in value && "card" in value;
}
