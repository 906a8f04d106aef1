import type { Defect } from "./defect.js";

/** Persons are told of as borrowers only: basic information, record 110, was never built. */
export const personNotTold: Defect = {
  name: "person-not-told",
  sentence: {
    en: "Persons are told of as borrowers only: basic information, record 110, was never built.",
    zh: "只在借贷账户中带出借款人，从未开发个人基本信息110。",
  },
  provokedBy: "product",
  expected: ["dropped"],
  seed: (right) => ({
    ...right,
    persons: {
      ...right.persons,
      owed: (registration, day) => right.persons.owed(registration, day).filter(({ type }) => type !== "110"),
    },
  }),
};
