import type { Defect } from "./defect.js";

/** The date of the last repayment is the day on which the night batch booked it, the day after it was made. */
export const lastPaidByBooking: Defect = {
  name: "last-repayment-date-of-booking",
  sentence: {
    en: "The date of the last repayment is the day on which the night batch booked it, the day after it was made.",
    zh: "最近一次实际还款日期取入账日（次日批量），而非实际还款日。",
  },
  expected: ["contradicted"],
  seed: (right) => ({
    ...right,
    values: {
      ...right.values,
      lastPaidOn: (view) => {
        const paidOn = right.values.lastPaidOn(view);
        const isPayment = view.state.receipts.some((receipt) => receipt.day === paidOn);
        return isPayment ? Math.min(paidOn + 1, view.day) : paidOn;
      },
    },
  }),
};
