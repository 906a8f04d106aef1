import { firstOverdueDay } from "../loan/overdue.js";
import type { Defect } from "./defect.js";

/** A due date is overdue when no payment came, even where nothing fell due on it. */
export const undrawnLineOverdue: Defect = {
  name: "undrawn-line-overdue",
  sentence: {
    en: "A revolving loan that nothing is drawn on is overdue, since no payment came on the due date.",
    zh: "循环贷未支用、无应还款，到期日未见还款即报逾期。",
  },
  provokedBy: "product",
  expected: ["contradicted"],
  seed: (right) => ({
    ...right,
    ageing: {
      ...right.ageing,
      isOverdue: (row, day, contract) =>
        contract.terms.product === "R1" && row.principal + row.interest === 0
          ? day >= firstOverdueDay(row, contract)
          : right.ageing.isOverdue(row, day, contract),
    },
  }),
};
