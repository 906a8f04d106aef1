import type { Defect } from "./defect.js";

/** A prepayment is booked but never told as a special transaction. */
export const prepaymentWithoutK: Defect = {
  name: "prepayment-without-special-segment",
  sentence: {
    en: "A prepayment is booked but never told as a special transaction.",
    zh: "提前还款未报送特殊交易说明段。",
  },
  expected: ["contradicted", "malformed"],
  seed: (right) => ({
    ...right,
    otherwise: {
      ...right.otherwise,
      specials: { ...right.otherwise.specials, tells: ({ kind }) => kind !== "prepayment" },
    },
  }),
};
