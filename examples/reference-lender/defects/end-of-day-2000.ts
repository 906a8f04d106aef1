import { endOfBusinessDay } from "../loan/business-day.js";
import type { Defect } from "./defect.js";

/** The end-of-day job starts at 20:00, before the business day is over, and does not wait for the day's last hours. */
export const endOfDay2000: Defect = {
  name: "end-of-day-at-20-00",
  sentence: {
    en: "The end-of-day job starts at 20:00, before the business day is over, and does not wait for the day's last hours.",
    zh: "日终跑批20:00启动，早于协议约定的日切，当日未了即已报送。",
  },
  expected: ["early"],
  seed: (right) => ({
    ...right,
    files: { ...right.files, readyAt: (day, { timeZone }) => endOfBusinessDay(day, timeZone, "20:00") },
  }),
};
