/** What `tallystick explain --json` prints, in the language that was asked for. */
export interface ExplainReport {
  /** Version of this format. */
  explainVersion: 1;
  language: "en" | "zh";
  /** One for an id; for a feedback code one for each rule that the bureau answers with it. */
  explanations: ExplainedRule[];
}

/** What a person is told about a rule or a requirement. */
export interface ExplainedRule {
  id: string;
  /** `not-judged`: an official rule that this tool does not judge; its one part says why. */
  kind: "rule" | "requirement" | "not-judged";
  /** Empty for what is not judged. */
  title: string;
  /** What it says about itself: level, record types, feedback code, source. */
  facts: ExplainedFact[];
  /** Meaning, harm, innocent explanations, remedy, in this order. */
  parts: ExplainedPart[];
}

export interface ExplainedFact {
  name: string;
  value: string;
}

export interface ExplainedPart {
  heading: string;
  text: string;
}
