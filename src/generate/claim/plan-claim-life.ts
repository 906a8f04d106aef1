import type { ClaimTerms } from "../../../schemas/ledger/claim-terms.js";
import type { IsoDate, MinorUnits } from "../../../schemas/ledger/primitives.js";
import type { ClaimLife, ClaimStep, HandOverAction, RecoverAction } from "../../../schemas/run/claim-life.js";
import { addDays, addMonths, endOfMonth, monthOf } from "../../ledger/dates.js";
import { inOrder } from "../dated-drafts.js";
import { timeOf } from "../habit-drafts.js";
import { cutOffEdges, DAY_TIMES } from "../life-times.js";
import type { LifeWindow } from "../life-window.js";
import { lifeMonths, observedMonths } from "../observed-months.js";
import type { RawClaim, RawClaimStep } from "./raw-claim.js";

// Made up, as everybody in a life is. No code is given of the last one.
const CREDITORS: readonly Pick<ClaimTerms, "initialCreditor" | "initialCreditorCode">[] = [
  { initialCreditor: "示例银行甲", initialCreditorCode: "99EXAMPLE00000001X" },
  { initialCreditor: "示例消费金融公司乙", initialCreditorCode: "99EXAMPLE00000002X" },
  { initialCreditor: "示例小额贷款公司丙" },
];

/** Makes a life of a raw claim. Steps that it would not bear are left out when it is lived. */
export function planClaimLife(raw: RawClaim, window: LifeWindow): ClaimLife {
  const openDate = addDays(window.start, raw.day % (window.openWithinDays + 1));
  const { last } = cutOffEdges(window.agreement);
  const times = DAY_TIMES.filter((time) => time <= last.at);
  return claimLife(raw, { openDate, openTime: times[raw.time % times.length] ?? last.at, amount: raw.amount }, window);
}

/** When a claim is taken over, and how much is owed then. */
export interface ClaimOpening {
  readonly openDate: IsoDate;
  readonly openTime: string;
  readonly amount: MinorUnits;
}

/** A life of a raw claim that is opened as given. */
export function claimLife(raw: RawClaim, opening: ClaimOpening, window: LifeWindow): ClaimLife {
  const { openDate, openTime, amount } = opening;
  const lastDay = endOfMonth(addMonths(monthOf(openDate), lifeMonths(openDate, window)));
  const steps = planSteps(raw.steps, amount).filter(({ days }) => addDays(openDate, days) <= lastDay);
  const claim: ClaimTerms = {
    product: "C1",
    origin: raw.origin,
    amount,
    openDate,
    ...(CREDITORS[raw.creditor % CREDITORS.length] ?? { initialCreditor: "示例银行甲" }),
    debtKind: raw.debtKind,
    statusAtTransfer: raw.statusAtTransfer,
  };
  const days = steps.map((step) => step.days);
  return { claim, openTime, steps, months: observedMonths(openDate, days, raw.extraMonths, window) };
}

/** Steps in their order, with amounts of what is still owed then; none once nothing is. */
function planSteps(raw: readonly RawClaimStep[], amount: MinorUnits): ClaimStep[] {
  const steps: ClaimStep[] = [];
  let left = amount;
  for (const { days, at, draft } of inOrder(
    raw.map((draft) => ({ days: draft.after, at: timeOf(draft.time), draft })),
  )) {
    if (left === 0) break;
    const action = actionOf(draft, left);
    // On the day of taking over nothing is let go or handed over, and not everything paid (L38, L39).
    if (days === 0 && (!action.kind.startsWith("recover") || draft.permille >= 1000)) continue;
    left = action.kind === "hand-over" ? 0 : left - action.amount;
    steps.push({ days, at, do: action });
  }
  return steps;
}

function actionOf({ kind, permille, how }: RawClaimStep, left: MinorUnits): RecoverAction | HandOverAction {
  const part = permille >= 1000 ? left : Math.max(1, Math.floor((left * permille) / 1000));
  return kind === "hand-over" ? { kind, how, price: part } : { kind, amount: part };
}
