import type { Defect } from "./defect.js";

/** A loan that was taken over counts as known, as another institution told of it: months without an opening, which are refused. */
export const takenOverToldAsKnown: Defect = {
  name: "taken-over-told-as-known",
  sentence: {
    en: "A loan that was taken over counts as known, as another institution told of it: months without an opening, which are refused.",
    zh: "转入贷款被视为征信中心已有账户：不报开户，只报月度记录，全部被拒收。",
  },
  provokedBy: "joint",
  expected: ["dropped", "disordered"],
  seed: (right) => ({ ...right, joints: { ...right.joints, takenOverIsKnown: true } }),
};
