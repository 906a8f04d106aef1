import type { Defect } from "./defect.js";

/** The record of a change is made from the values of the evening before: it tells the old address. */
export const changeSendsStaleValues: Defect = {
  name: "change-sends-stale-values",
  sentence: {
    en: "The record of a change is made from the values of the evening before: it tells the old address.",
    zh: "更新记录取的是前一日快照，报送的仍是旧值。",
  },
  provokedBy: "product",
  expected: ["contradicted"],
  seed: (right) => ({
    ...right,
    persons: {
      ...right.persons,
      valuesOf: (code, day) => (code === "10" ? day : day - 1),
    },
  }),
};
