import type { Defect } from "./defect.js";

/** Repayments reach reporting by an upsert on account and day, so the last one of a day replaces those before it. */
export const sameDayOverwrite: Defect = {
  name: "same-day-repayment-overwritten",
  sentence: {
    en: "Repayments reach reporting by an upsert on account and day, so the last one of a day replaces those before it.",
    zh: "还款流水按账户加日期覆盖写入，同日第二笔还款覆盖第一笔。",
  },
  expected: ["contradicted"],
  seed: (right) => ({
    ...right,
    posting: {
      ...right.posting,
      bookable: (events) => {
        const last = events.findLast(({ event }) => event.type === "repayment");
        return events.filter((booked) => booked.event.type !== "repayment" || booked === last);
      },
    },
  }),
};
