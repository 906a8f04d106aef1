import { businessDay } from "../loan/business-day.js";
import type { Defect } from "./defect.js";

/** Reporting closes its day at the core system's 22:00, although the agreement's day ends at 24:00. */
export const cutOff2200: Defect = {
  name: "cut-off-22-00",
  sentence: {
    en: "Reporting closes its day at the core system's 22:00, although the agreement's day ends at 24:00.",
    zh: "征信报送按核心系统22:00日切，而协议约定为24:00。",
  },
  expected: ["contradicted", "dropped"],
  seed: (right) => ({
    ...right,
    posting: {
      ...right.posting,
      bookingDay: (booked, { agreement }) =>
        booked.event.effectiveDate === undefined
          ? businessDay(booked.event.occurredAt, agreement.timeZone, "22:00")
          : booked.day,
    },
  }),
};
