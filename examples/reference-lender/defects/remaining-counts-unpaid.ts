import type { Defect } from "./defect.js";

/** Instalments that were missed count as still to come. */
export const remainingCountsUnpaid: Defect = {
  name: "remaining-periods-count-unpaid",
  sentence: {
    en: "Instalments that were missed count as still to come.",
    zh: "剩余还款期数把已到期未还的期数也算在内。",
  },
  expected: ["contradicted"],
  seed: (right) => ({
    ...right,
    values: {
      ...right.values,
      remainingPeriods: (state, day) =>
        state.instalments.filter((row) => row.due > day || row.paidOn === undefined).length,
    },
  }),
};
