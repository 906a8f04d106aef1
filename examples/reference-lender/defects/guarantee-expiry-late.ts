import { endedOn } from "../guarantee/guarantee.js";
import type { Defect } from "./defect.js";

/** A guarantee that runs out is found when its due date has passed: told, and dated, a day late. */
export const guaranteeExpiryLate: Defect = {
  name: "guarantee-expiry-late",
  sentence: {
    en: "A guarantee that runs out is found when its due date has passed: told, and dated, a day late.",
    zh: "到期担保次日才识别，230/20晚报一天，日期也晚一天。",
  },
  provokedBy: "product",
  expected: ["misdated", "dropped"],
  seed: (right) => ({
    ...right,
    guarantees: {
      ...right.guarantees,
      next: (guarantee, after) => {
        const owed = right.guarantees.next(guarantee, after);
        const runsOut = owed?.code === "20" && owed.day === guarantee.dueDay && endedOn(guarantee) === undefined;
        return runsOut ? { ...owed, day: owed.day + 1 } : owed;
      },
    },
  }),
};
