import type { Defect } from "./defect.js";

/** Relatives are told when they are entered; that one was entered wrongly is not. */
export const relativeVoidNotTold: Defect = {
  name: "relative-void-not-told",
  sentence: {
    en: "Relatives are told when they are entered; that one was entered wrongly is not.",
    zh: "家族关系只报新增，作废（关联标志0）不报。",
  },
  provokedBy: "product",
  expected: ["dropped"],
  seed: (right) => ({
    ...right,
    persons: {
      ...right.persons,
      owed: (registration, day) =>
        right.persons
          .owed(registration, day)
          .filter((record) => record.type !== "120" || record.said.event.void !== true),
    },
  }),
};
