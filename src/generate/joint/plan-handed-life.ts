import type { ClaimTerms } from "../../../schemas/ledger/claim-terms.js";
import type { IsoDate, MinorUnits } from "../../../schemas/ledger/primitives.js";
import type { LoanTerms } from "../../../schemas/ledger/terms.js";
import type { ClaimLife, ClaimStep } from "../../../schemas/run/claim-life.js";
import type { HandedLife } from "../../../schemas/run/handed-life.js";
import type { LifeStep, LoanLife, PayAction } from "../../../schemas/run/life.js";
import { addDays, addMonths, monthOf, monthsBetween } from "../../ledger/dates.js";
import { Loan } from "../../ledger/loan.js";
import { monthsToldBefore } from "../../ledger/months-told.js";
import { dueDateOf } from "../due-dates.js";
import { MORNING } from "../life-times.js";
import type { LifeWindow } from "../life-window.js";
import { plainItems } from "../reporting-items.js";
import { MOST_INSTALMENTS, type RawHanded } from "./raw-handed.js";

/** Days before a due date on which a loan may be transferred out, where the month before was told by then. */
const AHEAD = [3, 1, 8, 10, 2, 5];

/** Days past due at which a claim is sold, all of them beyond any grace, with the band of them (InitRpySts). */
const PAST_DUE: readonly (readonly [number, ClaimTerms["statusAtTransfer"]])[] = [
  [20, "1"],
  [40, "2"],
  [70, "3"],
];

/** Months for which both sides are observed after it all: long enough for what should not be told to be told. */
const BEYOND = 3;

/** Months of the calendar that a debt takes beside its instalments. */
const MARGIN = 7;

/** Makes a debt that is handed on of a raw one: what is outstanding then is what is left of its whole instalments. */
export function planHandedLife(raw: RawHanded, window: LifeWindow): HandedLife {
  const openDate = addDays(window.start, raw.day % (window.openWithinDays + 1));
  const room = Math.max(1, monthsBetween(monthOf(openDate), window.lastMonth) - MARGIN);
  const periods = 1 + (raw.instalments % Math.min(room, MOST_INSTALMENTS, window.maxInstalments));
  const count = raw.oneOff ? 1 : periods;
  const terms: LoanTerms = {
    product: "D1",
    principal: raw.part * count,
    annualRatePpm: raw.annualRatePpm,
    openDate,
    dueDay: raw.dueDay,
    reporting: plainItems,
    ...frequencyOf(raw.oneOff ? periods : null, count),
  };
  const paid = raw.paid % count;
  const { days, status } = whenOf(raw, terms, paid + 1, window);
  const date = addDays(dueDateOf(terms, paid + 1, window), days);
  const steps = [
    ...Array.from({ length: paid }, (_, index) => pays(index + 1, raw.late[index] ?? 0)),
    { on: { instalment: paid + 1, days }, at: "15:00:00.000", do: handsOver(raw) },
  ];
  const months = monthsBetween(monthOf(openDate), monthOf(date)) + BEYOND;
  const left = count - paid;
  return {
    giver: raw.giver,
    gives: { terms, openTime: MORNING, steps, months },
    takes: raw.how === "transfer-out" ? takenOver(raw, terms, date, left) : bought(raw, date, raw.part * left, status),
  };
}

/** Of a loan repaid in one sum the term is told in months (§4.6). */
function frequencyOf(
  termMonths: number | null,
  instalments: number,
): Pick<LoanTerms, "method" | "frequency" | "instalments" | "termMonths"> {
  return termMonths === null
    ? { method: "equal-principal", frequency: "monthly", instalments }
    : { method: "bullet", frequency: "one-off", instalments: 1, termMonths };
}

function whenOf(
  { how, when }: RawHanded,
  terms: LoanTerms,
  number: number,
  window: LifeWindow,
): { readonly days: number; readonly status: ClaimTerms["statusAtTransfer"] } {
  if (how === "transfer-out") {
    const due = dueDateOf(terms, number, window);
    const ahead = AHEAD.filter((days) => canGoOn(addDays(due, -days), terms, window));
    return { days: -(ahead[when % Math.max(ahead.length, 1)] ?? 1), status: "0" };
  }
  const [days, status] = PAST_DUE[when % PAST_DUE.length] ?? [20, "1"];
  return { days, status };
}

/** Whether the month before was told last on a day, and none is told on it (clause L30). */
function canGoOn(date: IsoDate, terms: LoanTerms, { agreement, calendar }: LifeWindow): boolean {
  const rules = { terms, agreement, calendar };
  const { newest, onDay } = monthsToldBefore(new Loan(rules).now, date, rules);
  return !onDay && newest === addMonths(monthOf(date), -1);
}

function handsOver({ how, permille }: RawHanded): LifeStep["do"] {
  return how === "transfer-out" ? { kind: "transfer-out" } : { kind: "transfer-claim", how, permille };
}

function pays(instalment: number, days: number): LifeStep {
  const action: PayAction = { kind: "pay", amount: { of: "due", permille: 1000, less: 0 }, instalment };
  return { on: { instalment, days }, at: MORNING, do: action };
}

/** What was left, in as many instalments as were (clause L85). */
function takenOver(raw: RawHanded, given: LoanTerms, openDate: IsoDate, left: number): LoanLife {
  const { termMonths: _, ...terms } = given;
  const delays = raw.after.slice(0, left);
  return {
    terms: {
      ...terms,
      ...frequencyOf(raw.oneOff ? 1 : null, left),
      principal: raw.part * left,
      openDate,
      reporting: { ...terms.reporting, loanForm: "5" },
    },
    openTime: "16:00:00.000",
    steps: delays.flatMap((days, index) => (days === null ? [] : [pays(index + 1, days)])),
    months: left + BEYOND,
  };
}

// Made up, as everybody in a life is.
const GIVER = { initialCreditor: "示例转让机构", initialCreditorCode: "99EXAMPLE00000002X" } as const;

function bought(
  raw: RawHanded,
  openDate: IsoDate,
  amount: MinorUnits,
  statusAtTransfer: ClaimTerms["statusAtTransfer"],
): ClaimLife {
  const steps: ClaimStep[] = [];
  let left = amount;
  for (const [index, permille] of raw.recoveries.entries()) {
    const part = Math.floor((left * permille) / 1000);
    if (part === 0) break;
    left -= part;
    steps.push({ days: 25 * (index + 1), at: MORNING, do: { kind: "recover", amount: part } });
  }
  return {
    claim: { product: "C1", origin: "bought", amount, openDate, ...GIVER, debtKind: "1", statusAtTransfer },
    openTime: "16:00:00.000",
    steps,
    months: steps.length + BEYOND,
  };
}
