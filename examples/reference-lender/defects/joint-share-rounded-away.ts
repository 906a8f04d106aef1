import type { Defect } from "./defect.js";

const YUAN = 100n;

/** The share of a joint loan is worked out anew for the report and rounded down, so that a yuan belongs to nobody. */
export const jointShareRoundedAway: Defect = {
  name: "joint-share-rounded-away",
  sentence: {
    en: "The share of a joint loan is worked out anew for the report and rounded down, so that a yuan belongs to nobody.",
    zh: "报送时按比例重新计算联合贷款份额并向下取整，零头无人报送。",
  },
  provokedBy: "joint",
  expected: ["contradicted"],
  seed: (right) => ({
    ...right,
    joints: {
      ...right.joints,
      amount: (principal, { joint, principal: share }) =>
        joint?.reports === "share" && principal === share
          ? Number(((BigInt(joint.whole) / YUAN) * BigInt(joint.permille)) / 1000n) * Number(YUAN)
          : principal,
    },
  }),
};
