import type { CardStep } from "../../../schemas/run/card-life.js";
import type { PayBackAction } from "../../../schemas/run/revolving-life.js";
import { timeOf } from "../habit-drafts.js";
import { MORNING } from "../life-times.js";
import type { RawCard, RawCardHabit, RawCardStep, RawClosing } from "./raw-card.js";

/** The activation, and what is done with the card after it. */
export function stepsOf({ activatesAfter, steps }: RawCard): CardStep[] {
  if (activatesAfter === null)
    return steps.filter(({ kind }) => kind === "classify").flatMap((step) => stepOf(step, 0));
  const activation: CardStep = { days: activatesAfter, at: MORNING, do: { kind: "activate" } };
  return [activation, ...steps.flatMap((step) => stepOf(step, activatesAfter))];
}

/** What is spent after the activation and after each bill. @param bills bill days, counted from the opening */
export function spendingSteps({ activatesAfter, spends }: RawCard, bills: readonly number[]): CardStep[] {
  if (activatesAfter === null) return [];
  const days = [activatesAfter + 2, ...bills.filter((bill) => bill > activatesAfter).map((bill) => bill + 6)];
  return days.flatMap((day, index) => {
    const permille = spends[index % spends.length] ?? 0;
    return permille === 0 ? [] : [{ days: day, at: MORNING, do: { kind: "draw" as const, permille } }];
  });
}

/** A step; a reversal with the repayment that it is of. */
function stepOf(step: RawCardStep, activated: number): CardStep[] {
  const days = activated + step.after;
  const at = timeOf(step.time);
  switch (step.kind) {
    case "draw":
      return [{ days, at, do: { kind: "draw", permille: step.permille } }];
    case "pay-back":
      return [{ days, at, do: pays("everything", { permille: step.permille }) }];
    case "reverse":
      return [
        { days, at, do: pays("everything", { permille: step.permille }) },
        { days, at, do: { kind: "reverse" } },
      ];
    case "classify":
      return [{ days, at, do: { kind: "classify", fiveCate: step.fiveCate } }];
    case "spread":
      return [{ days, at, do: { kind: "spread", permille: 2 * step.permille, parts: step.parts } }];
    case "move-bill-day":
      return [{ days, at, do: { kind: "move-bill-day", billDay: step.billDay } }];
  }
}

/** What is done about each bill, the habits taken in turn. @param bills bill days, counted from the opening */
export function habitSteps(
  { habits, paymentDays, stopsPayingWith, product }: RawCard,
  bills: readonly number[],
): CardStep[] {
  const paid = bills.slice(0, stopsPayingWith === null ? bills.length : stopsPayingWith - 1);
  return paid.flatMap((bill, index) => {
    const habit = habits[index % habits.length] ?? "all";
    // An overdraft has no bill: its holder pays when he likes.
    return product === "R2" ? habitOf(habit, bill, bill + paymentDays) : overdraftHabit(habit, bill);
  });
}

function habitOf(habit: RawCardHabit, bill: number, due: number): CardStep[] {
  switch (habit) {
    case "minimum":
      return [paysOn(due, pays("due"))];
    case "all":
      return [paysOn(due, pays("everything"))];
    case "partly":
      return [paysOn(due - 3, pays("everything", { permille: 500 }))];
    case "too-little":
      return [paysOn(due, pays("due", { permille: 400 }))];
    case "late":
      return [paysOn(due + 4, pays("due"))];
    case "short":
      return [paysOn(due, pays("due", { less: 50 }))];
    case "early":
      return [paysOn(bill, pays("everything")), paysOn(bill + 1, pays("due"))];
    case "not":
      return [];
  }
}

function overdraftHabit(habit: RawCardHabit, bill: number): CardStep[] {
  switch (habit) {
    case "all":
    case "minimum":
    case "early":
      return [paysOn(bill - 1, pays("everything"))];
    case "partly":
    case "too-little":
      return [paysOn(bill - 5, pays("everything", { permille: 400 }))];
    case "late":
      return [paysOn(bill + 4, pays("everything"))];
    case "short":
      return [paysOn(bill, pays("everything", { less: 50 }))];
    case "not":
      return [];
  }
}

/** Everything is paid and the card closed at once, on a bill day or after it. */
export function closingSteps({ bill, after, reopensAfter }: RawClosing, bills: readonly number[]): CardStep[] {
  const billed = bills[bill - 1];
  if (billed === undefined) return [];
  const days = billed + after;
  const closing: CardStep[] = [paysOn(days, pays("everything")), { days, at: MORNING, do: { kind: "close-card" } }];
  if (reopensAfter === null) return closing;
  return [...closing, { days: days + reopensAfter, at: MORNING, do: { kind: "reopen-card" } }];
}

function paysOn(days: number, action: PayBackAction): CardStep {
  return { days: Math.max(0, days), at: MORNING, do: action };
}

function pays(of: "due" | "everything", changes: { permille?: number; less?: number } = {}): PayBackAction {
  return { kind: "pay-back", of, permille: 1000, less: 0, ...changes };
}
