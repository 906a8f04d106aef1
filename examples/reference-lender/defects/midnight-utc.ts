import { businessDay, endOfBusinessDay } from "../loan/business-day.js";
import { jobDelay } from "../reporting/right-behaviour.js";
import type { Defect } from "./defect.js";

/** The reporting server runs on UTC, so a day ends at 08:00 in Shanghai. */
export const midnightUtc: Defect = {
  name: "midnight-in-utc",
  sentence: {
    en: "The reporting server runs on UTC, so a day ends at 08:00 in Shanghai.",
    zh: "报送服务器使用UTC时区，业务日实际在北京时间8:00才结束。",
  },
  expected: ["contradicted", "misdated", "dropped"],
  seed: (right) => ({
    ...right,
    posting: {
      ...right.posting,
      bookingDay: ({ event, day }) =>
        event.effectiveDate === undefined ? businessDay(event.occurredAt, "UTC", "24:00") : day,
    },
    files: { ...right.files, readyAt: (day) => endOfBusinessDay(day, "UTC", "24:00") + jobDelay },
  }),
};
