import { isoOf } from "../loan/day.js";
import type { Defect } from "./defect.js";

/** The extract's own table of month lengths gives February 28 days in every year. */
export const february29: Defect = {
  name: "february-29-forgotten",
  sentence: {
    en: "The extract's own table of month lengths gives February 28 days in every year.",
    zh: "抽数程序的月末表把每年二月都当作28天。",
  },
  expected: ["misdated", "dropped"],
  seed: (right) => ({
    ...right,
    dates: {
      ...right.dates,
      settlementDay: (state, month, contract) => {
        const day = right.dates.settlementDay(state, month, contract);
        return day !== undefined && isoOf(day).endsWith("-02-29") ? day - 1 : day;
      },
    },
  }),
};
