import type { Defect } from "./defect.js";

/** All contracts over collateral go through the template of mortgages: GuarType 1 and segment E. */
export const pledgeToldAsMortgage: Defect = {
  name: "pledge-told-as-mortgage",
  sentence: {
    en: "All contracts over collateral go through the template of mortgages: GuarType 1 and segment E.",
    zh: "质押合同套用抵押模板：合同类型报1，并带抵押物段。",
  },
  provokedBy: "product",
  expected: ["contradicted", "malformed"],
  seed: (right) => ({
    ...right,
    collaterals: {
      ...right.collaterals,
      kind: () => "mortgage",
    },
  }),
};
