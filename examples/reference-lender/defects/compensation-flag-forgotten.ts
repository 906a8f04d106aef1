import type { Defect } from "./defect.js";

/** CompAdvFlag stays 0 after the guarantor has paid. */
export const compensationFlagForgotten: Defect = {
  name: "compensation-flag-forgotten",
  sentence: {
    en: "CompAdvFlag stays 0 after the guarantor has paid.",
    zh: "代偿后代偿（垫款）标志仍报0。",
  },
  provokedBy: "product",
  expected: ["contradicted"],
  seed: (right) => ({
    ...right,
    guarantees: {
      ...right.guarantees,
      compensated: () => false,
    },
  }),
};
