import type { Defect } from "./defect.js";

/** Who reports a joint loan is kept with the contract and read by nobody: every loan on the book is told. */
export const jointSilentReports: Defect = {
  name: "joint-silent-reports",
  sentence: {
    en: "Who reports a joint loan is kept with the contract and read by nobody: every loan on the book is told.",
    zh: "联合贷款由谁报送仅记在合同中、程序未读取，凡账上贷款一律报送。",
  },
  provokedBy: "joint",
  expected: ["unowed"],
  seed: (right) => ({ ...right, joints: { ...right.joints, tells: () => true } }),
};
