import type { LifeAction, LifeStep, LoanLife, PayAction } from "../../../schemas/run/life.js";
import { MORNING } from "../life-times.js";
import { towards } from "./towards.js";

/** The same life with one thing plainer in all of its steps at once: the time, the amounts, the days. */
export function* withPlainSteps(life: LoanLife): Generator<LoanLife> {
  yield* changed(life, (step) => ({ ...step, at: MORNING }));
  yield* changed(life, (step) => ({ ...step, do: plainAction(step.do) }));
  yield* changed(life, (step) => ({ ...step, on: { ...step.on, days: 0 } }));
}

/** The same life with one thing plainer in one of its steps. */
export function* withPlainerSteps(life: LoanLife): Generator<LoanLife> {
  for (const [index, step] of life.steps.entries()) {
    for (const plainer of plainerStep(step)) {
      yield { ...life, steps: life.steps.map((other, position) => (position === index ? plainer : other)) };
    }
  }
}

function* plainerStep(step: LifeStep): Generator<LifeStep> {
  if (step.at !== MORNING) yield { ...step, at: MORNING };
  for (const action of plainerActions(step.do)) yield { ...step, do: action };
  for (const days of towards(0, step.on.days)) yield { ...step, on: { ...step.on, days } };
  if (step.on.instalment === 0) return;
  for (const instalment of towards(1, step.on.instalment)) yield { ...step, on: { ...step.on, instalment } };
}

/** The plainest action of the kind. */
function plainAction(action: LifeAction): LifeAction {
  switch (action.kind) {
    case "pay":
      return plainPayment(action);
    case "prepay":
      return { kind: "prepay", permille: 500 };
    case "extend":
      return { ...action, periods: 1 };
    case "classify":
      return { kind: "classify", fiveCate: "2" };
    case "find-payment":
      return { kind: "find-payment", paidOn: action.paidOn, amount: plainPayment(action).amount };
    case "bounce":
      return { kind: "bounce", back: 1 };
    case "correct-identity":
      return { kind: "correct-identity", wrong: "name" };
    case "relieve":
      return { kind: "relieve", permille: 1000 };
    case "pay-in-kind":
    case "guarantor-pays":
      return { kind: action.kind, amount: plainPayment(action).amount };
    case "transfer-claim":
      return { kind: "transfer-claim", how: "sale", permille: 1000 };
    case "pay-out":
      return { kind: "pay-out", permille: 500 };
    case "reverse":
    case "settle-early":
    case "go-to-court":
    case "mark-bad-debt":
    case "write-off":
    case "transfer-out":
    case "securitise":
    case "change-code":
    case "void":
      return action;
  }
}

function plainPayment({ amount }: Pick<PayAction, "amount">): PayAction {
  return { kind: "pay", amount: { of: amount.of === "next" ? "next" : "due", permille: 1000, less: 0 } };
}

function plainerActions(action: LifeAction): LifeAction[] {
  const candidates = [plainAction(action)];
  if (action.kind === "extend") {
    candidates.push(...towards(1, action.periods).map((periods): LifeAction => ({ ...action, periods })));
    if (action.initiative !== undefined) candidates.push({ kind: "extend", periods: action.periods });
  }
  if (action.kind === "bounce") {
    candidates.push(...towards(1, action.back).map((back): LifeAction => ({ kind: "bounce", back })));
  }
  if (action.kind === "find-payment") {
    const { paidOn } = action;
    for (const days of towards(0, paidOn.days)) candidates.push({ ...action, paidOn: { ...paidOn, days } });
    for (const instalment of paidOn.instalment === 0 ? [] : towards(1, paidOn.instalment)) {
      candidates.push({ ...action, paidOn: { ...paidOn, instalment } });
    }
  }
  if (action.kind === "pay" || action.kind === "find-payment") {
    const { instalment: _, ...unnamed } = action;
    const { amount } = action;
    candidates.push(unnamed, { ...action, amount: { ...amount, of: amount.of === "next" ? "next" : "due" } });
    if (amount.permille < 1000) candidates.push({ ...action, amount: { ...amount, permille: 1000 } });
    // A part that has to stay one: half of it.
    if (amount.permille < 1000 && amount.permille !== 500) {
      candidates.push({ ...action, amount: { ...amount, permille: 500 } });
    }
    for (const less of towards(0, amount.less)) candidates.push({ ...action, amount: { ...amount, less } });
  }
  if (action.kind === "pay-in-kind" || action.kind === "guarantor-pays") {
    const { amount } = action;
    // Plainest of all: the borrower pays the same himself.
    candidates.push({ kind: "pay", amount });
    if (amount.permille < 1000) candidates.push({ ...action, amount: { ...amount, permille: 1000 } });
    for (const less of towards(0, amount.less)) candidates.push({ ...action, amount: { ...amount, less } });
  }
  if (action.kind === "relieve" && action.permille < 1000 && action.permille !== 500) {
    candidates.push({ kind: "relieve", permille: 500 });
  }
  if (action.kind === "transfer-claim") {
    candidates.push({ ...action, permille: 1000 }, { ...action, how: "sale" });
  }
  const own = JSON.stringify(action);
  return candidates.filter((candidate) => JSON.stringify(candidate) !== own);
}

function* changed(life: LoanLife, change: (step: LifeStep) => LifeStep): Generator<LoanLife> {
  const candidate = { ...life, steps: life.steps.map(change) };
  if (JSON.stringify(candidate) !== JSON.stringify(life)) yield candidate;
}
