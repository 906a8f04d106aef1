import type { Arbitrary } from "fast-check";
import type { HandedLife } from "../../../schemas/run/handed-life.js";
import { type LifeOptions, lifeWindow } from "../life-window.js";
import { storyArbitrary } from "../story-arbitrary.js";
import { planHandedLife } from "./plan-handed-life.js";
import { rawHandedArbitrary } from "./raw-handed.js";
import { simplerHandedLives } from "./simpler-handed-lives.js";

/**
 * Debts that go from one institution to another (clause L85), under an agreement: loans that are transferred out after some
 * instalments were paid, or sold or carved out in arrears. They shrink as stories do.
 * @throws CalendarRangeError when the working-day calendar ends before a loan could be opened and handed over
 */
export function handedLifeArbitrary(options: LifeOptions): Arbitrary<HandedLife> {
  const window = lifeWindow(options);
  return storyArbitrary({
    drawn: rawHandedArbitrary().map((raw) => planHandedLife(raw, window)),
    is: isHanded,
    simpler: (life) => simplerHandedLives(life, window),
  });
}

function isHanded(value: unknown): value is HandedLife {
  return typeof value === "object" && value !== null && "gives" in value && "takes" in value;
}
