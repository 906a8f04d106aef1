import type { Lines } from "./choices.js";
import { type LineState, limitOn, overOn } from "./line-state.js";

/** How credit lines are told rightly (clauses L33 to L36). */
export const rightLines: Lines = {
  draws: {
    accountType: ({ product }) => product,
    flag: ({ product, reporting }) => (product === "D1" ? reporting.flag : undefined),
    agreementCode: ({ lineCode }, { product, reporting }) => {
      if (product !== "D1") return lineCode;
      return reporting.flag === "0" ? undefined : reporting.creditAgreementCode;
    },
  },
  records: {
    owed: (line) => [
      { day: line.grantedOn, code: "10" },
      ...changeDays(line).map((day) => ({ day, code: "30" }) as const),
      { day: overOn(line), code: "20" },
    ],
    contractCode: (code) => code,
    kind: ({ use, revolving }) => [use === "card" ? "31" : revolving ? "10" : "20", revolving ? "1" : "0"],
    limit: (line, { day }) => limitOn(line, day),
    status: (code) => (code === "20" ? "2" : "1"),
    account: () => undefined,
  },
};

/** The days on which the limit changed, but for those of the grant and the end, whose own record tells it. */
function changeDays(line: LineState): number[] {
  const days = new Set(line.changes.map(({ day }) => day));
  return [...days].filter((day) => day > line.grantedOn && day < overOn(line));
}
