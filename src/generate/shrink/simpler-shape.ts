import type { LifeAction, LifeStep, LoanLife } from "../../../schemas/run/life.js";
import { addMonths, dayInMonth, monthOf } from "../../ledger/dates.js";
import { stepMonths } from "../../ledger/schedule.js";
import { towards } from "./towards.js";

/** Lives with fewer steps: none, one half or the other, then ever smaller parts left out, the last ones first. */
export function* withoutSteps(life: LoanLife): Generator<LoanLife> {
  const { steps } = life;
  if (steps.length === 0) return;
  yield { ...life, steps: [] };
  for (let size = Math.floor(steps.length / 2); size >= 1; size = Math.floor(size / 2)) {
    for (let end = steps.length; end > 0; end -= size) {
      const start = Math.max(end - size, 0);
      if (end - start < steps.length) yield { ...life, steps: [...steps.slice(0, start), ...steps.slice(end)] };
    }
  }
}

/**
 * Lives that begin later, with the first instalments gone and all later dates as they were: what happens late in a loan
 * happens early in a short one.
 */
export function* withoutHead(life: LoanLife): Generator<LoanLife> {
  const { terms, months } = life;
  if (terms.frequency === "one-off" || life.migrated !== undefined) return;
  const step = stepMonths(terms);
  for (const left of towards(1, terms.instalments)) {
    const gone = terms.instalments - left;
    const openMonth = addMonths(monthOf(terms.openDate), gone * step);
    yield {
      ...life,
      terms: {
        ...terms,
        instalments: left,
        openDate: dayInMonth(openMonth, Number(terms.openDate.slice(8))),
      },
      months: Math.max(months - gone * step, 1),
      steps: life.steps.flatMap((planned) => moved(planned, gone)),
    };
  }
}

function moved(step: LifeStep, by: number): LifeStep[] {
  const instalment = step.on.instalment - by;
  if (instalment < 1) return [];
  const action = movedAction(step.do, by);
  return action === null ? [] : [{ ...step, on: { ...step.on, instalment }, do: action }];
}

/** An action with the instalments that it names so many earlier; null where there would be none. */
function movedAction(action: LifeAction, by: number): LifeAction | null {
  if (action.kind !== "pay" && action.kind !== "find-payment") return action;
  const named = action.instalment === undefined ? null : action.instalment - by;
  if (named !== null && named < 1) return null;
  const own = { ...action, ...(named === null ? {} : { instalment: named }) };
  if (own.kind === "pay") return own;
  const instalment = own.paidOn.instalment - by;
  return instalment < 1 ? null : { ...own, paidOn: { ...own.paidOn, instalment } };
}

/** Lives with fewer instalments, or a shorter term where there is but one. */
export function* withFewerInstalments(life: LoanLife): Generator<LoanLife> {
  const { terms } = life;
  const past = life.migrated === undefined ? 1 : life.migrated.paidInstalments + 1;
  if (terms.frequency === "one-off") {
    for (const termMonths of towards(1, terms.termMonths ?? 1)) yield { ...life, terms: { ...terms, termMonths } };
    return;
  }
  for (const instalments of towards(Math.min(past, terms.instalments), terms.instalments)) {
    yield {
      ...life,
      terms: { ...terms, instalments },
      steps: life.steps.filter((step) => isWithin(step, instalments)),
    };
  }
}

function isWithin({ on, do: action }: LifeStep, instalments: number): boolean {
  if (on.instalment > instalments) return false;
  if (action.kind === "find-payment" && action.paidOn.instalment > instalments) return false;
  return (action.kind !== "pay" && action.kind !== "find-payment") || (action.instalment ?? 1) <= instalments;
}

/** Lives that are observed for fewer months. */
export function* withFewerMonths(life: LoanLife): Generator<LoanLife> {
  for (const months of towards(1, life.months)) yield { ...life, months };
}
