import type { Defect } from "./defect.js";

/** Only 200 counts as received: after a 202 the file goes once more under a new name. */
export const acceptsOnly200: Defect = {
  name: "accepts-only-200",
  sentence: {
    en: "Only 200 counts as received: after a 202 the file goes once more under a new name.",
    zh: "只认200为成功，收到202后换名再发一次。",
  },
  expected: ["doubled"],
  seed: (right) => ({
    ...right,
    exchange: {
      ...right.exchange,
      sending: {
        ...right.exchange.sending,
        fate: (attempt) =>
          attempt.status === 202 && attempt.attempts === 1 ? "renamed" : right.exchange.sending.fate(attempt),
      },
    },
  }),
};
