import { unpaidScheduled } from "../loan/loan-state.js";
import type { Defect } from "./defect.js";

/** The balance is what the borrower would still pay by the plan, interest included, and not the principal. */
export const balanceWithInterest: Defect = {
  name: "balance-includes-interest",
  sentence: {
    en: "The balance is what the borrower would still pay by the plan, interest included, and not the principal.",
    zh: "余额含未来利息，而非未还本金。",
  },
  expected: ["contradicted"],
  seed: (right) => ({
    ...right,
    values: {
      ...right.values,
      balance: (state) => state.instalments.reduce((sum, row) => sum + unpaidScheduled(row), 0),
    },
  }),
};
