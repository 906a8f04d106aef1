import type { FaultCase } from "../support/fault-case.js";
import { lifeWith, pays, step } from "../support/written-case.js";
import { halfPaid } from "./fault-lives.js";

/** Calls that come more than once, or many at a time. */
export const trafficCases: readonly FaultCase[] = [
  ...(["after", "at-once"] as const).flatMap((how): FaultCase[] =>
    [1, 2].map((call) => ({
      id: `call-${call}-repeated-${how}`,
      title: {
        en: `${call === 1 ? "The opening" : "A repayment"} is told twice under one key, ${how === "after" ? "one after the other" : "both at once"}`,
        zh: `${call === 1 ? "开户" : "还款"}以同一幂等键发送两次（${how === "after" ? "先后" : "同时"}）`,
      },
      requirements: ["OWED-10", "OWED-30"],
      lives: [halfPaid],
      faults: [{ kind: "repeated-call", call, how }],
    })),
  ),
  {
    id: "payments-out-of-order",
    title: {
      en: "Two part payments of one day are told in the other order",
      zh: "同日两笔部分还款以相反顺序到达",
    },
    requirements: ["OWED-30"],
    lives: [
      lifeWith({}, [
        step(1, { kind: "pay", amount: { of: "instalment", permille: 500, less: 0 }, instalment: 1 }),
        pays(1, 0, "15:00:00.000"),
        pays(2),
        pays(3),
      ]),
    ],
    faults: [{ kind: "swapped-calls", call: 2 }],
  },
  {
    id: "many-payments-at-one-instant",
    title: { en: "Twenty part payments of one account at one instant", zh: "同一账户同一时刻二十笔部分还款" },
    requirements: ["OWED-30"],
    lives: [
      lifeWith({}, [
        ...Array.from({ length: 20 }, () =>
          step(1, { kind: "pay", amount: { of: "instalment", permille: 40, less: 0 }, instalment: 1 }),
        ),
        pays(1, 0, "10:00:00.000"),
        pays(2),
        pays(3),
      ]),
    ],
    faults: [],
  },
  {
    id: "many-accounts-on-one-day",
    title: { en: "A thousand accounts fall due on one day", zh: "一千个账户同日到期" },
    requirements: ["OWED-30"],
    agreements: ["plain"],
    lives: Array.from({ length: 1000 }, () => lifeWith({ instalments: 1 }, [pays(1)], 2)),
    faults: [],
  },
];
