import type { Arbitrary } from "fast-check";
import type { SecuredLife } from "../../../schemas/run/secured-life.js";
import { type LifeOptions, lifeWindow } from "../life-window.js";
import { putRightSecured } from "../put-right/put-right-lives.js";
import { withPutRight } from "../put-right/raw-put-right.js";
import { storyArbitrary } from "../story-arbitrary.js";
import { planSecuredLife } from "./plan-secured-life.js";
import { rawSecuredArbitrary } from "./raw-secured.js";
import { simplerSecuredLives } from "./simpler-secured-lives.js";

/**
 * Lives of contracts over collateral under an agreement: made, valued anew, ended or run out, with and without a loan that
 * they secure. They shrink as stories do.
 * @throws CalendarRangeError when the working-day calendar ends before a loan could be opened and repaid
 */
export function securedLifeArbitrary(options: LifeOptions): Arbitrary<SecuredLife> {
  const window = lifeWindow(options);
  return storyArbitrary({
    drawn: withPutRight(
      rawSecuredArbitrary(window).map((raw) => planSecuredLife(raw, window)),
      window,
      putRightSecured,
    ),
    is: isSecured,
    simpler: (life) => simplerSecuredLives(life, window),
  });
}

function isSecured(value: unknown): value is SecuredLife {
  return typeof value === "object" && value !== null && "collateral" in value;
}
