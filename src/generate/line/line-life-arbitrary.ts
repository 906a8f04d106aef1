import { type Arbitrary, array, tuple } from "fast-check";
import type { LineLife } from "../../../schemas/run/line-life.js";
import { type LifeOptions, type LifeWindow, lifeWindow } from "../life-window.js";
import { putRightLine } from "../put-right/put-right-lives.js";
import { withPutRight } from "../put-right/raw-put-right.js";
import { rawCorrections } from "../raw-correction.js";
import { storyArbitrary } from "../story-arbitrary.js";
import { planLineLife } from "./plan-line-life.js";
import { rawLineArbitrary } from "./raw-line.js";
import { simplerLineLives } from "./simpler-line-lives.js";

/**
 * Lives of credit lines under an agreement: granted, drawn, changed, ended. They shrink as stories do, as those of loans.
 * @throws CalendarRangeError when the working-day calendar ends before a loan could be opened and repaid
 */
export function lineLifeArbitrary(options: LifeOptions): Arbitrary<LineLife> {
  const window = lifeWindow(options);
  return storyArbitrary({
    drawn: withPutRight(linesDrawn(window), window, putRightLine),
    is: isLine,
    simpler: (life) => simplerLineLives(life, window),
  });
}

/** Lines and their draws; of a draw too something turns out to have been told wrongly, where that is asked for. */
function linesDrawn(window: LifeWindow): Arbitrary<LineLife> {
  const raw = rawLineArbitrary(window);
  if (!window.corrections) return raw.map((line) => planLineLife(line, window));
  const wrong = array(rawCorrections, { minLength: 3, maxLength: 3 });
  return tuple(raw, wrong).map(([line, corrections]) => planLineLife(line, window, corrections));
}

function isLine(value: unknown): value is LineLife {
  return typeof value === "object" && value !== null && "line" in value && "draws" in value;
}
