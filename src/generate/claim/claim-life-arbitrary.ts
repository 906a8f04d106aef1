import type { Arbitrary } from "fast-check";
import type { ClaimLife } from "../../../schemas/run/claim-life.js";
import { type LifeOptions, lifeWindow } from "../life-window.js";
import { putRightClaim } from "../put-right/put-right-lives.js";
import { withPutRight } from "../put-right/raw-put-right.js";
import { storyArbitrary } from "../story-arbitrary.js";
import { planClaimLife } from "./plan-claim-life.js";
import { rawClaimArbitrary } from "./raw-claim.js";
import { simplerClaimLives } from "./simpler-claim-lives.js";

/**
 * Lives of claims that are collected, under an agreement: taken over, paid, let go, handed over. They shrink as stories do.
 * @throws CalendarRangeError when the working-day calendar ends before a claim could be opened and observed
 */
export function claimLifeArbitrary(options: LifeOptions): Arbitrary<ClaimLife> {
  const window = lifeWindow(options);
  return storyArbitrary({
    drawn: withPutRight(
      rawClaimArbitrary().map((raw) => planClaimLife(raw, window)),
      window,
      putRightClaim,
    ),
    is: isClaim,
    simpler: (life) => simplerClaimLives(life, window),
  });
}

function isClaim(value: unknown): value is ClaimLife {
  return typeof value === "object" && value !== null && "claim" in value;
}
