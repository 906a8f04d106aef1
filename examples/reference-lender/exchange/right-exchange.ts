import type { Attempt, Exchange, Fate } from "./choices.js";

/** What an attempt means (clause L16). */
function fate({ status }: Attempt): Fate {
  if (status === undefined || status === 408 || status === 429 || status >= 500) return "again";
  if (status >= 200 && status < 300) return "delivered";
  return status === 409 ? "name-used" : "refused";
}

/** Files and answers as clauses L16 to L18 have it. */
export const rightExchange: Exchange = {
  sending: { fate, keepsWaiting: true, survivesRestart: true },
  heeding: {
    flag: (told) => told,
    // Line 1 is the header (§1.6).
    position: (line) => line - 2,
    comparesOriginal: true,
    file: "named",
    once: true,
    readsOn: () => true,
  },
  repairing: { repairs: true, asOf: (day) => day, blocks: false },
};
