import { outstandingPrincipal } from "../loan/loan-state.js";
import type { Defect } from "./defect.js";

/** A revolving loan is closed when everything drawn is repaid, before its line expires. */
export const revolvingClosesAtZero: Defect = {
  name: "revolving-closes-at-zero",
  sentence: {
    en: "A revolving loan is told as closed when its balance is repaid, although it can be drawn on until it expires.",
    zh: "循环贷余额还清即报关闭，未等额度到期。",
  },
  provokedBy: "product",
  expected: ["unowed", "dropped"],
  seed: (right) => ({
    ...right,
    revolving: {
      ...right.revolving,
      servicing: {
        ...right.revolving.servicing,
        closesEarly: (state) => (state.revolving?.draws.length ?? 0) > 0 && outstandingPrincipal(state) === 0,
      },
    },
  }),
};
