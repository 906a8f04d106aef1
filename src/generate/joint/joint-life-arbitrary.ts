import * as fc from "fast-check";
import type { JointLife } from "../../../schemas/run/joint-life.js";
import { type LifeOptions, lifeWindow } from "../life-window.js";
import { planLife } from "../plan-life.js";
import type { RawLife } from "../raw-life.js";
import { rawLifeArbitrary } from "../raw-life-arbitrary.js";
import { storyArbitrary } from "../story-arbitrary.js";
import { fundersOf, rawJointArbitrary } from "./raw-joint.js";
import { simplerJointLives } from "./simpler-joint-lives.js";

/** What bounds loans that several lend. */
export interface JointOptions extends LifeOptions {
  /** Who can lend together, at most: 2 to 9. */
  readonly funders: number;
}

/**
 * Loans that several lend together (clauses L72, L73), under an agreement: any loan of any principal of whole yuan, in any
 * shares, told by all, by one or by some. They shrink as stories do.
 * @throws CalendarRangeError when the working-day calendar ends before a loan could be opened and repaid
 */
export function jointLifeArbitrary(options: JointOptions): fc.Arbitrary<JointLife> {
  const window = lifeWindow({ ...options, corrections: false, otherwise: false });
  return storyArbitrary({
    drawn: fc.tuple(rawLifeArbitrary(window), rawJointArbitrary).map(
      ([life, joint]): JointLife => ({
        loan: planLife(shareable(life, joint.principal), window),
        funders: fundersOf(joint, options.funders),
      }),
    ),
    is: isJoint,
    simpler: (life) => simplerJointLives(life, window),
  });
}

/** Nothing behind the loan but those who owe it too: a contract bears the provider code of one of the funders (I0001301). */
function shareable({ terms, ...raw }: RawLife, principal: number): RawLife {
  const kind = terms.items.kind === "co-borrower" ? "co-borrower" : "nothing";
  return { ...raw, terms: { ...terms, principal, items: { ...terms.items, kind, inParts: false } } };
}

function isJoint(value: unknown): value is JointLife {
  return typeof value === "object" && value !== null && "loan" in value && "funders" in value;
}
