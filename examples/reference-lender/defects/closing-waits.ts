import type { Defect } from "./defect.js";

/** An account closed between settlement days is told on the next settlement day. */
export const closingWaits: Defect = {
  name: "closing-waits-for-settlement-day",
  sentence: {
    en: "An account closed between settlement days is told on the next settlement day.",
    zh: "非月结日结清的账户拖到下一个月结日才报送。",
  },
  expected: ["dropped", "misdated"],
  seed: (right) => ({
    ...right,
    selection: {
      ...right.selection,
      decide: (view, behaviour) => {
        const decision = right.selection.decide(view, behaviour);
        return decision?.code === "20" ? undefined : decision;
      },
    },
  }),
};
