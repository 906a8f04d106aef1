import type { Joints } from "./choices.js";

/** Joint loans as clauses L72 and L73 have them: the principal is what this lender reports already. */
export const rightJoints: Joints = {
  tells: ({ reports }) => reports !== "none",
  amount: (principal) => principal,
  fundSou: (signed) => signed,
};
