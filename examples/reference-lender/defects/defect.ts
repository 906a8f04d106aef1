import type { Behaviour } from "../reporting/behaviour.js";

/** The kind of finding that a defect is meant to provoke, in the harness's words. */
export type ExpectedFinding =
  | "dropped"
  | "late"
  | "early"
  | "misdated"
  | "doubled"
  | "unowed"
  | "contradicted"
  | "malformed"
  | "disordered"
  | "unrepaired"
  | "schedule";

/** One seeded bug: the right behaviour with one thing changed. */
export interface Defect {
  readonly name: string;
  /** What is wrong, in one sentence. */
  readonly sentence: { readonly en: string; readonly zh: string };
  /**
   * `fault`: nothing shows before something goes wrong between lender and bureau, or a call comes twice. `process`: only
   * a restart of the lender's process shows it. `correction`: nothing shows before an event says that something reported
   * already was wrong (clause L19). Absent: a life that is lived without any of these shows it.
   */
  readonly provokedBy?: "fault" | "process" | "correction";
  /** What a harness should find, the most telling first. */
  readonly expected: readonly ExpectedFinding[];
  seed(right: Behaviour): Behaviour;
}
