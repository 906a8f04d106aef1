import type { IsoDate } from "../../../schemas/ledger/primitives.js";
import type { JointLife } from "../../../schemas/run/joint-life.js";
import { funderShares, lifeOfFunder } from "../../../src/engine/joint/life-of-funder.js";
import { shiftLife } from "../../../src/engine/shift-life.js";
import { simplerJointLives } from "../../../src/generate/joint/simpler-joint-lives.js";
import { earlierOf } from "../../../src/ledger/dates.js";
import { jointFindings } from "../../../src/reconcile/joint/joint-findings.js";
import { type FunderTold, toldUntil } from "../../../src/reconcile/joint/joint-told.js";
import type { LifeTogether } from "./life-together.js";
import { windowOf } from "./window-of.js";

/** After every day that is judged. */
const LAST_DAY: IsoDate = "9999-12-31";

/** A loan that several lend: its funders are lived each by itself, and judged together (clauses L73, L74). */
export function lentTogether(joint: JointLife): LifeTogether {
  const lives = joint.funders.map((_, position) => lifeOfFunder(joint, position));
  return {
    parts: lives.map((life) => ({ life, needs: {} })),
    moved: (months) => lives.map((life) => shiftLife(life, months)),
    *simpler(agreement) {
      const window = windowOf([joint.loan], agreement);
      for (const simpler of simplerJointLives(joint, window)) yield lentTogether(simpler);
    },
    findings(told, life) {
      const funders = funderShares(joint).map(({ share, reports }, position): FunderTold | null => {
        const there = told[position];
        const part = there?.life.parts[0];
        if (there === undefined || part === undefined || part.lived === null) return null;
        const { owed, received } = part;
        return { name: there.name, account: part.lived.account, share: share / 100, reports, owed, received };
      });
      // Each endpoint goes on for as long as its own lives do.
      const horizon = told.map((there) => there.life.horizon).reduce(earlierOf, LAST_DAY);
      const all = funders.filter((one) => one !== null).map((one) => toldUntil(one, horizon));
      // Where one never opened it, as on paper, there is nothing to add up.
      if (all.length < funders.length) return [];
      return jointFindings({ whole: joint.loan.terms.principal / 100, funders: all, life });
    },
  };
}
