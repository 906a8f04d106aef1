import type { LineEvent } from "../../../schemas/ledger/event.js";
import type { LineTerms, LoanTerms } from "../../../schemas/ledger/terms.js";
import { shanghai } from "../testing.js";

/** What happens to one credit line, granted on 5 January 2024: its events, then loans drawn and repaid early. */
export interface LineStory {
  /** Changes of a revolving line of 20 000.00 for a year. */
  readonly line?: Partial<LineTerms>;
  readonly events?: readonly LineEvent[];
  /** Loans of 12 000.00 drawn under it, as changed, each repaid on the day named, if any is. */
  readonly draws?: readonly { readonly terms: Partial<LoanTerms>; readonly settledOn?: string }[];
  readonly until: string;
}

const raised: LineEvent = { type: "limit-change", eventId: "l", occurredAt: shanghai("2024-01-08"), limit: 3_000_000 };
const drawn = { terms: { openDate: "2024-01-08" } };

/** The shortest story for each defect of the credit lines. */
export const lineStories: Readonly<Record<string, LineStory>> = {
  "limit-reported-as-balance": { until: "2024-01-07" },
  "draw-told-as-d1": { draws: [drawn], until: "2024-01-10" },
  "draw-without-line": { draws: [drawn], until: "2024-01-10" },
  "draw-names-other-line": { draws: [drawn], until: "2024-01-10" },
  "line-not-told": { until: "2024-01-07" },
  "line-limit-old": { events: [raised], until: "2024-01-10" },
  "limit-change-not-told": { events: [raised], until: "2024-01-10" },
  "line-expiry-not-told": { line: { expiryDate: "2024-01-08" }, until: "2024-01-10" },
  "line-told-every-month": { until: "2024-02-02" },
  "line-status-active-at-end": { line: { expiryDate: "2024-01-08" }, until: "2024-01-10" },
  "draw-closes-line": { draws: [{ ...drawn, settledOn: "2024-01-09" }], until: "2024-01-11" },
  "code-padded-with-blanks": { until: "2024-01-07" },
};
