import { lifeWith, payment, pays, paysOnTime, step, type WrittenCase } from "../support/written-case.js";

/** Loans that fall behind, and those that come back. */
export const arrearsCases: readonly WrittenCase[] = [
  {
    id: "one-missed-then-cleared",
    title: {
      en: "one instalment missed and paid five days later: overdue is told, then its clearing",
      zh: "漏还一期，五日后补还：先报逾期，再报逾期还清",
    },
    requirements: ["OWED-30", "OWED-40"],
    life: () => lifeWith({}, [pays(1), pays(2, 5), pays(3)]),
  },
  {
    id: "part-payment-of-arrears",
    title: {
      en: "a part of the arrears is paid between two settlement days: no 40, and still overdue",
      zh: "两个结算日之间只还部分逾期款：不报 40，仍为逾期",
    },
    requirements: ["OWED-30", "UNOWED-40"],
    life: () => lifeWith({ instalments: 4 }, [step(1, payment(1, { permille: 500 }), 5), pays(2)], 5),
  },
  {
    id: "one-cent-short",
    title: {
      en: "an instalment paid one cent short is overdue unless the agreement waives it",
      zh: "某期少还一分即为逾期，约定有容差的除外",
    },
    requirements: ["OWED-30"],
    life: () => lifeWith({}, [step(1, payment(1, { less: 1 })), pays(2, 1)], 4),
  },
  {
    id: "never-paid",
    title: {
      en: "nothing is ever paid: the status climbs with the days past due, through every band",
      zh: "始终未还：还款状态随逾期天数逐档上升",
    },
    requirements: ["OWED-30"],
    life: () => lifeWith({ instalments: 8, dueDay: 1, openDate: "2024-01-10" }, [], 10),
  },
  {
    id: "three-missed-then-cleared",
    title: {
      en: "three instalments missed and paid in one sum: counters and buckets go back to nothing",
      zh: "连续三期未还后一次还清：逾期期数和各账龄金额归零",
    },
    requirements: ["OWED-30", "OWED-40"],
    life: () => lifeWith({ instalments: 6 }, [pays(3, 10), pays(4), pays(5)], 7),
  },
  {
    id: "missed-quarter",
    title: {
      en: "a quarterly instalment missed: overdue in the months without an instalment too",
      zh: "按季还款漏还一期：无应还款的月份也报逾期",
    },
    requirements: ["OWED-30", "OWED-40"],
    life: () => lifeWith({ frequency: "quarterly", instalments: 2 }, [pays(1, 50), pays(2)]),
  },
  {
    id: "unpaid-past-maturity",
    title: {
      en: "the last instalment stays unpaid: told month by month after maturity, closed when it is paid",
      zh: "最后一期到期未还：到期后逐月报送，还清时关闭",
    },
    requirements: ["OWED-30", "OWED-20"],
    life: () => lifeWith({ instalments: 2 }, [pays(1), pays(2, 75)], 6),
  },
  {
    id: "small-arrears",
    title: {
      en: "arrears below one yuan are told as one, and never as nothing",
      zh: "不足一元的逾期报为一元，不得报为零",
    },
    requirements: ["OWED-30"],
    life: () =>
      lifeWith({ principal: 10_000, annualRatePpm: 0, instalments: 2 }, [step(1, payment(1, { less: 30 }))], 4),
  },
  {
    id: "two-accounts-one-day",
    title: {
      en: "a second loan of the same terms on the same day is told on its own",
      zh: "同日同条款的第二笔贷款单独报送",
    },
    requirements: ["OWED-30"],
    accounts: 2,
    life: () => lifeWith({}, paysOnTime(3)),
  },
  {
    id: "grace",
    title: {
      en: "an instalment paid on the last day of grace is no arrears, one day later it is",
      zh: "宽限期最后一日还款不算逾期，再晚一日即为逾期",
    },
    requirements: ["OWED-30"],
    life: ({ grace }) => lifeWith({}, [pays(1, grace.days), pays(2, grace.days + 1), pays(3)], 5),
  },
];
