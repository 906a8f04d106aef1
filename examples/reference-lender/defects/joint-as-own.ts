import type { Defect } from "./defect.js";

/** FundSou is 1 of every loan: a share of a joint loan reads as a loan of its own. */
export const jointAsOwn: Defect = {
  name: "joint-as-own",
  sentence: {
    en: "FundSou is 1 of every loan: a share of a joint loan reads as a loan of its own.",
    zh: "业务经营类型一律报 1（自营），联合贷款份额被报成自营贷款。",
  },
  provokedBy: "joint",
  expected: ["contradicted"],
  seed: (right) => ({ ...right, joints: { ...right.joints, fundSou: () => "1" } }),
};
