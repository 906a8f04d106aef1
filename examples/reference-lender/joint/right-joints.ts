import type { Joints } from "./choices.js";

/**
 * Joint loans as clauses L72 and L73 have them: the principal is what this lender reports already. A loan
 * that was taken over is one of its own (L85).
 */
export const rightJoints: Joints = {
  tells: ({ reports }) => reports !== "none",
  amount: (principal) => principal,
  tellsTakenOver: true,
  takenOverIsKnown: false,
  fundSou: (signed) => signed,
};
