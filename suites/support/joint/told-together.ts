import type { JudgedCohort } from "../../../src/engine/judge-cohort.js";
import type { UnboundFinding } from "../../../src/reconcile/reconcile-account.js";
import type { LifeTogether } from "./life-together.js";

/**
 * What only shows where all endpoints are seen together (clauses L74, L86), case by case.
 * @param cohorts what was judged at each endpoint, the lender's own first; each lived a first part of the cases
 */
export function toldTogether(
  debts: readonly LifeTogether[],
  endpoints: readonly { readonly name: string }[],
  cohorts: readonly JudgedCohort[],
): UnboundFinding[] {
  return debts.flatMap((together, index) => {
    const { parts } = together;
    const told = parts.flatMap((_, position) => {
      const life = cohorts[position]?.lives[index];
      return life === undefined ? [] : [{ name: endpoints[position]?.name ?? "", life }];
    });
    return told.length < parts.length ? [] : [...together.findings(told, index)];
  });
}
