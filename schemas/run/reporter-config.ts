import type { ProviderCode } from "../ledger/primitives.js";
import type { FolderDelivery, HttpTarget, InProcessTarget, PullDelivery, PushDelivery } from "./config.js";

/** An institution that lends together with the lender under test (联合贷款, clauses L72 to L74), at an endpoint of its own. */
export interface ConfiguredReporter {
  /**
   * What findings call it.
   * @pattern ^[A-Za-z][A-Za-z0-9._-]{0,39}$
   */
  name: string;
  /** Its own provider code; otherwise it lives by the agreement of the run. */
  provider: ProviderCode;
  /** How it is driven. */
  target: HttpTarget | InProcessTarget;
  /** How its message files reach the harness. */
  delivery: PushDelivery | PullDelivery | FolderDelivery;
}
