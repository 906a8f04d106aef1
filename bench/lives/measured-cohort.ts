/** What living and judging one cohort took. Times in milliseconds. */
export interface MeasuredCohort {
  readonly lives: number;
  readonly records: number;
  readonly clockSteps: number;
  /** From the first call to the last finding, by the wall clock; the phases add up to it. */
  readonly elapsed: number;
  readonly phases: Phases;
  /** Processor time of this process meanwhile, the stub bureau and a lender in this process included. */
  readonly cpu: number;
}

/** Time by the wall clock, by what was done. */
export interface Phases {
  /** At least one call to the lender was under way: its work, the sockets, and what of ours ran meanwhile. */
  readonly waiting: number;
  /** The ledger while lives are lived: what comes next, amounts, schedules, the clock's stops. */
  readonly living: number;
  /** Files unpacked, records decoded, official rules, records taken apart for comparison. */
  readonly reading: number;
  /** Working out from the ledger which records are owed. */
  readonly owing: number;
  /** Matching and comparing. */
  readonly reconciling: number;
  /** Counting what the lives reached, as every run does for its log. */
  readonly coverage: number;
}
