import type { Defect } from "./defect.js";

/** The date of the five-class category is the report date every month. */
export const fiveCateDate: Defect = {
  name: "five-class-date-of-report",
  sentence: {
    en: "The date of the five-class category is the report date every month.",
    zh: "五级分类认定日期每月都填信息报告日期。",
  },
  expected: ["contradicted"],
  seed: (right) => ({
    ...right,
    values: { ...right.values, fiveCateDay: (view) => view.day },
  }),
};
