import type { Defect } from "./defect.js";

/** The whole overdue principal goes into the band of the oldest instalment. */
export const bandsByOldest: Defect = {
  name: "bands-by-oldest-instalment",
  sentence: {
    en: "The whole overdue principal goes into the band of the oldest instalment.",
    zh: "全部逾期本金都按最早一期的逾期天数归入同一区间。",
  },
  expected: ["contradicted"],
  seed: (right) => ({
    ...right,
    ageing: { ...right.ageing, bandAge: (_own, oldest) => oldest },
  }),
};
