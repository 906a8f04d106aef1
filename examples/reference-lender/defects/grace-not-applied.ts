import type { Contract } from "../loan/contract.js";
import type { Defect } from "./defect.js";

function withoutGrace(contract: Contract): Contract {
  return { ...contract, agreement: { ...contract.agreement, grace: { days: 0, movesAsOf: false } } };
}

/** Reporting knows no days of grace: it takes the month on the due day and calls unpaid overdue. */
export const graceNotApplied: Defect = {
  name: "grace-not-applied",
  sentence: {
    en: "Reporting knows no days of grace: it takes the month on the due day and calls unpaid overdue.",
    zh: "报送未考虑宽限期，应还款日未还即报逾期。",
  },
  expected: ["misdated", "contradicted"],
  seed: (right) => ({
    ...right,
    dates: {
      ...right.dates,
      observationDay: (state, settlement, contract) =>
        right.dates.observationDay(state, settlement, withoutGrace(contract)),
    },
    ageing: {
      ...right.ageing,
      isOverdue: (row, day, contract) => right.ageing.isOverdue(row, day, withoutGrace(contract)),
    },
  }),
};
