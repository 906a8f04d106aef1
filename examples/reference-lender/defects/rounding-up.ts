import type { Contract } from "../loan/contract.js";
import type { Instalment } from "../loan/loan-state.js";
import { firstOverdueDay } from "../loan/overdue.js";
import type { Defect } from "./defect.js";

/** Whole yuan that seem to be missing of an instalment. */
function missingYuan(row: Instalment): number {
  return Math.ceil((row.principal + row.interest) / 100) - Math.floor((row.paidPrincipal + row.paidInterest) / 100);
}

/** Arrears are worked out in whole yuan, what is due rounded up and what was paid rounded down, so a cent makes an overdue. */
export const roundingUp: Defect = {
  name: "rounded-up-by-one-yuan",
  sentence: {
    en: "Arrears are worked out in whole yuan, what is due rounded up and what was paid rounded down, so a cent makes an overdue.",
    zh: "逾期判断按整元计算：应还向上取整、实还向下取整，一分钱也会造成虚假逾期。",
  },
  expected: ["contradicted"],
  seed: (right) => ({
    ...right,
    ageing: {
      ...right.ageing,
      isOverdue: (row, day, contract: Contract) => day >= firstOverdueDay(row, contract) && missingYuan(row) > 0,
      unpaid: (row) => missingYuan(row) * 100,
    },
  }),
};
