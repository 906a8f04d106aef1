/** What a person needs to know about a rule, in one language. Each field is one to three full sentences. */
export interface RuleText {
  /** The rule in one line. */
  readonly title: string;
  /** What has to hold, and why the bureau wants it. */
  readonly meaning: string;
  /** What the breach does to the borrower's credit report. */
  readonly harm: string;
  /** How it can come about without anybody having done wrong, or where the rule itself is in doubt. */
  readonly innocent: string;
  /** What to change, and how to repair what was already sent. */
  readonly fix: string;
}
