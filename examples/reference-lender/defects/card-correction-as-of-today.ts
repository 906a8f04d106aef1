import type { Defect } from "./defect.js";

/** RptDate of a 212 of segment H of a card is the day of the correction. */
export const cardCorrectionAsOfToday: Defect = {
  name: "card-correction-as-of-today",
  sentence: {
    en: "The 212 of a month of a card bears the day of the correction as RptDate, not that of the month's record, and is refused (R2121207).",
    zh: "贷记卡月度表现更正（212）的信息报告日期填更正当日，而非该月记录的报告日期（R2121207）。",
  },
  provokedBy: "correction",
  expected: ["misdated", "unrepaired", "dropped"],
  seed: (right) => ({
    ...right,
    amending: {
      ...right.amending,
      sent: (owed, occasion) =>
        right.amending
          .sent(owed, occasion)
          .map((one) => (one.code === "212H" ? { ...one, asOf: occasion.known } : one)),
    },
  }),
};
