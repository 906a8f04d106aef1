import type { Defect } from "./defect.js";

/** What falls due when a revolving loan expires never becomes overdue. */
export const expiryIgnored: Defect = {
  name: "expiry-ignored",
  sentence: {
    en: "What is owed after the expiry of a revolving loan is told as not overdue.",
    zh: "循环贷到期后未还的本息不报逾期。",
  },
  provokedBy: "product",
  expected: ["contradicted", "dropped"],
  seed: (right) => ({
    ...right,
    ageing: {
      ...right.ageing,
      isOverdue: (row, day, contract) =>
        (contract.terms.product !== "R1" || row.number !== contract.terms.instalments) &&
        right.ageing.isOverdue(row, day, contract),
    },
  }),
};
