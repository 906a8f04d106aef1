import type { Defect } from "./defect.js";

/** Amounts of a joint loan are read from the platform's loan, which is the whole, and not from the own share. */
export const jointReportsWhole: Defect = {
  name: "joint-reports-whole",
  sentence: {
    en: "Amounts of a joint loan are read from the platform's loan, which is the whole, and not from the own share.",
    zh: "联合贷款金额取自平台整笔贷款，而非本机构份额，按全额报送。",
  },
  provokedBy: "joint",
  expected: ["contradicted"],
  seed: (right) => ({
    ...right,
    joints: {
      ...right.joints,
      amount: (principal, { joint, principal: share }) =>
        joint?.reports === "share" ? Number((BigInt(principal) * BigInt(joint.whole)) / BigInt(share)) : principal,
    },
  }),
};
