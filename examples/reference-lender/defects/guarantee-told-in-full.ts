import type { Defect } from "./defect.js";

/** LoanAmt of a guarantee stays the amount given, whatever the debtor has repaid. */
export const guaranteeToldInFull: Defect = {
  name: "guarantee-told-in-full",
  sentence: {
    en: "LoanAmt of a guarantee stays the amount given, whatever the debtor has repaid.",
    zh: "在保余额一直报担保金额。",
  },
  provokedBy: "product",
  expected: ["contradicted"],
  seed: (right) => ({
    ...right,
    guarantees: {
      ...right.guarantees,
      balance: (guarantee, decision) =>
        decision.code === "20" ? right.guarantees.balance(guarantee, decision) : guarantee.terms.amount,
    },
  }),
};
