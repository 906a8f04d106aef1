/** How long and how much the harness takes from a lender. */
export interface CallLimits {
  /** Calls under way at once; lowered to what the lender's capabilities bear. */
  readonly concurrentCalls: number;
  /** Milliseconds for one call, from sending to the last byte of the answer. */
  readonly callMs: number;
  /** Milliseconds for one step of the clock, polling included. */
  readonly clockMs: number;
  /** Milliseconds between two looks at a clock that is not done: the first wait, which then grows to the last. */
  readonly pollMs: { readonly first: number; readonly last: number };
  /** Largest answer that is read, in bytes. */
  readonly answerBytes: number;
}

/** Limits where the configuration gives none. */
export const defaultCallLimits: CallLimits = {
  concurrentCalls: 8,
  callMs: 30_000,
  clockMs: 600_000,
  pollMs: { first: 50, last: 2_000 },
  answerBytes: 64 * 1024 * 1024,
};
