import { limitAccount } from "../line/limit-account.js";
import type { Defect } from "./defect.js";

/** The day on which a line is granted also yields an account that owes the whole limit. */
export const limitReportedAsBalance: Defect = {
  name: "limit-reported-as-balance",
  sentence: {
    en: "A line that nothing was drawn under is told as an account as well, with the limit as its balance.",
    zh: "未支用的授信被当作借贷账户上报，余额填成授信额度。",
  },
  provokedBy: "product",
  expected: ["unowed"],
  seed: (right) => ({
    ...right,
    lines: {
      ...right.lines,
      records: {
        ...right.lines.records,
        account: (identity, line, decision, agreement) =>
          decision.code === "10" ? limitAccount(identity, line, agreement, right) : undefined,
      },
    },
  }),
};
