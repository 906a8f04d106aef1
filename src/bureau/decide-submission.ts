import type { SubmittedFile } from "../profiles/submission.js";

/** What the stub bureau makes of a submission that arrived whole. */
export type SubmissionDecision =
  /** Stored; its records are judged later. */
  | { readonly kind: "stored" }
  /** Not stored; the lender is answered with this problem. */
  | { readonly kind: "refused"; readonly status: 409 | 422 | 503; readonly title: string; readonly detail: string };

/**
 * The one step at which the bureau decides about a submission. A bureau that loads records, rejects them and issues
 * feedback puts its own function here; everything around it (sizes, names, answers, storing) stays.
 */
export type DecideSubmission = (file: SubmittedFile) => SubmissionDecision | Promise<SubmissionDecision>;

/** Stores whatever arrives: what is wrong with it is for the harness to find. */
export const storeEverything: DecideSubmission = () => ({ kind: "stored" });
