import { drawAccount } from "../revolving/draw-account.js";
import type { Defect } from "./defect.js";

/** Each draw on a revolving loan is told as an account of its own as well. */
export const drawsAsAccounts: Defect = {
  name: "draws-as-accounts",
  sentence: {
    en: "Each draw on a revolving loan is told as an account R4 of its own as well.",
    zh: "循环贷单账户的每笔支用另报一个R4分账户。",
  },
  provokedBy: "product",
  expected: ["unowed"],
  seed: (right) => ({
    ...right,
    revolving: {
      ...right.revolving,
      drawRecord: (identity, view, draw) => drawAccount(identity, view, draw, right),
    },
  }),
};
