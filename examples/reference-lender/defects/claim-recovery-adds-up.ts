import { receivedOn } from "../claim/claim.js";
import type { Defect } from "./defect.js";

/** LatRpyAmt is all that a claim has brought so far, not what came in last. */
export const claimRecoveryAddsUp: Defect = {
  name: "claim-recovery-adds-up",
  sentence: {
    en: "LatRpyAmt is all that a claim has brought so far, not what came in last.",
    zh: "最近一次实际还款金额报成累计回款额。",
  },
  provokedBy: "product",
  expected: ["contradicted"],
  seed: (right) => ({
    ...right,
    claims: {
      ...right.claims,
      lastRecovery: (claim, day) => {
        const days = new Set(claim.events.flatMap(({ day: on }) => (on <= day ? [on] : [])));
        const amount = [...days].reduce((sum, on) => sum + receivedOn(claim, on), 0);
        return { ...right.claims.lastRecovery(claim, day), amount };
      },
    },
  }),
};
