import { isoOf } from "../loan/day.js";
import type { Defect } from "./defect.js";

/** The daily extract pages by opening date, two rows a page, and skips accounts that share the date of a page's last row. */
export const pageBoundary: Defect = {
  name: "page-boundary-skipped",
  sentence: {
    en: "The daily extract pages by opening date, two rows a page, and skips accounts that share the date of a page's last row.",
    zh: "日终抽数按开户日期键集分页（每页两条），跳过与页末同一开户日期的账户。",
  },
  expected: ["dropped"],
  seed: (right) => ({
    ...right,
    extract: {
      page: (day, after) => ({
        sql: "SELECT id, open_date FROM account WHERE next_day = $1 AND open_date > $2 ORDER BY open_date, id LIMIT 2",
        values: [isoOf(day), after?.open_date ?? ""],
        size: 2,
      }),
    },
  }),
};
