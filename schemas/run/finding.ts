import type { Instant, IsoDate, IsoMonth } from "../ledger/primitives.js";

/**
 * What kind of difference a finding is. The list is closed.
 * - `dropped`: owed, and not received by the end of the late window.
 * - `late`: received, but only after its deadline.
 * - `early`: received before the end of its as-of day.
 * - `misdated`: received with another as-of date or for another month.
 * - `doubled`: the same record received more than once.
 * - `unowed`: received, but nothing in the ledger calls for it.
 * - `contradicted`: received with a value that the ledger contradicts.
 * - `malformed`: breaks the layout or an official rule.
 * - `disordered`: received in an order in which the bureau cannot load it.
 * - `unrepaired`: rejected by the bureau and not put right.
 * - `schedule`: the repayment schedule answered to the borrower does not follow from the terms.
 */
export type FindingClass =
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

/** How sure the clause is: [A] several public sources agree … [D] background knowledge (docs/guide/sources.md). */
export type Confidence = "A" | "A-" | "B" | "B-" | "C" | "D";

/** MUST fails the run; SHOULD is a warning. */
export type Level = "MUST" | "SHOULD";

/** A sentence in both languages. */
export interface Bilingual {
  en: string;
  zh: string;
}

/** One difference between what is owed and what arrived. */
export interface Finding {
  /** Unique in the run, e.g. `F0007`. */
  id: string;
  class: FindingClass;
  level: Level;
  confidence: Confidence;
  /** Stable id of the requirement it breaks, e.g. `OWED-30` or an official rule id. */
  requirement: string;
  /** Official rule, where one says it. */
  rule?: RuleReference;
  /** Bureau account code as received or owed; masked in text. */
  account: string;
  /**
   * Position of the life in its cohort.
   * @TJS-type integer
   */
  life?: number;
  /** What is wrong, in one sentence. */
  message: Bilingual;
  owed?: OwedView;
  received?: ReceivedView;
  /** The fields that differ; for `contradicted` and `misdated`. */
  differences: FieldDifference[];
  harm: Harm;
}

/** An official rule and the answer of the bureau to its breach. */
export interface RuleReference {
  id: string;
  feedbackCode?: string;
  feedbackTag?: string;
}

/** An owed record as a report shows it. */
export interface OwedView {
  recordType: string;
  /** Reporting code (报告时点说明代码); the first is the expected one, the others are accepted. */
  codes: string[];
  asOf: IsoDate;
  month?: IsoMonth;
  /** Last instant at which it is on time. */
  deadline: Instant;
  /** Ledger events that cause it, by event id. */
  causes: string[];
  /** Expected value of each field by path, e.g. `AcctMthlyBlgInfSgmt.RpyStatus`. */
  fields: OwedFieldsByPath;
}

/** Owed fields by path, in the order of the record. */
export interface OwedFieldsByPath {
  [path: string]: OwedFieldView;
}

export interface OwedFieldView {
  /** The expected value as it would be written. */
  value: string;
  /** Other values that are equally right. */
  accepted?: string[];
  /** Whether the field is judged at all; some are the lender's own. */
  judged: boolean;
}

/** A received record as a report shows it. */
export interface ReceivedView {
  file: string;
  /**
   * Line in the file, the header being line 1.
   * @TJS-type integer
   */
  line: number;
  /** It arrived after this instant … */
  arrivedAfter: Instant;
  /** … and not after this one. */
  arrivedBy: Instant;
  /** Reporting code, or the letter of the segment that a correction puts right; empty where there is none. */
  code: string;
  /** RptDate as it came, which may be no date; of a deletion the first day of its range; empty where there is none. */
  asOf: string;
  /** Month as it came. */
  month?: string;
  /** Leaf values by path. Personal fields are masked. */
  fields: ValuesByPath;
}

/** Leaf values of a record by path, in the order of the record. */
export interface ValuesByPath {
  [path: string]: string;
}

export interface FieldDifference {
  /** Path of the field, e.g. `AcctMthlyBlgInfSgmt.RpyStatus`. */
  field: string;
  /** Expected, and accepted, values. */
  owed: string[];
  /** Value received; null where the element is missing. */
  received: string | null;
}

/** What the difference does to the borrower's credit report: as told by the lender beside as true. */
export interface Harm {
  /** Rank: 0 none. Higher is worse. Weighs months whose status is worse than true, then debt overstated. */
  score: number;
  /** Months whose cell differs, oldest first. */
  months: HarmedMonth[];
  /** The whole 24-month grid, oldest first, changed and unchanged cells alike; absent where none could be made. */
  grid?: HarmedMonth[];
  /** Current balance in whole units; null where the report shows none. */
  balance: { told: number | null; true: number | null };
  /** Current overdue amount in whole units; null where the report shows none. */
  overdue: { told: number | null; true: number | null };
  /** Whether the account reads as open though closed, or the other way. */
  closed: { told: boolean; true: boolean };
  /** One sentence for the person who decides. */
  summary: Bilingual;
}

/** One cell of the repayment grid. `#` is an unknown month, a blank one lies outside the life. */
export interface HarmedMonth {
  month: IsoMonth;
  told: string;
  true: string;
}
