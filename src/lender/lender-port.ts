import type { Agreement } from "../../schemas/ledger/agreement.js";
import type { Capabilities } from "../../schemas/ledger/capabilities.js";
import type { BusinessEvent } from "../../schemas/ledger/event.js";
import type {
  EventResponse,
  OpenAccountResponse,
  OpenRequest,
  SubmissionsPage,
} from "../../schemas/ledger/lender-interface.js";
import type { Instant } from "../../schemas/ledger/primitives.js";

/**
 * The lender under test, as the harness drives it: the calls of the lender interface, however they travel. Each method
 * checks the answer against the published schema.
 * @throws LenderUnreachable when no answer came; LenderAnswerError when the answer is not what the interface promises.
 */
export interface LenderPort {
  capabilities(): Promise<Capabilities>;
  /** Moves the clock and returns when the lender has tried everything that fell due (polls where it answers 202). */
  moveClock(now: Instant): Promise<void>;
  reset(now: Instant, agreement: Agreement): Promise<void>;
  openAccount(request: OpenRequest): Promise<OpenAccountResponse>;
  postEvent(accountId: string, event: BusinessEvent): Promise<EventResponse>;
  submissions(after: string): Promise<SubmissionsPage>;
  feedback(fileName: string, bytes: Uint8Array): Promise<void>;
  close(): Promise<void>;
}

/** One call and its answer, for the log; headers and bodies are as sent, so whoever writes them masks them. */
export interface LenderCall {
  readonly method: "GET" | "PUT" | "POST";
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
  readonly status: number;
  readonly elapsedMs: number;
}

/** Told of every call that was answered. */
export type LenderCallObserver = (call: LenderCall) => void;
