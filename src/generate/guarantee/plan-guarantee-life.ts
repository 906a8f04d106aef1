import type { GuaranteeTerms } from "../../../schemas/ledger/claim-terms.js";
import type { IsoDate, MinorUnits } from "../../../schemas/ledger/primitives.js";
import type { ClaimLife, GuaranteeAction, GuaranteeLife, GuaranteeStep } from "../../../schemas/run/claim-life.js";
import { addDays, addMonths, endOfMonth, monthOf } from "../../ledger/dates.js";
import { claimLife } from "../claim/plan-claim-life.js";
import { inOrder } from "../dated-drafts.js";
import { timeOf } from "../habit-drafts.js";
import { cutOffEdges, DAY_TIMES, MORNING } from "../life-times.js";
import type { LifeWindow } from "../life-window.js";
import { lifeMonths, observedMonths } from "../observed-months.js";
import type { RawGuarantee, RawGuaranteeStep } from "./raw-guarantee.js";

/** Kinds of guarantee: each product belongs to its line of business (rule I2300C02, §4.8). */
const KINDS: readonly Pick<GuaranteeTerms, "product" | "busiLines" | "busiDtlLines">[] = [
  { product: "G1", busiLines: "1", busiDtlLines: "01" },
  { product: "G1", busiLines: "1", busiDtlLines: "06" },
  { product: "G2", busiLines: "2", busiDtlLines: "08" },
  { product: "G2", busiLines: "4", busiDtlLines: "12" },
];

/** Makes a life of a raw guarantee. Steps and claims that it would not bear are left out when it is lived. */
export function planGuaranteeLife(raw: RawGuarantee, window: LifeWindow): GuaranteeLife {
  const openDate = addDays(window.start, raw.day % (window.openWithinDays + 1));
  const lastDay = endOfMonth(addMonths(monthOf(openDate), lifeMonths(openDate, window)));
  const { last } = cutOffEdges(window.agreement);
  const times = DAY_TIMES.filter((time) => time <= last.at);
  const guarantee: GuaranteeTerms = {
    ...(KINDS[raw.kind % KINDS.length] ?? { product: "G1", busiLines: "1", busiDtlLines: "01" }),
    amount: raw.amount,
    openDate,
    dueDate: addDays(openDate, raw.days),
    guarMode: raw.guarMode,
    othRepyGuarWay: raw.deposit > 0 ? "1" : "0",
    depositPercent: raw.deposit,
  };
  const planned = planSteps(raw, guarantee.amount).filter(({ step }) => addDays(openDate, step.days) <= lastDay);
  const steps = planned.map(({ step }) => step);
  const ends = steps.some(({ do: action }) => action.kind === "release");
  const days = [...steps.map((step) => step.days), ...(ends ? [] : [raw.days])];
  return {
    guarantee,
    openTime: times[raw.time % times.length] ?? last.at,
    steps,
    claims: planned.flatMap((one) => claimOf(one, openDate, window)).filter(({ claim }) => claim.openDate <= lastDay),
    months: observedMonths(openDate, days, raw.extraMonths, window),
  };
}

interface PlannedStep {
  readonly step: GuaranteeStep;
  readonly draft: RawGuaranteeStep;
}

/** Steps in their order before the guarantee runs out, with amounts of what is covered then; none once nothing is. */
function planSteps({ steps, days: term }: RawGuarantee, amount: MinorUnits): PlannedStep[] {
  const planned: PlannedStep[] = [];
  let covered = amount;
  for (const { days, at, draft } of inOrder(
    steps.map((draft) => ({ days: draft.after, at: timeOf(draft.time), draft })),
  )) {
    if (covered === 0 || days >= term) break;
    const action = actionOf(draft, covered);
    // On the day of giving only a classification is taken (L41).
    if (days === 0 && action.kind !== "classify") continue;
    covered = coveredAfter(action, covered);
    planned.push({ step: { days, at, do: action }, draft });
  }
  return planned;
}

function actionOf({ kind, permille, fiveCate }: RawGuaranteeStep, covered: MinorUnits): GuaranteeAction {
  const part = permille >= 1000 ? covered : Math.max(1, Math.floor((covered * permille) / 1000));
  switch (kind) {
    case "cover-less":
      return { kind, balance: Math.max(1, covered - Math.min(part, covered - 1)) };
    case "compensate":
      return { kind, amount: part };
    case "classify":
      return { kind, fiveCate };
    case "release":
      return { kind };
  }
}

function coveredAfter(action: GuaranteeAction, covered: MinorUnits): MinorUnits {
  if (action.kind === "cover-less") return action.balance;
  if (action.kind === "compensate") return covered - action.amount;
  return action.kind === "release" ? 0 : covered;
}

/** The claim that follows a payment: not before the business day on which that counts. */
function claimOf({ step, draft }: PlannedStep, openDate: IsoDate, window: LifeWindow): ClaimLife[] {
  if (step.do.kind !== "compensate" || draft.claim === null) return [];
  const beyondCutOff = step.at > cutOffEdges(window.agreement).last.at;
  const days = step.days + draft.claimAfter + (beyondCutOff ? 1 : 0);
  const opening = {
    openDate: addDays(openDate, days),
    openTime: draft.claimAfter === 0 && !beyondCutOff ? step.at : MORNING,
    amount: step.do.amount,
  };
  const life = claimLife({ ...draft.claim, origin: "compensated" }, opening, window);
  return [life];
}
