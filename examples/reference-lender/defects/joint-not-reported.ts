import type { Defect } from "./defect.js";

/** Joint loans count as the platform's: the batch leaves out all of them. */
export const jointNotReported: Defect = {
  name: "joint-not-reported",
  sentence: {
    en: "Joint loans count as the platform's: the batch leaves out all of them.",
    zh: "联合贷款被视为平台方业务，批量一概不报。",
  },
  provokedBy: "joint",
  expected: ["dropped"],
  seed: (right) => ({ ...right, joints: { ...right.joints, tells: () => false } }),
};
