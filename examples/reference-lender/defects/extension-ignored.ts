import type { Defect } from "./defect.js";

/** Extensions stay in the core system; reporting goes on with the old plan. */
export const extensionIgnored: Defect = {
  name: "extension-ignored",
  sentence: {
    en: "Extensions stay in the core system; reporting goes on with the old plan.",
    zh: "展期仅在核心系统生效，征信仍按原还款计划报送。",
  },
  expected: ["contradicted"],
  seed: (right) => ({
    ...right,
    posting: {
      ...right.posting,
      bookable: (events) => events.filter(({ event }) => event.type !== "extension"),
    },
  }),
};
