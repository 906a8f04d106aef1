import type { Defect } from "./defect.js";

/** The loan's record is built from the loan alone, so that segment F is left out. */
export const drawWithoutLine: Defect = {
  name: "draw-without-line",
  sentence: {
    en: "The first record of a loan drawn under a line lacks segment F.",
    zh: "额度项下支用开户时不报授信额度信息段。",
  },
  provokedBy: "product",
  expected: ["malformed", "contradicted"],
  seed: (right) => ({
    ...right,
    lines: {
      ...right.lines,
      draws: {
        ...right.lines.draws,
        agreementCode: (identity, terms) =>
          terms.product === "R4" ? undefined : right.lines.draws.agreementCode(identity, terms),
      },
    },
  }),
};
