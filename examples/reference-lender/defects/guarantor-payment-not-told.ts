import type { Defect } from "./defect.js";

/** A payment by a guarantor is booked but never told as a special transaction. */
export const guarantorPaymentNotTold: Defect = {
  name: "guarantor-payment-not-told",
  sentence: {
    en: "A payment by a guarantor is booked but never told as a special transaction.",
    zh: "担保人代偿未报送特殊交易说明段。",
  },
  provokedBy: "otherwise",
  expected: ["contradicted"],
  seed: (right) => ({
    ...right,
    otherwise: {
      ...right.otherwise,
      specials: { ...right.otherwise.specials, tells: ({ kind }) => kind !== "guarantor-payment" },
    },
  }),
};
