import type { Defect } from "./defect.js";

/** That a person is known under another document too is kept in the core system: there is no record 140. */
export const secondDocumentNotTold: Defect = {
  name: "second-document-not-told",
  sentence: {
    en: "That a person is known under another document too is kept in the core system: there is no record 140.",
    zh: "核心系统已合并的多证件客户从不报送证件整合140。",
  },
  provokedBy: "product",
  expected: ["dropped"],
  seed: (right) => ({
    ...right,
    persons: {
      ...right.persons,
      owed: (registration, day) => right.persons.owed(registration, day).filter(({ type }) => type !== "140"),
    },
  }),
};
