import type { Arbitrary } from "fast-check";
import type { LineLife } from "../../../schemas/run/line-life.js";
import { type LifeOptions, lifeWindow } from "../life-window.js";
import { simplerLineLives } from "../line/simpler-line-lives.js";
import { turnRevolving } from "../otherwise/line-turn-lives.js";
import { withLineTurns } from "../otherwise/raw-line-turn.js";
import { putRightLine } from "../put-right/put-right-lives.js";
import { WRONG_WITH_PAYMENTS, withPutRight } from "../put-right/raw-put-right.js";
import { storyArbitrary } from "../story-arbitrary.js";
import { planRevolvingLife } from "./plan-revolving-life.js";
import { rawRevolvingArbitrary } from "./raw-revolving.js";

/**
 * Lives of revolving loans in one account, each under its line, under an agreement: drawn, paid back, drawn again, in
 * arrears, expired; marked, stopped, paid otherwise, sold where they are to go otherwise. They shrink as stories do.
 * @throws CalendarRangeError when the working-day calendar ends before a loan could be opened and repaid
 */
export function revolvingLifeArbitrary(options: LifeOptions): Arbitrary<LineLife> {
  const window = lifeWindow(options);
  return storyArbitrary({
    drawn: withPutRight(
      withLineTurns(
        rawRevolvingArbitrary().map((raw) => planRevolvingLife(raw, window)),
        window,
        "revolving",
        (life, turns) => turnRevolving(life, turns, window),
      ),
      window,
      putRightLine,
      WRONG_WITH_PAYMENTS,
    ),
    is: hasAccount,
    simpler: (life) => simplerLineLives(life, window),
  });
}

function hasAccount(value: unknown): value is LineLife {
  return typeof value === "object" && value !== null && "line" in value && "account" in value;
}
