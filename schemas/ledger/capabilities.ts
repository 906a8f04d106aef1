import type { Agreement } from "./agreement.js";

/** How a lender's files reach the bureau. */
export type Channel = "push" | "pull" | "folder";

/** `GET /capabilities`: what this lender's test environment can do. */
export interface Capabilities {
  /** Version of the lender interface it implements. */
  interfaceVersion: "1";
  /** Bureau profiles it reports under. */
  profiles: "pboc-g2"[];
  /** Account types it sells. */
  products: "D1"[];
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
