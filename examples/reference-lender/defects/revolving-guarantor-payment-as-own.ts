import type { Defect } from "./defect.js";

/** What a guarantor pays on a revolving loan is booked as the borrower's own repayment: no K 2, no letter D. */
export const revolvingGuarantorPaymentAsOwn: Defect = {
  name: "revolving-guarantor-payment-as-own",
  sentence: {
    en: "What a guarantor pays on a revolving loan is booked as the borrower's own repayment: no K 2, no letter D.",
    zh: "循环贷担保人代偿被记作借款人本人还款，未报特殊交易2。",
  },
  provokedBy: "product",
  expected: ["contradicted"],
  seed: (right) => ({
    ...right,
    revolving: {
      ...right.revolving,
      servicing: {
        ...right.revolving.servicing,
        booked: (event) =>
          event.type === "guarantor-payment"
            ? { ...event, type: "repayment" }
            : right.revolving.servicing.booked(event),
      },
    },
  }),
};
