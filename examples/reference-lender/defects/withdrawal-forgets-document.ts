import type { Defect } from "./defect.js";

/** When a registration is withdrawn, the person is deleted at the bureau and the document is forgotten. */
export const withdrawalForgetsDocument: Defect = {
  name: "withdrawal-forgets-document",
  sentence: {
    en: "When a registration is withdrawn, the person is deleted at the bureau and the document is forgotten.",
    zh: "整笔删除个人基本信息114时漏删证件有效期134。",
  },
  provokedBy: "product",
  expected: ["dropped"],
  seed: (right) => ({
    ...right,
    persons: {
      ...right.persons,
      owed: (registration, day) => right.persons.owed(registration, day).filter(({ type }) => type !== "134"),
    },
  }),
};
