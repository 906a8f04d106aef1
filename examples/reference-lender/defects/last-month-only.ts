import type { Defect } from "./defect.js";

/** Only the last of the months that were told wrongly is put right. */
export const lastMonthOnly: Defect = {
  name: "correction-of-last-month-only",
  sentence: {
    en: "Only the last of the months that were told wrongly is put right.",
    zh: "多个月报错时只更正最近一个月。",
  },
  provokedBy: "correction",
  expected: ["dropped"],
  seed: (right) => ({
    ...right,
    corrections: {
      ...right.corrections,
      sent: (owed, product) => {
        const last = right.corrections.sent(owed, product).findLast(({ code }) => code === "212H");
        return right.corrections.sent(owed, product).filter((one) => one.code !== "212H" || one === last);
      },
    },
  }),
};
