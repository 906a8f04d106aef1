import type { Agreement } from "../../schemas/ledger/agreement.js";
import type { IsoDate, MinorUnits } from "../../schemas/ledger/primitives.js";
import { addDays, daysBetween } from "./dates.js";
import { divideHalfUp, toMinorUnits } from "./money.js";
import { type PlannedInstalment, yearBasis } from "./schedule.js";

/** The parts of an agreement that decide what an instalment owes. */
export type DebtRules = Pick<Agreement, "interest" | "cash" | "grace" | "settlement" | "amounts" | "toleranceAmount">;

/** An instalment and what has become of it. Changed in place by the functions below. */
export interface InstalmentState {
  plan: PlannedInstalment;
  paidPrincipal: MinorUnits;
  paidInterest: MinorUnits;
  paidPenalty: MinorUnits;
  /** Principal that the lender let go: under the tolerance (clause L6), or with the claim (clauses L29, L30). */
  waivedPrincipal: MinorUnits;
  /** What was let go of it by reliefs (clause L24): it counts among what was paid of its parts. */
  relieved: MinorUnits;
  /** Business date on which nothing of it was unpaid any more; null until then. */
  settledOn: IsoDate | null;
  /** Whether it was settled by letting a shortfall go (clause L6) and not by cash alone. */
  waived: boolean;
  /** Whether a relief settled it (clause L24). */
  settledByRelief: boolean;
  /** First business date at whose end it was overdue; null until then. */
  overdueSince: IsoDate | null;
  /** Sum of base × rate over the days before `penaltyUpTo`, in minor units × ppm. */
  penaltySum: bigint;
  penaltyUpTo: IsoDate;
}

/** A fresh instalment. */
export function newInstalment(plan: PlannedInstalment): InstalmentState {
  return {
    plan,
    paidPrincipal: 0,
    paidInterest: 0,
    paidPenalty: 0,
    waivedPrincipal: 0,
    relieved: 0,
    settledOn: null,
    waived: false,
    settledByRelief: false,
    overdueSince: null,
    penaltySum: 0n,
    penaltyUpTo: plan.due,
  };
}

/** Principal of it that is still to be repaid, due or not. */
export function principalLeft(state: InstalmentState): MinorUnits {
  return state.plan.principal - state.paidPrincipal - state.waivedPrincipal;
}

/** Interest of it that is still to be paid; nothing once it is settled. */
export function interestLeft(state: InstalmentState): MinorUnits {
  return state.settledOn === null ? state.plan.interest - state.paidInterest : 0;
}

/** Penalty interest owed as of a date (clause L7); nothing before the day after it became overdue. */
export function penaltyLeft(state: InstalmentState, date: IsoDate, rules: DebtRules): MinorUnits {
  if (state.settledOn !== null || state.overdueSince === null || date <= state.overdueSince) return 0;
  const basis = yearBasis(rules.interest.dayCount) * 1_000_000n;
  return toMinorUnits(divideHalfUp(penaltySumAt(state, date, rules), basis)) - state.paidPenalty;
}

/** What is unpaid of it as of a date (clause L5); nothing before it is due. */
export function unpaidOf(state: InstalmentState, date: IsoDate, rules: DebtRules): MinorUnits {
  if (state.settledOn !== null || date < state.plan.due) return 0;
  const penalty = rules.amounts.penaltyInTotOverd ? penaltyLeft(state, date, rules) : 0;
  return principalLeft(state) + interestLeft(state) + penalty;
}

/** First business date at whose end an unpaid instalment is overdue (clause L5). */
export function assessmentDay(state: InstalmentState, rules: DebtRules): IsoDate {
  return addDays(state.plan.due, rules.grace.days + (rules.settlement.overdueOnLastDay ? 0 : 1));
}

/** Carries penalty interest forward to a date, before anything of the instalment changes on it. */
export function accruePenalty(state: InstalmentState, date: IsoDate, rules: DebtRules): void {
  if (state.settledOn !== null || date <= state.penaltyUpTo) return;
  state.penaltySum = penaltySumAt(state, date, rules);
  state.penaltyUpTo = date;
}

function penaltySumAt(state: InstalmentState, date: IsoDate, rules: DebtRules): bigint {
  if (date <= state.penaltyUpTo) return state.penaltySum;
  const base = principalLeft(state) + (rules.interest.penaltyBase === "principal" ? 0 : interestLeft(state));
  const days = daysBetween(state.penaltyUpTo, date);
  return state.penaltySum + BigInt(base) * BigInt(rules.interest.penaltyRatePpm) * BigInt(days);
}

type Component = "penalty" | "interest" | "principal";

/** Pays the instalment from cash in the agreed order and returns what is left of the cash (clause L4). */
export function payInstalment(state: InstalmentState, cash: MinorUnits, date: IsoDate, rules: DebtRules): MinorUnits {
  const left = takeFrom(state, cash, componentsOf(rules), date, rules);
  if (unpaidOf(state, date, rules) === 0) state.settledOn = date;
  return left;
}

/** Lets go of what is unpaid of the instalment in the order in which cash pays; returns what is left to let go (L24). */
export function relieveInstalment(
  state: InstalmentState,
  amount: MinorUnits,
  date: IsoDate,
  rules: DebtRules,
): MinorUnits {
  // Penalty interest that does not count as unpaid (L5) is not among what is let go.
  const parts = componentsOf(rules).filter((part) => part !== "penalty" || rules.amounts.penaltyInTotOverd);
  const left = takeFrom(state, amount, parts, date, rules);
  state.relieved += amount - left;
  if (unpaidOf(state, date, rules) === 0) {
    state.settledOn = date;
    state.settledByRelief = true;
  }
  return left;
}

/** Ends an instalment with the claim: nothing of it is owed to this lender any more (clauses L29, L30). */
export function giveUpInstalment(state: InstalmentState, date: IsoDate): void {
  if (state.settledOn !== null) return;
  state.waivedPrincipal += principalLeft(state);
  state.settledOn = date;
}

function componentsOf(rules: DebtRules): Component[] {
  return rules.cash.components.split("-") as Component[];
}

function takeFrom(
  state: InstalmentState,
  amount: MinorUnits,
  parts: readonly Component[],
  date: IsoDate,
  rules: DebtRules,
): MinorUnits {
  let left = amount;
  for (const component of parts) {
    const take = Math.min(left, owedOf(state, component, date, rules));
    left -= take;
    if (component === "penalty") state.paidPenalty += take;
    else if (component === "interest") state.paidInterest += take;
    else state.paidPrincipal += take;
  }
  return left;
}

function owedOf(state: InstalmentState, component: Component, date: IsoDate, rules: DebtRules): MinorUnits {
  if (component === "penalty") return penaltyLeft(state, date, rules);
  return component === "interest" ? interestLeft(state) : principalLeft(state);
}

/** End of a day: waives a shortfall within the tolerance (clause L6) or marks the instalment overdue (clause L5). */
export function assessInstalment(state: InstalmentState, date: IsoDate, rules: DebtRules): void {
  if (state.settledOn !== null || date < assessmentDay(state, rules)) return;
  if (unpaidOf(state, date, rules) <= rules.toleranceAmount) {
    state.waivedPrincipal += principalLeft(state);
    state.settledOn = date;
    state.waived = true;
  } else {
    state.overdueSince ??= date;
  }
}
