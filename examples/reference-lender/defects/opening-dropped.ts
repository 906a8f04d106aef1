import type { Defect } from "./defect.js";

/** A new loan is first told by the settlement run of the next month. */
export const openingDropped: Defect = {
  name: "opening-not-told",
  sentence: {
    en: "A new loan is first told by the settlement run of the next month.",
    zh: "新开户当日不报送，到次月月结日才首次上报。",
  },
  expected: ["dropped"],
  seed: (right) => ({
    ...right,
    selection: {
      ...right.selection,
      decide: (view, behaviour) => {
        const decision = right.selection.decide(view, behaviour);
        return decision?.code === "10" ? undefined : decision;
      },
    },
  }),
};
