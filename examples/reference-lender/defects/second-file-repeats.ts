import type { Defect } from "./defect.js";

/** From half past midnight to noon, in milliseconds. */
const untilNoon = 41_400_000;

/** A second run at noon picks the day's records by date and not by whether they were sent, and repeats them. */
export const secondFileRepeats: Defect = {
  name: "second-file-repeats-first",
  sentence: {
    en: "A second run at noon picks the day's records by date and not by whether they were sent, and repeats them.",
    zh: "中午的补报批次按日期取数而不看是否已报，重复报送当日全部记录。",
  },
  expected: ["doubled"],
  seed: (right) => ({
    ...right,
    files: { ...right.files, againAt: (day, agreement) => right.files.readyAt(day, agreement) + untilNoon },
  }),
};
