import { overOn } from "../claim/claim.js";
import { monthEnd, monthOf } from "../loan/day.js";
import type { Defect } from "./defect.js";

/** Claims are told at each end of month like loans: a record of code 40 where nothing came in. */
export const claimToldMonthly: Defect = {
  name: "claim-told-monthly",
  sentence: {
    en: "Claims are told at each end of month like loans: a record of code 40 where nothing came in.",
    zh: "催收账户按月末报送210/40，当月无回款也报。",
  },
  provokedBy: "product",
  expected: ["unowed"],
  seed: (right) => ({
    ...right,
    claims: {
      ...right.claims,
      next: (claim, after) => {
        const owed = right.claims.next(claim, after);
        const until = Math.min(owed?.day ?? Number.POSITIVE_INFINITY, overOn(claim) ?? Number.POSITIVE_INFINITY);
        const day = monthEnd(monthOf(after + 1));
        return day > claim.openDay && day < until ? { day, code: "40" } : owed;
      },
    },
  }),
};
