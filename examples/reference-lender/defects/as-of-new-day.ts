import type { Defect } from "./defect.js";

/** The file is made after midnight and takes the new day as report date. */
export const asOfNewDay: Defect = {
  name: "as-of-date-of-the-new-day",
  sentence: {
    en: "The file is made after midnight and takes the new day as report date.",
    zh: "零点后生成文件，信息报告日期误取新的一天。",
  },
  expected: ["misdated", "malformed"],
  seed: (right) => ({
    ...right,
    files: { ...right.files, asOf: (_day, createdOn) => createdOn },
  }),
};
