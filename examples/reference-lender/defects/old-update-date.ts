import type { Defect } from "./defect.js";

/** A change is told with the update dates of the first report: that of the segment is filled when it is made and stays. */
export const oldUpdateDate: Defect = {
  name: "old-update-date",
  sentence: {
    en: "A change is told with the update dates of the first report: that of the segment is filled when it is made and stays.",
    zh: "变更后的信息段仍沿用首次报送的更新日期。",
  },
  provokedBy: "product",
  expected: ["contradicted"],
  seed: (right) => ({
    ...right,
    persons: {
      ...right.persons,
      updatedOn: ({ registeredOn }) => registeredOn,
    },
  }),
};
