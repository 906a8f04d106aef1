import type { Defect } from "./defect.js";

/** Any repayment on an account told as overdue triggers code 40, even when arrears remain. */
export const code40OnPartial: Defect = {
  name: "code-40-on-partial-payment",
  sentence: {
    en: "Any repayment on an account told as overdue triggers code 40, even when arrears remain.",
    zh: "逾期账户只要还款就报送40，即使仍有拖欠。",
  },
  expected: ["unowed", "malformed"],
  seed: (right) => ({
    ...right,
    selection: {
      ...right.selection,
      clearsArrears: (view, behaviour) => view.reported.overdue > 0 && behaviour.values.lastPaidOn(view) === view.day,
    },
  }),
};
