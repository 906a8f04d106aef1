import type { Defect } from "./defect.js";

/** A draw makes a new bill of what was due and unpaid; since when it is owed is forgotten. */
export const redrawResetsOverdue: Defect = {
  name: "redraw-resets-overdue",
  sentence: {
    en: "When money is drawn again, what was due and unpaid goes into the next bill and its due date is forgotten.",
    zh: "再次支用后，未还的到期款并入下期账单，原到期日丢失，逾期重新起算。",
  },
  provokedBy: "product",
  expected: ["contradicted", "unowed", "dropped"],
  seed: (right) => ({
    ...right,
    revolving: {
      ...right.revolving,
      servicing: {
        ...right.revolving.servicing,
        beforeDraw: (state, day) => {
          const open = state.instalments.filter((row) => row.due <= day);
          const unpaid = open.reduce((sum, row) => sum + row.interest - row.paidInterest, 0);
          const next = state.instalments.find((row) => row.due > day);
          state.instalments = state.instalments.map((row) => {
            if (row === next) return { ...row, interest: row.interest + unpaid };
            return row.due <= day ? { ...row, interest: row.paidInterest, paidOn: row.paidOn ?? day } : row;
          });
        },
      },
    },
  }),
};
