import type { Arbitrary } from "fast-check";
import type { GuaranteeLife } from "../../../schemas/run/claim-life.js";
import { type LifeOptions, lifeWindow } from "../life-window.js";
import { putRightGuarantee } from "../put-right/put-right-lives.js";
import { withPutRight } from "../put-right/raw-put-right.js";
import { storyArbitrary } from "../story-arbitrary.js";
import { planGuaranteeLife } from "./plan-guarantee-life.js";
import { rawGuaranteeArbitrary } from "./raw-guarantee.js";
import { simplerGuaranteeLives } from "./simpler-guarantee-lives.js";

/**
 * Lives of guarantees under an agreement: given, used up, released, paid, with the claims that follow. They shrink as stories
 * do.
 * @throws CalendarRangeError when the working-day calendar ends before a guarantee could be given and observed
 */
export function guaranteeLifeArbitrary(options: LifeOptions): Arbitrary<GuaranteeLife> {
  const window = lifeWindow(options);
  return storyArbitrary({
    drawn: withPutRight(
      rawGuaranteeArbitrary().map((raw) => planGuaranteeLife(raw, window)),
      window,
      putRightGuarantee,
    ),
    is: isGuarantee,
    simpler: (life) => simplerGuaranteeLives(life, window),
  });
}

function isGuarantee(value: unknown): value is GuaranteeLife {
  return typeof value === "object" && value !== null && "guarantee" in value;
}
