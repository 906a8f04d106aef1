import type { Defect } from "./defect.js";

/** The line of a card is told as one for loans. */
export const cardLineAsLoanLine: Defect = {
  name: "card-line-as-loan-line",
  sentence: {
    en: "The limit of a card is told as a line for loans, CreditLimType 10.",
    zh: "信用卡额度在220中报成循环贷款额度（10），而非31。",
  },
  provokedBy: "product",
  expected: ["contradicted"],
  seed: (right) => ({
    ...right,
    lines: {
      ...right.lines,
      records: {
        ...right.lines.records,
        kind: (terms) => (terms.use === "card" ? ["10", "1"] : right.lines.records.kind(terms)),
      },
    },
  }),
};
