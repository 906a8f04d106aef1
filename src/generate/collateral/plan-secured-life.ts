import type { CollateralItem, CollateralTerms } from "../../../schemas/ledger/collateral-terms.js";
import type { D1ReportingItems } from "../../../schemas/ledger/terms.js";
import type { LoanLife } from "../../../schemas/run/life.js";
import type { CollateralAction, CollateralStep, SecuredLife } from "../../../schemas/run/secured-life.js";
import { addDays, addMonths, endOfMonth, monthOf } from "../../ledger/dates.js";
import { inOrder } from "../dated-drafts.js";
import { timeOf } from "../habit-drafts.js";
import { cutOffEdges, DAY_TIMES } from "../life-times.js";
import type { LifeWindow } from "../life-window.js";
import { lifeMonths, observedMonths } from "../observed-months.js";
import { loanBeside } from "../person/loan-beside.js";
import type { RawCollateralStep, RawItem, RawSecured } from "./raw-secured.js";

/** Kinds of things that are mortgaged (抵押物种类) and pledged (质物种类), §4.8. */
const KINDS = {
  mortgage: ["11", "12", "13", "14", "99"],
  pledge: ["11", "12", "13", "14", "15", "21", "22", "23", "24", "25", "26", "90"],
} as const;

/** Kinds of certificates of mortgaged things (抵押物识别号类型), §4.8. */
const CERTIFICATES = ["1", "2", "3", "4", "5", "6"] as const;

/** Makes a life of a raw contract. Steps that it would not bear are left out when it is lived. */
export function planSecuredLife(raw: RawSecured, window: LifeWindow): SecuredLife {
  const effectiveDate = addDays(window.start, raw.day % (window.openWithinDays + 1));
  const lastDay = endOfMonth(addMonths(monthOf(effectiveDate), lifeMonths(effectiveDate, window)));
  const { last } = cutOffEdges(window.agreement);
  const times = DAY_TIMES.filter((time) => time <= last.at);
  const collateral: CollateralTerms = {
    product: "collateral",
    kind: raw.kind,
    amount: raw.amount,
    maximum: raw.maximum,
    effectiveDate,
    expiryDate: addDays(effectiveDate, raw.days),
    items: itemsOf(raw),
  };
  const steps = planSteps(raw).filter(({ days }) => addDays(effectiveDate, days) <= lastDay);
  const loan = loanOf(raw, collateral, window);
  const ends = steps.some(({ do: action }) => action.kind === "end-contract");
  const days = [...steps.map((step) => step.days), ...(ends ? [] : [raw.days])];
  return {
    collateral,
    openTime: times[raw.time % times.length] ?? last.at,
    steps,
    ...(loan === null ? {} : { loan }),
    months: observedMonths(effectiveDate, days, raw.extraMonths, window),
  };
}

/** Things of which no two are of a kind: two that are alike in everything told would be one group twice (rule I0000702). */
function itemsOf({ items, kind: of }: RawSecured): CollateralItem[] {
  const kinds = KINDS[of];
  const taken = new Set<number>();
  return items.map((item) => {
    let kind = item.kind % kinds.length;
    while (taken.has(kind)) kind = (kind + 1) % kinds.length;
    taken.add(kind);
    return itemOf(item, kinds[kind] ?? kinds[0], of);
  });
}

function itemOf({ value, certificate }: RawItem, kind: string, of: CollateralTerms["kind"]): CollateralItem {
  const named = of === "pledge" || certificate === null ? null : certificate;
  return {
    kind,
    value,
    ...(named === null
      ? {}
      : {
          certificate: {
            kind: CERTIFICATES[named.kind % CERTIFICATES.length] ?? "1",
            number: `虚构权证${String(named.number).padStart(5, "0")}号`,
          },
        }),
  };
}

/** Steps in their order before the contract expires; none once it is ended. */
function planSteps({ steps, items, days: term }: RawSecured): CollateralStep[] {
  const planned: CollateralStep[] = [];
  for (const { days, at, draft } of inOrder(
    steps.map((draft) => ({ days: draft.after, at: timeOf(draft.time), draft })),
  )) {
    if (days >= term) break;
    // On the day of effect it is not ended (L62).
    if (days === 0 && draft.kind === "end-contract") continue;
    const action = actionOf(draft, items);
    planned.push({ days, at, do: action });
    if (action.kind === "end-contract") break;
  }
  return planned;
}

function actionOf({ kind, item, permille }: RawCollateralStep, items: readonly RawItem[]): CollateralAction {
  if (kind === "end-contract") return { kind };
  const at = item % items.length;
  return { kind, item: at + 1, value: Math.floor(((items[at]?.value ?? 0) * permille) / 1000) };
}

/** The loan that it secures, where it can still be opened and observed. */
function loanOf({ loan }: RawSecured, contract: CollateralTerms, window: LifeWindow): LoanLife | null {
  if (loan === null) return null;
  const openDate = addDays(contract.effectiveDate, loan.after);
  // Beyond the window's last opening the calendar may be too short for a loan.
  if (openDate > addDays(window.start, window.openWithinDays)) return null;
  const life = loanBeside(loan.loan, openDate, window);
  return { ...life, terms: { ...life.terms, reporting: securedItems(life.terms.reporting, contract.kind) } };
}

/**
 * The items of a loan that a contract stands behind: by it alone 抵押 or 质押, beside a guarantor 组合 (§4.5). The contract's code
 * is known when it has been answered.
 */
function securedItems(items: D1ReportingItems, kind: CollateralTerms["kind"]): D1ReportingItems {
  const { collateralContractCodes: _, ...others } = items;
  const guaranteed = items.guarMode === "3" || items.guarMode === "5";
  return { ...others, guarMode: guaranteed ? "5" : kind === "mortgage" ? "2" : "1", othRepyGuarWay: "1" };
}
