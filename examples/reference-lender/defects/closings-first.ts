import { endOfBusinessDay } from "../loan/business-day.js";
import type { Day } from "../loan/day.js";
import { type WorkingCalendar, workingCalendar } from "../loan/holidays.js";
import type { Defect } from "./defect.js";

/**
 * Closings go out every night, all other records at nine on the next working day. Over days off, a closing overtakes the
 * opening or monthly record of the days before it; both are in time where the deadline counts working days.
 */
export const closingsFirst: Defect = {
  name: "closing-overtakes-waiting-records",
  sentence: {
    en: "Closings go out every night, all other records on working days only: over days off a closing overtakes what waits.",
    zh: "结清记录每晚报送，其余记录仅工作日报送：节假日期间结清记录先于待报记录到达。",
  },
  expected: ["disordered"],
  seed: (right) => ({
    ...right,
    files: {
      ...right.files,
      apartAt: (code, day, { calendar, timeZone }) =>
        code === "20" || code === "32"
          ? undefined
          : endOfBusinessDay(workingDayAfter(day, workingCalendar(calendar)), timeZone, "09:00"),
    },
  }),
};

function workingDayAfter(day: Day, calendar: WorkingCalendar): Day {
  let next = day + 1;
  while (!calendar.isWorkingDay(next)) next += 1;
  return next;
}
