import type { Defect } from "./defect.js";

/** The overdue total adds up principal only. */
export const overduePrincipalOnly: Defect = {
  name: "overdue-total-without-interest",
  sentence: {
    en: "The overdue total adds up principal only.",
    zh: "当前逾期总额只汇总本金，漏掉利息。",
  },
  expected: ["contradicted"],
  seed: (right) => ({
    ...right,
    ageing: { ...right.ageing, unpaid: (row) => row.principal - row.paidPrincipal },
  }),
};
