import type { Defect } from "./defect.js";

/** RepayPrd, the day on which the balance changed, is always that of the record. */
export const guaranteeBalanceDateToday: Defect = {
  name: "guarantee-balance-date-today",
  sentence: {
    en: "RepayPrd, the day on which the balance changed, is always that of the record.",
    zh: "余额变化日期一律报信息报告日期。",
  },
  provokedBy: "product",
  expected: ["contradicted"],
  seed: (right) => ({
    ...right,
    guarantees: {
      ...right.guarantees,
      balanceDay: (_guarantee, { day }) => day,
    },
  }),
};
