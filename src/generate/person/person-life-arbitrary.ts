import type { Arbitrary } from "fast-check";
import type { PersonLife } from "../../../schemas/run/person-life.js";
import { type LifeOptions, lifeWindow } from "../life-window.js";
import { storyArbitrary } from "../story-arbitrary.js";
import { planPersonLife } from "./plan-person-life.js";
import { rawPersonArbitrary } from "./raw-person.js";
import { simplerPersonLives } from "./simpler-person-lives.js";

/**
 * Lives of registered persons under an agreement: of whom things become known, documents, relatives, who are withdrawn, with
 * and without a loan. They shrink as stories do.
 * @throws CalendarRangeError when the working-day calendar ends before a loan could be opened and repaid
 */
export function personLifeArbitrary(options: LifeOptions): Arbitrary<PersonLife> {
  const window = lifeWindow(options);
  return storyArbitrary({
    drawn: rawPersonArbitrary(window).map((raw) => planPersonLife(raw, window)),
    is: isPerson,
    simpler: (life) => simplerPersonLives(life, window),
  });
}

function isPerson(value: unknown): value is PersonLife {
  return typeof value === "object" && value !== null && "person" in value;
}
