import { Temporal } from "temporal-polyfill";
import { isoOf } from "../loan/day.js";
import type { Defect } from "./defect.js";

/** The month is formatted with the year of the week, so the last days of December and the first of January get the wrong year. */
export const weekYear: Defect = {
  name: "week-year-in-month",
  sentence: {
    en: "The month is formatted with the year of the week, so the last days of December and the first of January get the wrong year.",
    zh: "月份格式误用周所属年份，年末年初的月份年份出错。",
  },
  expected: ["malformed", "contradicted"],
  seed: (right) => ({
    ...right,
    values: {
      ...right.values,
      monthText: (month, settlement) => {
        const text = right.values.monthText(month, settlement);
        if (settlement === undefined) return text;
        const weekYear = Temporal.PlainDate.from(isoOf(settlement)).yearOfWeek;
        return `${String(weekYear ?? text.slice(0, 4))}${text.slice(4)}`;
      },
    },
  }),
};
