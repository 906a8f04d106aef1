import { overOn } from "../line/line-state.js";
import { type Day, monthEnd, monthOf } from "../loan/day.js";
import type { Defect } from "./defect.js";

/** Lines run through the monthly job of the loans: at the end of each month each is told once more. */
export const lineToldEveryMonth: Defect = {
  name: "line-told-every-month",
  sentence: {
    en: "A line is told at the end of each month with code 30, though nothing about it has changed.",
    zh: "授信按月报送220/30，即使额度没有调整。",
  },
  provokedBy: "product",
  expected: ["unowed"],
  seed: (right) => ({
    ...right,
    lines: {
      ...right.lines,
      records: {
        ...right.lines.records,
        owed: (line) => {
          const owed = right.lines.records.owed(line);
          const days = new Set(owed.map(({ day }) => day));
          const more = monthEnds(line.grantedOn, overOn(line)).filter((day) => !days.has(day));
          return [...owed, ...more.map((day) => ({ day, code: "30" }) as const)].toSorted(
            (one, other) => one.day - other.day,
          );
        },
      },
    },
  }),
};

/** The month ends after one day and before another. */
function monthEnds(after: Day, before: Day): Day[] {
  const ends: Day[] = [];
  for (let month = monthOf(after); month <= monthOf(before); month += 1) {
    const end = monthEnd(month);
    if (end > after && end < before) ends.push(end);
  }
  return ends;
}
