import type { FeedbackFlag } from "../exchange/feedback.js";
import type { Doing } from "../exchange/testing.js";

/** A feedback file that comes at nine on a day. */
export interface FeedbackOf {
  /** The file that it is about, by its position among those received, from 0. */
  readonly file: number;
  readonly on: string;
  readonly flag: FeedbackFlag;
  /** Rejected lines. */
  readonly lines?: readonly number[];
  /** It is there by the fault alone: without the fault it does not come. */
  readonly extra?: true;
}

/** What happens to a few loans between the lender and the bureau. */
export interface FaultStory {
  /** Loans that are opened at nine on a day of January 2024, one for each day named; 5, 5 without. */
  readonly opened?: readonly number[];
  /** What the bureau does with the submissions, in their order; 202 beyond. */
  readonly doing?: readonly Doing[];
  readonly feedback?: readonly FeedbackOf[];
  /** A repayment that is told twice at one moment. */
  readonly paidTwice?: true;
  /** The lender is started anew at the beginning of a day. */
  readonly restarted?: string;
  readonly until: string;
}

const rejected = { file: 0, on: "2024-01-06", flag: "3", lines: [2] } as const;
const wait = { status: 503, headers: { "retry-after": "60" } };

/** One story for each defect that only a fault or a restart provokes. */
export const faultStories: Readonly<Record<string, FaultStory>> = {
  "resend-doubles": { doing: ["lost"], until: "2024-01-08" },
  "retry-gives-up": { doing: [500], until: "2024-01-08" },
  "rejected-dropped": { feedback: [rejected], until: "2024-01-08" },
  "feedback-line-off-by-one": { feedback: [rejected], until: "2024-01-08" },
  "partial-as-whole": { feedback: [rejected], until: "2024-01-08" },
  "whole-as-loaded": { feedback: [{ ...rejected, flag: "2", lines: [] }], until: "2024-01-08" },
  "feedback-of-yesterday": {
    opened: [5, 6],
    feedback: [{ ...rejected, on: "2024-01-07" }],
    until: "2024-01-09",
  },
  "poison-record-blocks": { opened: [5, 6, 7], feedback: [rejected], until: "2024-01-10" },
  "resend-new-as-of": { feedback: [rejected], until: "2024-01-08" },
  "day-job-twice": { doing: ["away"], until: "2024-01-08" },
  "retry-after-ignored-gives-up": { doing: [wait, wait, wait], until: "2024-01-10" },
  "outage-loses-day": { opened: [5, 6], doing: ["away"], until: "2024-01-08" },
  "outbox-lost-on-restart": { doing: ["away"], restarted: "2024-01-07", until: "2024-01-08" },
  "duplicate-feedback-repairs-twice": {
    feedback: [rejected, { ...rejected, extra: true }],
    until: "2024-01-08",
  },
  "late-feedback-ignored": { feedback: [{ ...rejected, on: "2024-01-12" }], until: "2024-01-14" },
  "lost-answer-regenerates": { doing: ["lost"], until: "2024-01-08" },
  "key-ignored-under-concurrency": { paidTwice: true, until: "2024-02-12" },
};
