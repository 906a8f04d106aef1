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
 * The seven calls of the lender interface as an adapter fills them in (docs/guide/lender-interface.md): the other side of
 * a `LenderPort`. What a call throws is told to whoever runs the test; throw a {@link CallRefused} for an answer of its own
 * status. Bodies come as the published schemas have them.
 */
export interface LenderCalls {
  /** What this environment can do, and the agreement it lives by. */
  capabilities(): Promise<Capabilities> | Capabilities;
  /** Moves the business clock forward, and returns when everything that falls due by then has been tried. */
  moveClock(now: Instant): Promise<void> | void;
  /** Begins again with an empty book; left out where `canReset` is false. */
  reset?(now: Instant, agreement: Agreement | undefined): Promise<void> | void;
  /** Opens a loan. The same `clientRef` twice is one loan. */
  openAccount(request: OpenRequest): Promise<OpenAccountResponse> | OpenAccountResponse;
  /** Books a business event. The same `eventId` twice is one event. */
  postEvent(accountId: string, event: BusinessEvent): Promise<EventResponse> | EventResponse;
  /** The message files made after a cursor, `""` for all; left out where files are pushed or written to a folder. */
  submissions?(after: string): Promise<SubmissionsPage> | SubmissionsPage;
  /** Takes a feedback file of the bureau; left out where `feedback` is not among the capabilities. */
  feedback?(fileName: string, bytes: Uint8Array): Promise<void> | void;
}

/** A call that is answered with a status of its own: 404 no such account, 409 a clock that stands later, 422 refused. */
export class CallRefused extends Error {
  readonly code = "CALL_REFUSED";
  /** 400 to 599. */
  readonly status: number;

  /** @param detail what the person who runs the test reads */
  constructor(status: number, detail: string) {
    super(detail);
    this.name = "CallRefused";
    this.status = status;
  }
}
