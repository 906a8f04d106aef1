import type { CollateralTerms } from "../../schemas/ledger/collateral-terms.js";
import type { LoanLife } from "../../schemas/run/life.js";
import type { CollateralAction, CollateralStep, SecuredLife } from "../../schemas/run/secured-life.js";
import { plainItems } from "../../src/generate/reporting-items.js";
import { sells } from "../support/needs.js";
import { lifeWith, paysOnTime, type WrittenCase } from "../support/written-case.js";

/** A mortgage of a flat for 20,000.00 from mid January on for half a year. */
const CONTRACT: CollateralTerms = {
  product: "collateral",
  kind: "mortgage",
  amount: 2_000_000,
  maximum: false,
  effectiveDate: "2024-01-15",
  expiryDate: "2024-07-15",
  items: [{ kind: "11", value: 3_000_000, certificate: { kind: "1", number: "虚构权证00001号" } }],
};

/** A life of that contract, or of one with other terms. */
export function contractWith(
  steps: readonly CollateralStep[],
  terms: Partial<CollateralTerms> = {},
  loan?: LoanLife,
  months = 4,
): SecuredLife {
  return {
    collateral: { ...CONTRACT, ...terms },
    openTime: "09:30:00.000",
    steps: [...steps],
    ...(loan === undefined ? {} : { loan }),
    months,
  };
}

const step = (days: number, action: CollateralAction, at = "10:00:00.000"): CollateralStep => ({
  days,
  at,
  do: action,
});

const valueIs = (value: number, days: number, item = 1, at?: string): CollateralStep =>
  step(days, { kind: "revalue", item, value }, at);

/** The loan behind which the flat stands: three instalments, repaid on time. */
export const loanOn = (openDate: string): LoanLife =>
  lifeWith({ openDate, reporting: { ...plainItems, guarMode: "2", othRepyGuarWay: "1" } }, paysOnTime(3));

const only = sells("collateral");

/** Contracts over collateral (clauses L60 to L63, L70). */
export const collateralCases: readonly WrittenCase[] = [
  {
    id: "mortgage-made",
    title: {
      en: "A mortgage to which nothing happens owes its 510 and no more",
      zh: "抵押合同生效后无变化：只报510/10",
    },
    requirements: ["OWED-510-10", "UNOWED-510"],
    only,
    life: () => contractWith([]),
  },
  {
    id: "pledge-of-several-things",
    title: {
      en: "Three things are pledged up to a maximum: segment F with one group for each",
      zh: "最高额质押，三项质物：F段逐项报送",
    },
    requirements: ["OWED-510-10"],
    only,
    life: () =>
      contractWith([], {
        kind: "pledge",
        maximum: true,
        items: [
          { kind: "11", value: 500_000 },
          { kind: "13", value: 1_200_050 },
          { kind: "90", value: 999_949 },
        ],
      }),
  },
  {
    id: "mortgage-without-certificate",
    title: {
      en: "Of two things that are mortgaged one has no certificate: its number and kind of number are empty",
      zh: "两项抵押物，其一无权证：识别号及其类型为空",
    },
    requirements: ["OWED-510-10"],
    only,
    life: () => contractWith([], { items: [...CONTRACT.items, { kind: "13", value: 700_000 }] }),
  },
  {
    id: "collateral-valued-anew",
    title: {
      en: "A thing is worth less, then more: a 510 of code 30 each time",
      zh: "押品价值先减后增：每次报510/30",
    },
    requirements: ["OWED-510-30"],
    only,
    life: () => contractWith([valueIs(2_500_000, 20), valueIs(3_100_000, 45)]),
  },
  {
    id: "collateral-valued-and-back",
    title: {
      en: "A value that is as before at the end of the day is no change",
      zh: "当日估值后又恢复原值：不报送",
    },
    requirements: ["OWED-510-10", "UNOWED-510"],
    only,
    life: () => contractWith([valueIs(2_500_000, 20, 1, "09:30:00.000"), valueIs(3_000_000, 20)]),
  },
  {
    id: "collateral-valued-on-the-day-of-effect",
    title: {
      en: "A value of the day of effect is told by that day's own record",
      zh: "生效当日估值由510/10反映",
    },
    requirements: ["OWED-510-10", "UNOWED-510"],
    only,
    life: () => contractWith([valueIs(2_800_000, 0)]),
  },
  {
    id: "collateral-runs-out",
    title: {
      en: "The contract expires: a 510 of code 20 with the values of that day, then silence",
      zh: "合同到期：报510/20，此后不再报送",
    },
    requirements: ["OWED-510-20", "UNOWED-510"],
    only,
    life: () => contractWith([valueIs(2_500_000, 20)], { expiryDate: "2024-03-20" }),
  },
  {
    id: "collateral-ended-early",
    title: {
      en: "The contract ends early, on a day on which a value changed: one record of code 20",
      zh: "合同提前终止，当日另有估值：只报一条510/20",
    },
    requirements: ["OWED-510-20", "UNOWED-510"],
    only,
    life: () => contractWith([valueIs(2_500_000, 40, 1, "09:30:00.000"), step(40, { kind: "end-contract" })]),
  },
  {
    id: "loan-that-is-secured",
    title: {
      en: "A loan tells the contract that secures it, and goes on when that ends",
      zh: "贷款E段报抵押合同标识码；合同终止后贷款继续报送",
    },
    requirements: ["OWED-510-10", "OWED-510-20", "OWED-10", "OWED-30", "OWED-20"],
    only,
    life: () => contractWith([step(40, { kind: "end-contract" })], {}, loanOn("2024-01-20")),
  },
  {
    id: "contract-before-the-loan",
    title: {
      en: "Contract and loan of one day, where the contract must not come after the loan",
      zh: "合同与贷款同日，约定合同不得晚于贷款报送",
    },
    requirements: ["REF-510", "OWED-510-10", "OWED-10"],
    only,
    life: ({ references }) => (references === "before-or-with" ? contractWith([], {}, loanOn("2024-01-15")) : null),
  },
];
