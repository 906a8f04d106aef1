import type { ClaimTerms } from "../../schemas/ledger/claim-terms.js";
import type { ClaimLife, ClaimStep } from "../../schemas/run/claim-life.js";
import { sells } from "../support/needs.js";
import type { WrittenCase } from "../support/written-case.js";

/** A claim of 12,000.00, bought in mid January. */
const CLAIM: ClaimTerms = {
  product: "C1",
  origin: "bought",
  amount: 1_200_000,
  openDate: "2024-01-15",
  initialCreditor: "示例银行甲",
  initialCreditorCode: "99EXAMPLE00000001X",
  debtKind: "1",
  statusAtTransfer: "4",
};

/** A life of that claim, or of one with other terms. */
export function claimWith(steps: readonly ClaimStep[], claim: Partial<ClaimTerms> = {}, months = 4): ClaimLife {
  return { claim: { ...CLAIM, ...claim }, openTime: "09:30:00.000", steps: [...steps], months };
}

type Recovery = "recover" | "recover-in-kind" | "let-go";

const step = (days: number, kind: Recovery, amount: number, at = "10:00:00.000"): ClaimStep => ({
  days,
  at,
  do: { kind, amount },
});

const handedOver = (days: number, how: "sale" | "carve-out", price: number): ClaimStep => ({
  days,
  at: "10:00:00.000",
  do: { kind: "hand-over", how, price },
});

const only = sells("C1");

/** Claims that are collected (clauses L37 to L39). */
export const claimCases: readonly WrittenCase[] = [
  {
    id: "claim-taken-over-and-nothing-received",
    title: {
      en: "A claim on which nothing comes in owes its record of code 10, and none by the month",
      zh: "受让债权后无收回：只报210/10，不按月报送",
    },
    requirements: ["OWED-C1-10", "UNOWED-C1"],
    only,
    life: () => claimWith([]),
  },
  {
    id: "claim-compensated-of-unknown-creditor-code",
    title: {
      en: "A claim that came of a payment for somebody: line 6, and an empty creditor code where none is known",
      zh: "代偿形成的债权：业务大类6，初始债权人代码未知则为空",
    },
    requirements: ["OWED-C1-10"],
    only,
    life: () => {
      const { initialCreditorCode: _, ...claim } = CLAIM;
      const life = claimWith([step(30, "recover", 200_000)], { origin: "compensated", statusAtTransfer: "0" });
      return { ...life, claim: { ...claim, origin: "compensated", statusAtTransfer: "0" } };
    },
  },
  {
    id: "claim-paid-in-parts",
    title: {
      en: "Paid in three parts: two records of code 40, then the end",
      zh: "分三次收回：两条210/40，最后210/20",
    },
    requirements: ["OWED-C1-40", "OWED-C1-20"],
    only,
    life: () => claimWith([step(20, "recover", 400_000), step(45, "recover", 300_050), step(70, "recover", 499_950)]),
  },
  {
    id: "claim-paid-several-times-a-day",
    title: { en: "Three payments of one day are one record", zh: "同日三次收回只报一条" },
    requirements: ["OWED-C1-40"],
    only,
    life: () =>
      claimWith([
        step(20, "recover", 100_000, "09:30:00.000"),
        step(20, "recover", 50_049, "10:00:00.000"),
        step(20, "recover-in-kind", 30_001, "11:00:00.000"),
      ]),
  },
  {
    id: "claim-paid-on-the-day-of-taking-over",
    title: {
      en: "What comes in on the day of taking over is told by that day's own record",
      zh: "取得债权当日收回的款项由210/10反映",
    },
    requirements: ["OWED-C1-10", "UNOWED-C1"],
    only,
    life: () => claimWith([step(0, "recover", 200_000), step(0, "recover-in-kind", 100_000, "11:00:00.000")]),
  },
  {
    id: "claim-asset-taken-in-payment",
    title: {
      en: "An asset taken in payment is received like money and told as K 3",
      zh: "以资抵债视同收回，并报特殊交易3",
    },
    requirements: ["OWED-C1-40", "OWED-C1-20"],
    only,
    life: () => claimWith([step(25, "recover-in-kind", 500_000), step(60, "recover-in-kind", 700_000)]),
  },
  {
    id: "claim-partly-let-go",
    title: {
      en: "What is let go calls for no record; it is told as K 11 with the next payment",
      zh: "债务减免本身不报送，随下一次收回报特殊交易11",
    },
    requirements: ["OWED-C1-40", "UNOWED-C1"],
    only,
    life: () => claimWith([step(10, "let-go", 100_000), step(15, "let-go", 50_000), step(40, "recover", 300_000)]),
  },
  {
    id: "claim-paid-and-let-go-on-a-day",
    title: {
      en: "Paid and let go on one day: one record, LatRpyAmt without what was let go",
      zh: "同日收回并减免：一条记录，最近还款金额不含减免",
    },
    requirements: ["OWED-C1-40"],
    only,
    life: () => claimWith([step(20, "recover", 300_000), step(20, "let-go", 100_000, "11:00:00.000")]),
  },
  {
    id: "claim-rest-let-go",
    title: {
      en: "Part is paid and the rest let go: the end tells the payment as the last one",
      zh: "部分收回后减免余额：210/20仍以最后一次收回为最近还款",
    },
    requirements: ["OWED-C1-40", "OWED-C1-20"],
    only,
    life: () => claimWith([step(20, "recover", 900_000), step(50, "let-go", 300_000)]),
  },
  {
    id: "claim-sold",
    title: {
      en: "The claim is sold: over with that day, nothing owed, K 13",
      zh: "转让债权：当日结束，余额0，报特殊交易13",
    },
    requirements: ["OWED-C1-20"],
    only,
    life: () => claimWith([step(20, "recover", 100_000), handedOver(50, "sale", 400_000)]),
  },
  {
    id: "claim-carved-out-unpaid",
    title: {
      en: "The claim is carved out before anything was received: LatRpyDate is the day of taking over",
      zh: "未收回即剥离：最近还款日期为取得债权日",
    },
    requirements: ["OWED-C1-20"],
    only,
    life: () => claimWith([handedOver(1, "carve-out", 0)]),
  },
  {
    id: "claim-paid-on-the-day-of-its-sale",
    title: {
      en: "Paid in part and sold on one day: one record of code 20, with what was received",
      zh: "同日部分收回并转让：只报210/20，含当日收回金额",
    },
    requirements: ["OWED-C1-20", "UNOWED-C1"],
    only,
    life: () => claimWith([step(30, "recover", 250_000, "09:30:00.000"), handedOver(30, "sale", 500_000)]),
  },
];
