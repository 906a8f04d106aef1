import type { Defect } from "./defect.js";

/** Arrears cleared on the settlement day itself are told with code 40, and the month's record is left out. */
export const code40InsteadOfMonthly: Defect = {
  name: "code-40-instead-of-monthly",
  sentence: {
    en: "Arrears cleared on the settlement day itself are told with code 40, and the month's record is left out.",
    zh: "在月结日当天还清逾期时只报40，漏报月度记录。",
  },
  expected: ["dropped", "unowed"],
  seed: (right) => ({
    ...right,
    selection: {
      ...right.selection,
      decide: (view, behaviour) => {
        const decision = right.selection.decide(view, behaviour);
        return decision?.code === "30" && behaviour.selection.clearsArrears(view, behaviour)
          ? { code: "40" }
          : decision;
      },
    },
  }),
};
