import type { BusinessCalendarName } from "../../schemas/ledger/agreement.js";
import { type BusinessCalendar, everyDay } from "./business-calendar.js";
import { chinaCalendar } from "./china-calendar.js";

/** The working-day calendar an agreement names. */
export function calendarByName(name: BusinessCalendarName): BusinessCalendar {
  return name === "CN" ? chinaCalendar : everyDay;
}
