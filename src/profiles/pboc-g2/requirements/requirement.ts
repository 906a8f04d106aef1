import type { Bilingual, Confidence, Level } from "../../../../schemas/run/finding.js";

/** What the harness requires of a lender beyond the official rules: a record that is owed, or must not come. */
export interface Requirement {
  /** Stable id, e.g. `OWED-30`. */
  readonly id: string;
  readonly level: Level;
  /** How sure the public sources make it. */
  readonly confidence: Confidence;
  /** Clauses it rests on: § of the domain file, S of its supplement, L of docs/guide/loan-arithmetic.md and corrections.md. */
  readonly source: string;
  /**
   * Parts of the agreement that state the clause, e.g. `exchange.repair`. Where one of them is there, the clause binds at
   * full level however sure the public sources are.
   */
  readonly statedBy: readonly string[];
  /** The requirement in one line. */
  readonly title: Bilingual;
  /** What has to come, with what, and by when. */
  readonly meaning: Bilingual;
  /** What its breach does to the borrower's credit report. */
  readonly harm: Bilingual;
  /** How it can come about without anybody having done wrong. */
  readonly innocent: Bilingual;
  /** What to change. */
  readonly fix: Bilingual;
}
