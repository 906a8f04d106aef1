import type { BureauAnswer } from "../bureau-answer.js";

/**
 * What a fault does to one call of the bureau. How it is done is the carrier's affair: a socket is broken otherwise than
 * a promise.
 * - `refused`: there is no connection.
 * - `reset`: the connection breaks half-way through the body, and nothing is received.
 * - `instead`: this answer, whatever is in the call, and nothing is received.
 * - `slow`, `twice`: received, and the bureau's own answer comes byte by byte, or two times.
 * - `lost`: received, and the connection breaks before the answer.
 * - `struck-before`, `struck-half-way`, `struck-after`: the lender's process is ended without warning, before anything of
 *   the body is read, half-way through it (nothing is received in both), or when it is received and not yet answered.
 */
export type Disturbance =
  | { readonly kind: "refused" | "reset" | "slow" | "twice" | "lost" }
  | { readonly kind: "struck-before" | "struck-half-way" | "struck-after" }
  | { readonly kind: "instead"; readonly answer: BureauAnswer };

/** A call that meets a fault. */
export interface Meeting {
  readonly disturbance: Disturbance;
  /** To be called once, when it is known whether the bureau has received the file. */
  readonly settle: (received: boolean) => void;
}
