import type { Defect } from "./defect.js";

/** Loans drawn under a line are still told as before the lines were: as loans of their own, D1 with Flag 0. */
export const drawToldAsD1: Defect = {
  name: "draw-told-as-d1",
  sentence: {
    en: "A loan drawn under a line is told as it was before the change of product: account type D1, Flag 0, no segment F.",
    zh: "额度项下支用沿用切换前口径：账户类型报D1、分次放款标志为0、无授信额度信息段。",
  },
  provokedBy: "product",
  expected: ["contradicted", "malformed"],
  seed: (right) => ({
    ...right,
    lines: {
      ...right.lines,
      draws: {
        accountType: (terms) => (terms.product === "R4" ? "D1" : right.lines.draws.accountType(terms)),
        flag: (terms) => (terms.product === "R4" ? terms.reporting.flag : right.lines.draws.flag(terms)),
        agreementCode: (identity, terms) =>
          terms.product === "R4" ? undefined : right.lines.draws.agreementCode(identity, terms),
      },
    },
  }),
};
