import type { CardAction } from "../../../schemas/run/card-life.js";
import type { BounceAction } from "../../../schemas/run/life.js";
import type { FindPaidBackAction, PayBackAction, RevolvingAction } from "../../../schemas/run/revolving-life.js";
import { type DatedDraft, inOrder } from "../dated-drafts.js";
import { timeOf } from "../habit-drafts.js";
import { lastDayOf, type PartToPutRight } from "./put-right-steps.js";
import type { RawPutRight } from "./raw-put-right.js";

type Action = RevolvingAction | CardAction;

/** From the next day over a month to the third: before the next bill, on its day, months later. */
const DELAYS = [1, 2, 10, 28, 31, 35, 62, 95];

/** What rests on the payments before it: none of them turns out to be otherwise (clauses L20, L84). */
const RESTS: ReadonlySet<Action["kind"]> = new Set<Action["kind"]>([
  ...(["go-to-court", "mark-bad-debt", "write-off", "relieve", "paid-in-kind", "paid-by-guarantor"] as const),
  ...(["transfer-claim", "spread", "move-bill-day", "close-card", "reopen-card", "void"] as const),
]);

interface PlannedStep extends DatedDraft {
  readonly do: { readonly kind: Action["kind"] };
}

/** A payment that turns out on the day of the step to have been made, or never to have been. */
interface CorrectedPayment extends DatedDraft {
  readonly do: FindPaidBackAction | BounceAction;
}

/**
 * The steps of a revolving loan or a card with a payment in them that is lost and found later, or turns out never to have been
 * (clause L84); as they are where there is no payment that nothing rests on, or its day would lie beyond what is observed.
 */
export function putRightPayment<Step extends PlannedStep>(
  raw: RawPutRight,
  part: PartToPutRight<Step>,
): (Step | CorrectedPayment)[] {
  const { steps } = part;
  const delay = DELAYS[raw.delay % DELAYS.length] ?? 1;
  const drawn = steps.find(({ do: { kind } }) => kind === "draw" || kind === "draw-amount")?.days ?? 0;
  const closing = steps.findLast((step) => paysAll(step, 0, step.days));
  // Nothing is paid before something was drawn, and nothing is put right once what closes the account was paid.
  const candidates = steps
    .filter(paysBack)
    .filter((step) => step.days >= drawn && (closing === undefined || step.days + delay <= closing.days))
    .filter(({ days }) => days + delay <= lastDayOf(part) && !restsOn(days, days + delay, steps));
  const wrong = candidates[raw.which % Math.max(1, candidates.length)];
  if (wrong === undefined) return [...steps];
  const known = { days: wrong.days + delay, at: timeOf(raw.time) };
  if (raw.kind === "bounced") return inOrder([...steps, { ...known, do: bounced(steps, wrong, known.days) }]);
  const left = steps.filter((step) => step !== wrong && (step === closing || !paysAll(step, wrong.days, known.days)));
  return inOrder([...left, { ...known, do: found(wrong.do, delay) }]);
}

/** Whether a step pays all that is owed, between two days. */
function paysAll<Step extends PlannedStep>(step: Step, from: number, until: number): boolean {
  return (
    paysBack(step) &&
    step.do.of === "everything" &&
    step.do.permille === 1000 &&
    step.days >= from &&
    step.days <= until
  );
}

function paysBack<Step extends PlannedStep>(step: Step): step is Step & { readonly do: PayBackAction } {
  return step.do.kind === "pay-back";
}

function restsOn(from: number, until: number, steps: readonly PlannedStep[]): boolean {
  return steps.some(({ days, do: { kind } }) => RESTS.has(kind) && days >= from && days <= until);
}

function found({ of, permille, less }: PayBackAction, daysBefore: number): FindPaidBackAction {
  return { kind: "find-paid-back", daysBefore, of, permille, less };
}

function bounced(steps: readonly PlannedStep[], wrong: PlannedStep, until: number): BounceAction {
  const since = steps
    .slice(steps.indexOf(wrong))
    .filter(({ days, do: { kind } }) => kind === "pay-back" && days < until);
  return { kind: "bounce", back: Math.min(24, since.length) };
}
