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
   * already was wrong (clauses L19, L75 to L78, L84). `otherwise`: only a loan that is not simply repaid shows it (clauses L23 to L32, L71).
   * `product`: only a product beside plain loans does (clauses from L33 on). `joint`: only a loan that others
   * lend too, or a debt that is handed on, does, of some only beside what those others tell (clauses L72 to L74, L85, L86). Absent: a life that is lived without any
   * of these shows it.
   */
  readonly provokedBy?: "fault" | "process" | "correction" | "otherwise" | "product" | "joint";
  /** What a harness should find, the most telling first. */
  readonly expected: readonly ExpectedFinding[];
  seed(right: Behaviour): Behaviour;
}
