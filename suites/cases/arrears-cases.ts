import { lifeWith, payment, pays, paysOnTime, step, type WrittenCase } from "../support/written-case.js";

/** Loans that fall behind, and those that come back. */
export const arrearsCases: readonly WrittenCase[] = [
  {
    id: "one-missed-then-cleared",
    title: "one instalment missed and paid five days later: overdue is told, then its clearing",
    requirements: ["OWED-30", "OWED-40"],
    life: () => lifeWith({}, [pays(1), pays(2, 5), pays(3)]),
  },
  {
    id: "part-payment-of-arrears",
    title: "a part of the arrears is paid between two settlement days: no 40, and still overdue",
    requirements: ["OWED-30", "UNOWED-40"],
    life: () => lifeWith({ instalments: 4 }, [step(1, payment(1, { permille: 500 }), 5), pays(2)], 5),
  },
  {
    id: "one-cent-short",
    title: "an instalment paid one cent short is overdue unless the agreement waives it",
    requirements: ["OWED-30"],
    life: () => lifeWith({}, [step(1, payment(1, { less: 1 })), pays(2, 1)], 4),
  },
  {
    id: "never-paid",
    title: "nothing is ever paid: the status climbs with the days past due, through every band",
    requirements: ["OWED-30"],
    life: () => lifeWith({ instalments: 8, dueDay: 1, openDate: "2024-01-10" }, [], 10),
  },
  {
    id: "three-missed-then-cleared",
    title: "three instalments missed and paid in one sum: counters and buckets go back to nothing",
    requirements: ["OWED-30", "OWED-40"],
    life: () => lifeWith({ instalments: 6 }, [pays(3, 10), pays(4), pays(5)], 7),
  },
  {
    id: "missed-quarter",
    title: "a quarterly instalment missed: overdue in the months without an instalment too",
    requirements: ["OWED-30", "OWED-40"],
    life: () => lifeWith({ frequency: "quarterly", instalments: 2 }, [pays(1, 50), pays(2)]),
  },
  {
    id: "unpaid-past-maturity",
    title: "the last instalment stays unpaid: told month by month after maturity, closed when it is paid",
    requirements: ["OWED-30", "OWED-20"],
    life: () => lifeWith({ instalments: 2 }, [pays(1), pays(2, 75)], 6),
  },
  {
    id: "small-arrears",
    title: "arrears below one yuan are told as one, and never as nothing",
    requirements: ["OWED-30"],
    life: () =>
      lifeWith({ principal: 10_000, annualRatePpm: 0, instalments: 2 }, [step(1, payment(1, { less: 30 }))], 4),
  },
  {
    id: "two-accounts-one-day",
    title: "a second loan of the same terms on the same day is told on its own",
    requirements: ["OWED-30"],
    accounts: 2,
    life: () => lifeWith({}, paysOnTime(3)),
  },
  {
    id: "grace",
    title: "an instalment paid on the last day of grace is no arrears, one day later it is",
    requirements: ["OWED-30"],
    life: ({ grace }) => lifeWith({}, [pays(1, grace.days), pays(2, grace.days + 1), pays(3)], 5),
  },
];
