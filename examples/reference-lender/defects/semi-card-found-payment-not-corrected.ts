import type { Defect } from "./defect.js";
import { without } from "./without.js";

/** Months of a card that overdraws a deposit are not put right where a payment is found. */
export const semiCardFoundPaymentNotCorrected: Defect = {
  name: "semi-card-found-payment-not-corrected",
  sentence: {
    en: "A payment of a card that overdraws a deposit is booked when it is found late; what was told of the months since is not put right.",
    zh: "准贷记卡迟发现的还款只入账，已报各月不更正。",
  },
  provokedBy: "correction",
  expected: ["dropped"],
  seed: (right) =>
    without(
      right,
      ({ code }, { accountType, late }) =>
        code === "212H" && accountType === "R3" && late.every(({ type }) => type === "repayment"),
    ),
};
