import { plainItems } from "../../src/generate/reporting-items.js";
import { lifeWith, payment, pays, paysOnTime, step, type WrittenCase } from "../support/written-case.js";

/** Loans that are opened and paid as agreed. */
export const ordinaryCases: readonly WrittenCase[] = [
  {
    id: "paid-on-time",
    title: {
      en: "every instalment paid on its due day: 10, then 30 each month, closed with the last",
      zh: "每期按日还清：先报 10，每月报 30，随最后一期关闭",
    },
    requirements: ["OWED-10", "OWED-30", "OWED-32"],
    life: () => lifeWith({}, paysOnTime(3)),
  },
  {
    id: "equal-instalments",
    title: {
      en: "equal instalments of an uneven amount: every amount in whole yuan is right",
      zh: "等额本息、金额不整：各项金额取整到元均正确",
    },
    requirements: ["OWED-30"],
    life: () => lifeWith({ method: "equal-instalment", principal: 1_234_567, instalments: 4 }, paysOnTime(4)),
  },
  {
    id: "amounts-with-cents",
    title: {
      en: "amounts of some yuan and some cents are told in whole yuan by the agreed rounding",
      zh: "带角分的金额按约定的取整方式报送整元",
    },
    requirements: ["OWED-30"],
    life: () => lifeWith({ principal: 1_000_049, annualRatePpm: 68_000 }, [pays(1)], 4),
  },
  {
    id: "interest-then-principal",
    title: { en: "interest month by month, the principal at the end", zh: "按月付息，到期还本" },
    requirements: ["OWED-30", "OWED-32"],
    life: () => lifeWith({ method: "interest-then-principal" }, paysOnTime(3)),
  },
  {
    id: "one-sum-at-maturity",
    title: {
      en: "one sum after three months: nothing due until then, settled at maturity",
      zh: "三个月后一次还款：此前无应还款，到期结清",
    },
    requirements: ["OWED-30", "OWED-32"],
    life: () => lifeWith({ method: "bullet", frequency: "one-off", instalments: 1, termMonths: 3 }, [pays(1)]),
  },
  {
    id: "quarterly",
    title: {
      en: "quarterly instalments: the months between are told as well, with nothing due",
      zh: "按季还款：中间月份也报送，且无应还款",
    },
    requirements: ["OWED-30"],
    life: () => lifeWith({ frequency: "quarterly", instalments: 2 }, paysOnTime(2)),
  },
  {
    id: "paid-early",
    title: {
      en: "an instalment paid three days before it is due counts on its due day",
      zh: "提前三日还款的，计入当期应还款日",
    },
    requirements: ["OWED-30"],
    life: () => lifeWith({}, [step(1, payment(1, { of: "next" }), -3), pays(2), pays(3)]),
  },
  {
    id: "paid-in-two-parts-one-day",
    title: {
      en: "two payments on the due day make one instalment: both are counted",
      zh: "应还款日分两笔还清一期：两笔都计入",
    },
    requirements: ["OWED-30"],
    life: () =>
      lifeWith({}, [
        step(1, payment(1, { of: "instalment", permille: 400 })),
        pays(1, 0, "22:00:00.000"),
        pays(2),
        pays(3),
      ]),
  },
  {
    id: "reversed-and-paid-again",
    title: {
      en: "a payment reversed the same day never was; the one after it counts",
      zh: "当日冲正的还款视同未发生，其后的还款才计入",
    },
    requirements: ["OWED-30"],
    life: () =>
      lifeWith({}, [pays(1), step(1, { kind: "reverse" }, 0, "22:00:00.000"), pays(1, 0, "23:59:59.999"), pays(2)], 4),
  },
  {
    id: "guaranteed",
    title: { en: "a guarantor and collateral are told with the opening", zh: "保证人和抵押物随开户记录报送" },
    requirements: ["OWED-10"],
    life: (agreement) =>
      lifeWith(
        {
          reporting: {
            ...plainItems,
            guarMode: "5",
            responsibleParties: [
              {
                kind: "person",
                name: "示例保",
                idType: "10",
                idNum: "999999199102020029",
                role: "guarantor",
                amount: 1_200_000,
                joint: false,
                contractCode: `${agreement.provider}GC1`,
              },
            ],
            collateralContractCodes: [`${agreement.provider}CC1`],
          },
        },
        paysOnTime(1),
        2,
      ),
  },
  {
    id: "part-of-a-credit-agreement",
    title: {
      en: "a loan paid out as part of a credit agreement names it with the opening",
      zh: "授信项下的贷款在开户记录中报送授信协议",
    },
    requirements: ["OWED-10"],
    life: (agreement) =>
      lifeWith(
        { reporting: { ...plainItems, flag: "1", creditAgreementCode: `${agreement.provider}CL1` } },
        paysOnTime(1),
        2,
      ),
  },
  {
    id: "older-book",
    title: { en: "a loan from an older book is first told with 31", zh: "存量贷款首次以 31 报送" },
    requirements: ["OWED-31", "OWED-30"],
    life: () => ({
      ...lifeWith({ openDate: "2023-10-15", instalments: 6 }, [pays(4), pays(5)]),
      migrated: { paidInstalments: 3, takenOverOn: "2024-01-20" },
      months: 4,
    }),
  },
];
