import type { Defect } from "./defect.js";

/** A registration that was withdrawn is deleted in the own database and not at the bureau. */
export const withdrawalNotTold: Defect = {
  name: "withdrawal-not-told",
  sentence: {
    en: "A registration that was withdrawn is deleted in the own database and not at the bureau.",
    zh: "误建的客户只在本行系统删除，从不向征信报送整笔删除。",
  },
  provokedBy: "product",
  expected: ["dropped"],
  seed: (right) => ({
    ...right,
    persons: {
      ...right.persons,
      owed: (registration, day) =>
        right.persons.owed(registration, day).filter(({ type }) => type !== "114" && type !== "134"),
    },
  }),
};
