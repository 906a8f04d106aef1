import type { Capabilities, Channel } from "../ledger/capabilities.js";
import type { Instant } from "../ledger/primitives.js";
import type { Bilingual } from "./finding.js";

/** What `tallystick doctor --json` prints: whether a run would work, and what would not run. Nothing is changed by it. */
export interface DoctorReport {
  /** Version of this format. */
  doctorVersion: 1;
  tool: { name: "tallystick"; version: string };
  at: Instant;
  /**
   * 0: everything that is asked for can run. 2: something would not run. 3: the configuration is wrong. 4: the lender gives
   * no answer. 5: a check itself failed.
   * @TJS-type integer
   * @minimum 0
   * @maximum 5
   */
  exitCode: number;
  /** The configuration that was read; absent where there is none. */
  configuration?: string;
  /** Where the lender is, without secrets; absent where none is named. */
  target?: string;
  driving?: "http" | "in-process";
  delivery?: Channel;
  /** What the lender answered; absent where it did not. */
  capabilities?: Capabilities;
  /** In the order in which they were made: this machine, the configuration, the lender, the run. */
  checks: DoctorCheck[];
  /** What a run would live, by suite and agreement, in the order of a run. Empty where the lender could not be asked. */
  plan: DoctorPlan[];
}

/** What is looked at. The list is closed. */
export type DoctorCheckId =
  | "node"
  | "time-zone-data"
  | "disk-space"
  | "configuration"
  | "keys"
  | "tls"
  | "start-command"
  | "delivery"
  | "lender"
  | "capabilities"
  | "channels"
  | "limits"
  | "clock"
  | "time-zone"
  | "agreement"
  | "calendar";

/** One thing that was looked at. */
export interface DoctorCheck {
  check: DoctorCheckId;
  title: Bilingual;
  /**
   * `ok`. `warn`: a run works, and something should be known. `problem`: a run would not work, or something would not run.
   * `not-checked`: something before it must be put right first, or there is nothing to look at.
   */
  state: "ok" | "warn" | "problem" | "not-checked";
  /** What was found. */
  found: Bilingual;
  /** What it means for a run; absent where nothing needs to be said. */
  means?: Bilingual;
  /** What to do; absent where nothing needs to be done. */
  advice?: Bilingual;
}

/** What a run would do with one suite under one agreement. */
export interface DoctorPlan {
  /** One of the suites of the configuration, or what a run lives beside them. */
  suite: string;
  /** Name of the agreement. */
  agreement: string;
  /**
   * Scenarios that would run.
   * @TJS-type integer
   * @minimum 0
   */
  runs: number;
  /** What would not run, by its reason. */
  notRun: DoctorNotRun[];
}

/** Scenarios that would not run, for one reason. */
export interface DoctorNotRun {
  /**
   * How many.
   * @TJS-type integer
   * @minimum 1
   */
  scenarios: number;
  reason: Bilingual;
}
