import type { Defect } from "./defect.js";

/** The batch takes loans that were granted here: those that were taken over from another institution are left out. */
export const takenOverNotTold: Defect = {
  name: "taken-over-not-told",
  sentence: {
    en: "The batch takes loans that were granted here: those that were taken over from another institution are left out.",
    zh: "批量只抽取本机构发放的贷款，由其他机构转入的一概不报。",
  },
  provokedBy: "joint",
  expected: ["dropped"],
  seed: (right) => ({ ...right, joints: { ...right.joints, tellsTakenOver: false } }),
};
