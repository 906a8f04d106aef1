import { funderShares } from "../../../src/engine/joint/life-of-funder.js";
import type { JudgedCohort, JudgedPart } from "../../../src/engine/judge-cohort.js";
import { jointFindings } from "../../../src/reconcile/joint/joint-findings.js";
import type { FunderTold } from "../../../src/reconcile/joint/joint-told.js";
import type { UnboundFinding } from "../../../src/reconcile/reconcile-account.js";
import type { JointToLive } from "./live-joint.js";

/**
 * What only shows where all endpoints are seen together (clause L74), case by case.
 * @param cohorts what was judged at each endpoint, the lender's own first; each lived a first part of the cases
 */
export function toldTogether(
  taken: readonly JointToLive[],
  endpoints: readonly { readonly name: string }[],
  cohorts: readonly JudgedCohort[],
): UnboundFinding[] {
  return taken.flatMap(({ life }, index) => {
    const parts = life.funders.map((_, position) => cohorts[position]?.lives[index]?.parts[0]);
    const funders = funderShares(life).map(({ share, reports }, position): FunderTold | null => {
      const part = parts[position];
      const lived = part?.lived ?? null;
      if (part === undefined || lived === null) return null;
      return {
        ...toldIn(part),
        name: endpoints[position]?.name ?? "",
        account: lived.account,
        share: share / 100,
        reports,
      };
    });
    const all = funders.filter((one) => one !== null);
    // Where one never opened it, as on paper, there is nothing to add up.
    if (all.length < funders.length) return [];
    return jointFindings({ whole: life.loan.terms.principal / 100, funders: all, life: index });
  });
}

function toldIn({ owed, received }: JudgedPart): Pick<FunderTold, "owed" | "received"> {
  return { owed, received };
}
