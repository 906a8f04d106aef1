import type { Defect } from "./defect.js";

/** Segment F is filled with the code of the loan itself, which is no line's. */
export const drawNamesOtherLine: Defect = {
  name: "draw-names-other-line",
  sentence: {
    en: "Segment F names another line than the loan was drawn under: the field is filled with the loan's own account code.",
    zh: "授信协议标识码误填成支用自身的账户标识码，指向错误的授信。",
  },
  provokedBy: "product",
  expected: ["contradicted"],
  seed: (right) => ({
    ...right,
    lines: {
      ...right.lines,
      draws: {
        ...right.lines.draws,
        agreementCode: (identity, terms) =>
          terms.product === "R4" ? identity.accountCode : right.lines.draws.agreementCode(identity, terms),
      },
    },
  }),
};
