import type { Amending } from "./choices.js";

/** How what is no loan is put right (clauses L75 to L78, L84). */
export const rightAmending: Amending = {
  sent: (owed) => owed,
  renames: () => true,
  stops: () => true,
  takesBack: () => true,
  lag: () => 0,
  codeNamed: (first, changes, day) => changes.findLast((change) => change.day <= day)?.after ?? first,
};
