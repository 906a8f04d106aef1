import type { LifeStep } from "../../schemas/run/life.js";
import { lifeWith, pays, paysOnTime, step, type WrittenCase } from "../support/written-case.js";

/** A payment of an instalment's due date that is found so many days after another's. */
function finds(instalment: number, on: number, days: number, paidDays = 0): LifeStep {
  return step(
    on,
    {
      kind: "find-payment",
      paidOn: { instalment, days: paidDays },
      amount: { of: "instalment", permille: 1000, less: 0 },
      instalment,
    },
    days,
  );
}

const bounces = (on: number, days: number, back = 1): LifeStep => step(on, { kind: "bounce", back }, days);

/** Something already reported turns out to have been otherwise: the records that put it right (L19 to L22). */
export const correctionCases: readonly WrittenCase[] = [
  {
    id: "payment-found-after-a-week",
    title: {
      en: "An instalment paid on its due date is found a week later: the month told overdue is corrected",
      zh: "按时还款一周后才入账：更正已报逾期的月份",
    },
    requirements: ["OWED-212-H"],
    life: () => lifeWith({}, [finds(1, 1, 7), pays(2), pays(3)]),
  },
  {
    id: "payment-found-after-three-months",
    title: {
      en: "Three months told overdue, and the first payment is found: each month is corrected, in order (§7.3 no. 2)",
      zh: "连续三个月报逾期后找到首期还款：按顺序逐月更正（§7.3 第2项）",
    },
    requirements: ["OWED-212-H"],
    life: () => lifeWith({ instalments: 6 }, [finds(1, 3, 10), pays(4), pays(5), pays(6)]),
  },
  {
    id: "payment-bounced-after-month",
    title: {
      en: "A payment told as received bounces ten days later: the month told paid is corrected",
      zh: "已报收到的还款十天后退票：更正已报正常的月份",
    },
    requirements: ["OWED-212-H"],
    life: () => lifeWith({ instalments: 6 }, [pays(1), bounces(1, 10), pays(2), pays(3), pays(4), pays(5), pays(6)]),
  },
  {
    id: "recovery-bounced",
    title: {
      en: "Arrears are cleared and told with code 40, and the payment bounces: the recovery is deleted",
      zh: "逾期还清并以40报送后退票：删除该还款记录",
    },
    requirements: ["OWED-213-J"],
    life: () => lifeWith({ instalments: 6 }, [pays(1), pays(2, 8), bounces(2, 14), pays(3), pays(4), pays(5), pays(6)]),
  },
  {
    id: "identity-corrected",
    title: {
      en: "The borrower's document was told wrongly: one correction of the base, and the right one from then on",
      zh: "借款人证件报错：更正基础段，此后报送正确信息",
    },
    requirements: ["OWED-212-B"],
    life: () => lifeWith({}, [pays(1), step(1, { kind: "correct-identity", wrong: "document" }, 5), pays(2), pays(3)]),
  },
  {
    id: "identity-corrected-after-closing",
    title: {
      en: "The borrower's name turns out wrong after the loan was closed",
      zh: "贷款结清后发现借款人姓名错误",
    },
    requirements: ["OWED-212-B"],
    life: () => lifeWith({}, [...paysOnTime(3), step(3, { kind: "correct-identity", wrong: "name" }, 9)]),
  },
  {
    id: "account-void",
    title: {
      en: "The account should never have been reported: it is deleted whole, and nothing follows",
      zh: "账户本不应报送：整笔删除，此后不再报送",
    },
    requirements: ["OWED-214"],
    life: () => lifeWith({}, [pays(1), step(1, { kind: "void" }, 12)]),
  },
  {
    id: "account-deleted-and-reported-anew",
    title: {
      en: "The whole account was told wrongly: it is deleted, and the loan is taken over as it is, under a code of its own (§1.7)",
      zh: "整个账户报送有误：整笔删除后按实际情况以新账户重新报送（§1.7）",
    },
    requirements: ["OWED-214", "OWED-31", "OWED-30"],
    // The principal was wrong. Two of six instalments are paid when it comes out, a week after the second.
    life: () => {
      const wrong = lifeWith({ instalments: 6, principal: 2_100_000 }, [
        pays(1),
        pays(2),
        step(2, { kind: "void" }, 7),
      ]);
      const right = lifeWith({ instalments: 6 }, [pays(3), pays(4), pays(5), pays(6)]);
      return { lives: [wrong, { ...right, migrated: { paidInstalments: 2, takenOverOn: "2024-03-22" } }] };
    },
  },
  {
    id: "two-corrections-of-one-month",
    title: {
      en: "A month is corrected when a payment is found, and again when that payment bounces",
      zh: "某月因找到还款而更正，又因该还款退票再次更正",
    },
    requirements: ["OWED-212-H"],
    life: () =>
      lifeWith({ instalments: 6 }, [finds(1, 1, 6), bounces(1, 20), pays(2), pays(3), pays(4), pays(5), pays(6)]),
  },
  {
    id: "correction-that-changes-nothing",
    title: {
      en: "A payment is found on the day it was made for, before anything was told: nothing is to be corrected",
      zh: "报送前即找到还款：无需更正",
    },
    requirements: ["OWED-30"],
    life: () => lifeWith({}, [finds(1, 1, 1, -3), pays(2), pays(3)]),
  },
];
