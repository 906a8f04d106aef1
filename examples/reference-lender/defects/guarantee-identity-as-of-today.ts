import type { Defect } from "./defect.js";

/** RptDate of a 232 of segment B is the day of the correction. */
export const guaranteeIdentityAsOfToday: Defect = {
  name: "guarantee-identity-as-of-today",
  sentence: {
    en: "The 232 of segment B bears the day of the correction as RptDate, not the newest one that the bureau holds, and is refused (R2321212).",
    zh: "232更正基础段的信息报告日期填更正当日，而非库中最新报告日期（R2321212）。",
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
          .map((one) => (one.code === "232B" ? { ...one, asOf: occasion.known } : one)),
    },
  }),
};
