import type { Defect } from "./defect.js";

/** Once a guarantor has paid, each later month without arrears reads D. */
export const letterDForEver: Defect = {
  name: "letter-d-for-ever",
  sentence: {
    en: "Once a guarantor has paid, each later month without arrears reads D.",
    zh: "担保人代偿一次后，此后各月还款状态一直报D。",
  },
  provokedBy: "otherwise",
  expected: ["contradicted"],
  seed: (right) => ({
    ...right,
    otherwise: {
      ...right.otherwise,
      standing: {
        ...right.otherwise.standing,
        payerLetter: (view, from) => {
          const paid = view.state.specials.some(({ kind }) => kind === "guarantor-payment");
          return right.otherwise.standing.payerLetter(view, from) ?? (paid ? "D" : undefined);
        },
      },
    },
  }),
};
