import type { Defect } from "./defect.js";

const oneDay = 86_400_000;

/** The files of a day are made a night too late, on T+2. */
export const fileADayLate: Defect = {
  name: "file-a-day-late",
  sentence: {
    en: "The files of a day are made a night too late, on T+2.",
    zh: "报送文件晚一天生成，成为T+2。",
  },
  expected: ["late"],
  seed: (right) => ({
    ...right,
    files: { ...right.files, readyAt: (day, agreement) => right.files.readyAt(day, agreement) + oneDay },
  }),
};
