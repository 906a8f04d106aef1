import type { Defect } from "./defect.js";

/** A deferral of the bank's own accord is told as an extension asked for by the borrower: K 1 in place of K 16. */
export const deferralToldAsExtension: Defect = {
  name: "deferral-told-as-extension",
  sentence: {
    en: "A deferral of the bank's own accord is told as an extension asked for by the borrower: K 1 in place of K 16.",
    zh: "银行主动延期按展期报送：特殊交易类型报1而非16。",
  },
  provokedBy: "otherwise",
  expected: ["contradicted"],
  seed: (right) => ({
    ...right,
    otherwise: {
      ...right.otherwise,
      specials: {
        ...right.otherwise.specials,
        type: (special) => (special.kind === "deferral" ? "1" : right.otherwise.specials.type(special)),
      },
    },
  }),
};
