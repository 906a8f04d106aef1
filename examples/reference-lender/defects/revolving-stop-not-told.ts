import type { Defect } from "./defect.js";

/** A revolving loan that is stopped is told as a normal one: status 1 in place of 5. */
export const revolvingStopNotTold: Defect = {
  name: "revolving-stop-not-told",
  sentence: {
    en: "A revolving loan that is stopped is told as a normal one: status 1 in place of 5.",
    zh: "循环贷账户止付后账户状态仍报1而非5。",
  },
  provokedBy: "product",
  expected: ["contradicted"],
  seed: (right) => ({
    ...right,
    revolving: {
      ...right.revolving,
      servicing: {
        ...right.revolving.servicing,
        booked: (event) => (event.type === "stop-payment" ? undefined : right.revolving.servicing.booked(event)),
      },
    },
  }),
};
