import type { Defect } from "./defect.js";

/** Basic information is told when a person is registered and never again, whatever changes. */
export const customerChangeNotTold: Defect = {
  name: "customer-change-not-told",
  sentence: {
    en: "Basic information is told when a person is registered and never again, whatever changes.",
    zh: "个人基本信息只在首次建档时报送，之后变更一律不报。",
  },
  provokedBy: "product",
  expected: ["dropped"],
  seed: (right) => ({
    ...right,
    persons: {
      ...right.persons,
      owed: (registration, day) =>
        right.persons.owed(registration, day).filter((record) => record.type !== "110" || record.code === "10"),
    },
  }),
};
