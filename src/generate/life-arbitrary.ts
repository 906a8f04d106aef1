import * as fc from "fast-check";
import type { Life } from "../../schemas/run/life.js";
import { type LifeOptions, lifeWindow } from "./life-window.js";
import { planLife } from "./plan-life.js";
import { rawLifeArbitrary } from "./raw-life-arbitrary.js";

/** Whole lives under an agreement. */
export function lifeArbitrary(options: LifeOptions): fc.Arbitrary<Life> {
  const window = lifeWindow(options);
  return rawLifeArbitrary(window).map((raw) => planLife(raw, window));
}
