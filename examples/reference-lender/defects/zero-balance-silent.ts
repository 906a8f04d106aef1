import { outstandingPrincipal } from "../loan/loan-state.js";
import type { Defect } from "./defect.js";

/** No monthly record is made of a revolving loan while nothing is drawn. */
export const zeroBalanceSilent: Defect = {
  name: "zero-balance-silent",
  sentence: {
    en: "While nothing is drawn, a revolving loan gives no monthly record.",
    zh: "循环贷余额为零期间不报月度结算记录。",
  },
  provokedBy: "product",
  expected: ["dropped"],
  seed: (right) => ({
    ...right,
    selection: {
      ...right.selection,
      decide: (view, behaviour) => {
        const decision = right.selection.decide(view, behaviour);
        const idle = view.state.revolving !== undefined && outstandingPrincipal(view.state) === 0;
        return idle && (decision?.code === "30" || decision?.code === "31") ? undefined : decision;
      },
    },
  }),
};
