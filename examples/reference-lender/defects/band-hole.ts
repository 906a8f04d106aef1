import type { Defect } from "./defect.js";

/** The day bands leave holes at 30, 60, 90 and so on, and what fits no band becomes 7. */
export const bandHole: Defect = {
  name: "band-hole-at-30-60-90",
  sentence: {
    en: "The day bands leave holes at 30, 60, 90 and so on, and what fits no band becomes 7.",
    zh: "逾期天数分档在30、60、90天等处有缺口，落空者变为7。",
  },
  expected: ["contradicted"],
  seed: (right) => ({
    ...right,
    ageing: {
      ...right.ageing,
      digit: (days) => {
        if (days < 30) return 1;
        for (let digit = 2; digit <= 6; digit += 1) {
          if (days >= 30 * (digit - 1) + 1 && days < 30 * digit) return digit;
        }
        return 7;
      },
    },
  }),
};
