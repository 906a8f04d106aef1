import type { NewCodes } from "./choices.js";

/** New codes as clause L71 has it. */
export const rightNewCodes: NewCodes = {
  told: true,
  used: true,
  codes: ({ before, after }) => [before, after],
  toldAfter: (reported) => reported,
};
