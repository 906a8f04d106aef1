import type { IsoDate } from "../../../schemas/ledger/primitives.js";
import type { AmendAction, TakeBackAction } from "../../../schemas/run/life.js";
import { addMonths, daysBetween, endOfMonth, monthOf } from "../../ledger/dates.js";
import { type DatedDraft, inOrder } from "../dated-drafts.js";
import { timeOf } from "../habit-drafts.js";
import type { RawPutRight } from "./raw-put-right.js";

/** A step of a part without a schedule. */
interface PlannedStep extends DatedDraft {
  readonly do: { readonly kind: string };
}

/** What is planned of the part that something is put right of. */
export interface PartToPutRight<Step extends PlannedStep> {
  readonly steps: readonly Step[];
  readonly openDate: IsoDate;
  /** Months observed. */
  readonly months: number;
}

/** The days from what it comes after to what puts right: the same day, the next, over a month, months later. */
const DELAYS = [0, 1, 2, 10, 28, 31, 35, 62];

/** A step that puts right what was told of a part; null where its day would lie beyond what is observed, or for what is made of another step. */
export function amendStep<Step extends PlannedStep>(
  raw: RawPutRight,
  part: PartToPutRight<Step>,
): (DatedDraft & { readonly do: AmendAction }) | null {
  const days = after([0, ...part.steps.map((step) => step.days)], raw);
  if (days > lastDayOf(part)) return null;
  const at = timeOf(raw.time);
  switch (raw.kind) {
    case "void":
      return { days, at, do: { kind: "void" } };
    case "identity":
      return { days, at, do: { kind: "correct-identity", wrong: raw.wrong } };
    case "code":
      // A code is not changed on the day of opening (L76).
      return { days: Math.max(1, days), at, do: { kind: "change-code" } };
    case "take-back":
    case "found":
    case "bounced":
      return null;
  }
}

/**
 * A step that takes back one of the steps of a kind; null where there is none, or its day would lie beyond what is observed.
 * @param kinds of steps that can be taken back
 */
export function takeBackStep<Step extends PlannedStep>(
  raw: RawPutRight,
  part: PartToPutRight<Step>,
  kinds: ReadonlySet<string>,
): (DatedDraft & { readonly do: TakeBackAction }) | null {
  const candidates = part.steps.filter((step) => kinds.has(step.do.kind));
  const wrong = candidates[raw.which % Math.max(1, candidates.length)];
  if (wrong === undefined) return null;
  const days = wrong.days + pick(DELAYS, raw.delay);
  const own = timeOf(raw.time);
  const at = days === wrong.days && own < wrong.at ? wrong.at : own;
  if (days > lastDayOf(part)) return null;
  const since = candidates.slice(candidates.indexOf(wrong));
  const back = since.filter((step) => step.days < days || (step.days === days && step.at <= at)).length;
  return { days, at, do: { kind: "take-back", back: Math.min(24, Math.max(1, back)) } };
}

/** Steps with one more; nothing happens after a `void`. */
export function withStep<Step extends PlannedStep>(steps: readonly Step[], added: Step): Step[] {
  const all = inOrder([...steps, added]);
  return added.do.kind === "void" ? all.slice(0, all.indexOf(added) + 1) : all;
}

function after(days: readonly number[], raw: RawPutRight): number {
  return pick(days, raw.which) + pick(DELAYS, raw.delay);
}

/** The last day that is observed of a part, counted from its opening. */
export function lastDayOf({ openDate, months }: Pick<PartToPutRight<PlannedStep>, "openDate" | "months">): number {
  return daysBetween(openDate, endOfMonth(addMonths(monthOf(openDate), months)));
}

function pick(values: readonly number[], position: number): number {
  return values[position % values.length] ?? 0;
}
