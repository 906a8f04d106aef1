import type { GuaranteeTerms } from "../../schemas/ledger/claim-terms.js";
import type { ClaimLife, GuaranteeAction, GuaranteeLife, GuaranteeStep } from "../../schemas/run/claim-life.js";
import { type OnlyWith, sells } from "../support/needs.js";
import type { WrittenCase } from "../support/written-case.js";

/** A financing guarantee of 20,000.00 from mid January on for half a year. */
const GUARANTEE: GuaranteeTerms = {
  product: "G1",
  amount: 2_000_000,
  openDate: "2024-01-15",
  dueDate: "2024-07-15",
  busiLines: "1",
  busiDtlLines: "01",
  guarMode: "0",
  othRepyGuarWay: "0",
  depositPercent: 0,
};

/** A life of that guarantee, or of one with other terms. */
export function guaranteeWith(
  steps: readonly GuaranteeStep[],
  terms: Partial<GuaranteeTerms> = {},
  claims: readonly ClaimLife[] = [],
  months = 4,
): GuaranteeLife {
  return {
    guarantee: { ...GUARANTEE, ...terms },
    openTime: "09:30:00.000",
    steps: [...steps],
    claims: [...claims],
    months,
  };
}

const step = (days: number, action: GuaranteeAction, at = "10:00:00.000"): GuaranteeStep => ({ days, at, do: action });

/** The claim that follows a payment, repaid in two parts. */
function claimOf(amount: number, openDate: string): ClaimLife {
  return {
    claim: {
      product: "C1",
      origin: "compensated",
      amount,
      openDate,
      initialCreditor: "示例银行甲",
      initialCreditorCode: "99EXAMPLE00000001X",
      debtKind: "1",
      statusAtTransfer: "0",
    },
    openTime: "10:00:00.000",
    steps: [
      { days: 20, at: "10:00:00.000", do: { kind: "recover", amount: Math.floor(amount / 2) } },
      { days: 50, at: "10:00:00.000", do: { kind: "recover", amount: amount - Math.floor(amount / 2) } },
    ],
    months: 3,
  };
}

const only = sells("G1");
const onlyWithClaims: OnlyWith = (capabilities) => only(capabilities) && sells("C1")(capabilities);

/** Guarantees (clauses L40 to L42). */
export const guaranteeCases: readonly WrittenCase[] = [
  {
    id: "guarantee-given",
    title: { en: "A guarantee to which nothing happens owes its 230 and no more", zh: "提供担保后无变化：只报230/10" },
    requirements: ["OWED-230-10", "UNOWED-230"],
    only,
    life: () => guaranteeWith([]),
  },
  {
    id: "guarantee-of-another-kind",
    title: {
      en: "A guarantee of performance, G2, with a deposit",
      zh: "非融资担保（履约担保），含保证金",
    },
    requirements: ["OWED-230-10", "OWED-230-20"],
    only: sells("G2"),
    life: () =>
      guaranteeWith([], {
        product: "G2",
        busiLines: "2",
        busiDtlLines: "08",
        dueDate: "2024-03-20",
        othRepyGuarWay: "1",
        depositPercent: 20,
      }),
  },
  {
    id: "guarantee-runs-out",
    title: {
      en: "A guarantee runs out: a 230 of code 20 as of its due date, with nothing covered",
      zh: "担保到期：到期日报230/20，在保余额0",
    },
    requirements: ["OWED-230-20"],
    only,
    life: () => guaranteeWith([step(20, { kind: "cover-less", balance: 500_000 })], { dueDate: "2024-03-20" }),
  },
  {
    id: "guarantee-covers-less-and-less",
    title: {
      en: "The debtor repays his creditor: a 230 of code 30 a day on which less is covered",
      zh: "债务人还款，在保余额逐次减少：每日报230/30",
    },
    requirements: ["OWED-230-30"],
    only,
    life: () =>
      guaranteeWith([
        step(20, { kind: "cover-less", balance: 1_500_050 }),
        step(45, { kind: "cover-less", balance: 1_000_000 }, "09:30:00.000"),
        step(45, { kind: "cover-less", balance: 900_000 }),
      ]),
  },
  {
    id: "guarantee-classified",
    title: {
      en: "A category is set, then confirmed: a 230 of code 40 each time, with the new day",
      zh: "五级分类调整及再次认定：各报230/40，认定日期更新",
    },
    requirements: ["OWED-230-40"],
    only,
    life: () =>
      guaranteeWith([step(20, { kind: "classify", fiveCate: "3" }), step(50, { kind: "classify", fiveCate: "3" })]),
  },
  {
    id: "guarantee-classified-on-the-day-of-giving",
    title: {
      en: "Classified on the day of giving: that day's own record tells it",
      zh: "提供担保当日认定分类，由230/10反映",
    },
    requirements: ["OWED-230-10", "UNOWED-230"],
    only,
    life: () => guaranteeWith([step(0, { kind: "classify", fiveCate: "2" })]),
  },
  {
    id: "guarantee-changed-and-classified-on-a-day",
    title: {
      en: "Less is covered and the category set on one day: one record, of code 30 or 40",
      zh: "同日在保余额变化并认定分类：一条记录，30或40均可",
    },
    requirements: ["OWED-230-30"],
    only,
    life: () =>
      guaranteeWith([
        step(20, { kind: "cover-less", balance: 1_500_000 }),
        step(20, { kind: "classify", fiveCate: "2" }, "11:00:00.000"),
      ]),
  },
  {
    id: "guarantor-pays-in-part",
    title: {
      en: "The guarantor pays in part: less is covered, and the flag stays 1 from then on",
      zh: "部分代偿：在保余额减少，代偿标志此后为1",
    },
    requirements: ["OWED-230-30"],
    only,
    life: () =>
      guaranteeWith([
        step(30, { kind: "compensate", amount: 500_000 }),
        step(60, { kind: "cover-less", balance: 1_000_000 }),
      ]),
  },
  {
    id: "guarantor-pays-all",
    title: {
      en: "The guarantor pays all: the guarantee is over, and the claim that follows is an account of its own",
      zh: "全额代偿：担保账户关闭，另开立催收账户",
    },
    requirements: ["OWED-230-20", "OWED-C1-10", "OWED-C1-40", "OWED-C1-20"],
    only: onlyWithClaims,
    life: () =>
      guaranteeWith([step(30, { kind: "compensate", amount: 2_000_000 })], {}, [claimOf(2_000_000, "2024-02-14")]),
  },
  {
    id: "guarantor-pays-twice",
    title: {
      en: "The guarantor pays twice: each payment is followed by a claim, the guarantee goes on in between",
      zh: "两次代偿各形成一笔债权，其间担保继续",
    },
    requirements: ["OWED-230-30", "OWED-230-20", "OWED-C1-10"],
    only: onlyWithClaims,
    life: () =>
      guaranteeWith(
        [step(30, { kind: "compensate", amount: 800_000 }), step(60, { kind: "compensate", amount: 1_200_000 })],
        {},
        [claimOf(800_000, "2024-02-14"), claimOf(1_200_000, "2024-03-18")],
      ),
  },
  {
    id: "guarantee-released",
    title: {
      en: "The guarantee is released: over with that day, whatever else happened on it",
      zh: "担保解除：当日关闭，当日其他变化不另报",
    },
    requirements: ["OWED-230-20", "UNOWED-230"],
    only,
    life: () =>
      guaranteeWith([
        step(40, { kind: "cover-less", balance: 100_000 }, "09:30:00.000"),
        step(40, { kind: "classify", fiveCate: "2" }, "09:30:00.000"),
        step(40, { kind: "release" }),
      ]),
  },
];
