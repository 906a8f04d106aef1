import type { Defect } from "./defect.js";

/** The validity of a document is told once; when it is renewed, nobody tells it. */
export const documentRenewalNotTold: Defect = {
  name: "document-renewal-not-told",
  sentence: {
    en: "The validity of a document is told once; when it is renewed, nobody tells it.",
    zh: "证件有效期只报一次，换证后不再报送130。",
  },
  provokedBy: "product",
  expected: ["dropped"],
  seed: (right) => ({
    ...right,
    persons: {
      ...right.persons,
      owed: (registration, day) =>
        right.persons.owed(registration, day).filter(({ type }) => type !== "130" || day === registration.registeredOn),
    },
  }),
};
