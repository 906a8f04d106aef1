import { endOfBusinessDay } from "../loan/business-day.js";
import type { Defect } from "./defect.js";

/** Persons have a run of their own at eight in the evening: the accounts that refer to them have gone out in the night. */
export const personToldAfterAccount: Defect = {
  name: "person-told-after-account",
  sentence: {
    en: "Persons have a run of their own at eight in the evening: the accounts that refer to them have gone out in the night.",
    zh: "客户信息晚上八点单独批处理，晚于凌晨报送的账户记录到达。",
  },
  provokedBy: "product",
  expected: ["disordered", "late"],
  seed: (right) => ({
    ...right,
    persons: {
      ...right.persons,
      apartAt: (day, { timeZone }) => endOfBusinessDay(day + 1, timeZone, "20:00"),
    },
  }),
};
