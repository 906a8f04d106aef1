import type { Defect } from "./defect.js";

/** Whatever is taken back of a line is corrected by a 222. */
export const withdrawnLimitCorrectedNotDeleted: Defect = {
  name: "withdrawn-limit-corrected-not-deleted",
  sentence: {
    en: "The record of a limit that was never changed is corrected by a 222, not deleted by a 223: the bureau still holds a change of that day.",
    zh: "额度调整撤销后以222更正，未以223删除：库中仍保留当日额度调整记录。",
  },
  provokedBy: "correction",
  expected: ["dropped", "unowed"],
  seed: (right) => ({
    ...right,
    amending: {
      ...right.amending,
      sent: (owed, occasion) =>
        right.amending.sent(owed, occasion).map((one) => (one.code === "223D" ? { ...one, code: "222D" } : one)),
    },
  }),
};
