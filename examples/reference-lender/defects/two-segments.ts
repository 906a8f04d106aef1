import { cleared } from "../reporting/record-xml.js";
import type { Defect } from "./defect.js";

/** A 212 of segment H carries segment J as well, so that one record puts both right. */
export const twoSegments: Defect = {
  name: "212-with-two-segments",
  sentence: {
    en: "A 212 of segment H carries segment J as well, so that one record puts both right.",
    zh: "更正H段的212同时带上J段，想一条记录改两段。",
  },
  provokedBy: "correction",
  expected: ["malformed", "unrepaired", "dropped"],
  seed: (right) => ({
    ...right,
    corrections: {
      ...right.corrections,
      monthly: (h, view, values, behaviour) => `${h}${cleared(view, values, behaviour)}`,
    },
  }),
};
