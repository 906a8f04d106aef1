import type { Agreement } from "./agreement.js";
import type { OptionalEvent } from "./event.js";

/** How a lender's files reach the bureau. */
export type Channel = "push" | "pull" | "folder";

/** Name of an event that a lender need not take. */
export type OptionalEventName = OptionalEvent["type"] | "deferral" | "stop-payment";

/** `GET /capabilities`: what this lender's test environment can do. */
export interface Capabilities {
  /** Version of the lender interface it implements. */
  interfaceVersion: "1";
  /** Bureau profiles it reports under. */
  profiles: "pboc-g2"[];
  /**
   * What it sells: account types of records 210 and 230; `R1`, `R2`, `R3` and `R4` take in the credit line. And what it tells
   * of beside: `collateral` (records 510), `person` (records 110 to 140).
   */
  products: ("D1" | "R1" | "R2" | "R3" | "R4" | "C1" | "G1" | "G2" | "collateral" | "person")[];
  /** Whether `PUT /clock` moves the business clock. */
  clockMovable: boolean;
  /** Whether `POST /reset` empties the book. */
  canReset: boolean;
  /** Delivery channels it can be used with as it now runs. */
  channels: Channel[];
  limits: LenderLimits;
  /** Whether it takes feedback files and reports again what they reject (clause L17). Absent: false. */
  feedback?: boolean;
  /**
   * Whether it takes the correcting events of clause L19 (a repayment found late, a reversal of an earlier day, an
   * `identity-correction`, a `void`) and puts right what was reported. Absent: false.
   */
  corrections?: boolean;
  /**
   * The optional events that it takes (clauses L23 to L32, L71, L76, L80 to L83), on all that it sells, `deferral` being an
   * extension of its own accord and `stop-payment` standing for `resume-payment` too. Absent: none.
   */
  events?: OptionalEventName[];
  /** The agreement it lives by now. A difference from the run's stops the run before it can mislead. */
  agreement: Agreement;
  /** Names of extensions beyond this interface; unknown ones are ignored. */
  extensions?: string[];
}

/** What a test environment bears. Absent: no limit known. */
export interface LenderLimits {
  /**
   * Accounts opened between two resets.
   * @TJS-type integer
   * @minimum 1
   */
  accounts?: number;
  /**
   * Calls under way at once.
   * @TJS-type integer
   * @minimum 1
   */
  concurrentCalls?: number;
  /**
   * `PUT /clock` calls between two resets.
   * @TJS-type integer
   * @minimum 1
   */
  clockSteps?: number;
}
