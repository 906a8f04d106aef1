import { unpaidScheduled } from "../loan/loan-state.js";
import type { Defect } from "./defect.js";

/** The amount due this month includes what was missed in earlier months. */
export const dueIncludesArrears: Defect = {
  name: "due-amount-includes-arrears",
  sentence: {
    en: "The amount due this month includes what was missed in earlier months.",
    zh: "本月应还款金额包含以前月份的拖欠。",
  },
  expected: ["contradicted"],
  seed: (right) => ({
    ...right,
    values: {
      ...right.values,
      due: (view, from, settlement) =>
        view.state.instalments.reduce(
          (sum, row) => (row.due <= from ? sum + unpaidScheduled(row) : sum),
          right.values.due(view, from, settlement),
        ),
    },
  }),
};
