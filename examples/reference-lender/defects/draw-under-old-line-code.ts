import type { Defect } from "./defect.js";

/** Segment F is filled from the day of the grant. */
export const drawUnderOldLineCode: Defect = {
  name: "draw-under-old-line-code",
  sentence: {
    en: "What is opened under a line whose code has changed still names the line by its first code in segment F.",
    zh: "授信协议标识码变更后，用信账户授信额度信息段仍填原标识码。",
  },
  provokedBy: "product",
  expected: ["contradicted"],
  seed: (right) => ({ ...right, amending: { ...right.amending, codeNamed: (first) => first } }),
};
