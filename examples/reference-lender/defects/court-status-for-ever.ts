import type { Defect } from "./defect.js";

/** Once at court, the account status stays 8 although the arrears are cleared. */
export const courtStatusForEver: Defect = {
  name: "court-status-for-ever",
  sentence: {
    en: "Once at court, the account status stays 8 although the arrears are cleared.",
    zh: "司法追偿后欠款已结清，账户状态仍报8。",
  },
  provokedBy: "otherwise",
  expected: ["contradicted"],
  seed: (right) => ({
    ...right,
    otherwise: {
      ...right.otherwise,
      standing: {
        ...right.otherwise.standing,
        status: (state, overdue) =>
          state.specials.some(({ kind }) => kind === "legal-action")
            ? "8"
            : right.otherwise.standing.status(state, overdue),
      },
    },
  }),
};
