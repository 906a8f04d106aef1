import type { MinorUnits, ProviderCode, RatePpm } from "./primitives.js";

/**
 * What lender and bureau have agreed: everything about timing, money and reading of the contract that a record's value
 * can depend on. It is data; nothing about a lender is assumed that does not stand here. The arithmetic that these
 * settings steer is written down, clause by clause (L1…L15), in `docs/guide/loan-arithmetic.md`.
 *
 * A field whose default rests on an inference and not on a public source says so with its confidence mark.
 */
export interface Agreement {
  /** A name for people and for the report, e.g. `plain`. */
  name: string;
  /** 14-character code of the reporting institution. */
  provider: ProviderCode;
  /**
   * 14-character code of the organisation that manages the accounts of the run (业务管理机构代码, MngmtOrgCode): the
   * reporting institution itself or a branch of it (rule I0001302). A branch's code is its own and does not follow from
   * `provider`. Absent: which organisation manages an account is the lender's own, and the field is not judged.
   */
  managingOrganisation?: ProviderCode;
  /**
   * IANA time zone of business dates, e.g. `Asia/Shanghai`.
   * @pattern ^[A-Za-z]+(/[A-Za-z0-9_+-]+)*$
   */
  timeZone: string;
  /**
   * Local time at which a business day ends (clause L1). `24:00` is midnight. An event at or after the cut-off counts
   * for the next business day. `00:00` is refused: it would end every day before it begins.
   * @pattern ^00:(0[1-9]|[1-5][0-9])$|^(0[1-9]|1[0-9]|2[0-3]):[0-5][0-9]$|^24:00$
   */
  dayCutOff: string;
  /**
   * ISO 4217 code. Minor units are hundredths.
   * @pattern ^[A-Z]{3}$
   */
  currency: string;
  calendar: BusinessCalendarName;
  /** How a contractual due date that is no working day moves (clause L2). */
  dueDateRoll: DateRoll;
  extraction: Extraction;
  grace: Grace;
  /**
   * Shortfall of one instalment that is waived when the instalment is assessed (clause L6, 容差). 0: nothing is waived.
   */
  toleranceAmount: MinorUnits;
  interest: InterestTerms;
  cash: CashRules;
  settlement: SettlementRules;
  amounts: AmountRules;
  deadline: Deadline;
  /**
   * Who decides the five-class category (五级分类). `by-events`: only the classification events of the interface change
   * it, so the field is judged. `lender-own`: the lender's own model does; only its order and date are judged (S2).
   */
  fiveCate: "by-events" | "lender-own";
  /**
   * How the bureau answers files, and what the lender owes upon its answers (clauses L16 to L18). No public source gives
   * any of it (§10 row 9), so it is an agreement's alone. Absent: no feedback reaches the lender, and nothing is judged
   * by what the bureau refused.
   */
  exchange?: Exchange;
  /** What is agreed of cards (clause L52). Absent: `unactivated` is `told`. */
  cards?: CardRules;
  /**
   * `before-or-with`: what a record 210 refers to (the person, the credit agreement, the contract over collateral) reaches the
   * bureau before it or with it (clause L70) [B]. Absent: the order is not judged.
   */
  references?: "before-or-with";
}

/** What is agreed of cards. */
export interface CardRules {
  /**
   * `told`: a card is reported from its opening on, not activated at first (AcctStatus 6). `withheld`: nothing is told of
   * it before it is activated [B].
   */
  unactivated: "told" | "withheld";
}

/** The working-day calendar. `none`: every day is a working day. `CN`: mainland China with make-up working days. */
export type BusinessCalendarName = "none" | "CN";

/**
 * `none` leaves the date. `following` takes the next working day. `modified-following` takes the next working day unless
 * that lies in the next month, then the last working day before. `preceding` takes the last working day before,
 * but no due date goes back to the day of opening or beyond it: that one takes the next working day (clause L2).
 */
export type DateRoll = "none" | "following" | "modified-following" | "preceding";

/** When the facts of a settlement are taken, apart from when they were due (clause L12). */
export interface Extraction {
  /**
   * `none`: on the settlement day. `following`: on the next working day when the settlement day is none; the as-of date
   * (RptDate) and the payment window move with it, SettDate does not (§5.3).
   */
  roll: "none" | "following";
}

/** Days of grace after the contractual due date (clause L5, 宽限期). */
export interface Grace {
  /**
   * Calendar days, 0 for none.
   * @TJS-type integer
   * @minimum 0
   * @maximum 15
   */
  days: number;
  /**
   * true: the month's performance is taken on the last day of grace, so the as-of date (RptDate) and the payment window
   * end there while SettDate stays the due date. false: it is taken on the due day, and an instalment still in its
   * grace is not overdue. Only matters with settlement on the due day.
   */
  movesAsOf: boolean;
}

/** How interest and penalty interest are worked out (clauses L3 and L7). */
export interface InterestTerms {
  /** Day count. `30/360` charges whole periods; the others count days between nominal due dates. */
  dayCount: "30/360" | "ACT/360" | "ACT/365";
  /** Penalty interest on what is overdue, per year. 0 for none. */
  penaltyRatePpm: RatePpm;
  /** What penalty interest is charged on. */
  penaltyBase: "principal" | "principal-and-interest";
  /**
   * How far the interest of one instalment in the lender's own schedule may lie from clause L3. Within it the lender's
   * split stands; beyond it the schedule is a finding.
   */
  scheduleTolerance: MinorUnits;
}

/** How cash is applied (clause L4). */
export interface CashRules {
  /** `oldest-first`: by due date. `matched`: the instalment named by the repayment first, then oldest first. */
  order: "oldest-first" | "matched";
  /** Within one instalment. */
  components: "penalty-interest-principal" | "interest-principal-penalty" | "principal-interest-penalty";
}

/** When a month's performance is fixed and how its status is told (§5.3, S1, S3). */
export interface SettlementRules {
  /** `due-day`: on the instalment's due date, month end where none falls in the month. `month-end`: always month end. */
  day: "due-day" | "month-end";
  /**
   * `by-days`: the status digit is the 30-day band of the oldest unpaid instalment. `by-periods`: it is the number of
   * unpaid instalments and rises by one a month at most (S1).
   */
  statusBasis: "by-days" | "by-periods";
  /** Whether an instalment still unpaid at the end of its last day (due day, or last day of grace) is overdue that day. */
  overdueOnLastDay: boolean;
}

/** How amounts are told to the bureau, in whole currency units (S2). */
export interface AmountRules {
  /** Rounding to whole units. No public text fixes the method: default `half-up` [C]. */
  rounding: "half-up" | "truncate";
  /**
   * Whole units by which a reported amount may differ from the expected one; zero against not zero is never tolerated
   * where it decides between overdue and paid. Default 1 [C].
   * @TJS-type integer
   * @minimum 0
   * @maximum 10
   */
  tolerance: number;
  /** Whether penalty interest is part of TotOverd. Default true (S2). */
  penaltyInTotOverd: boolean;
}

/** When a record is due at the bureau (§5.2, S7): by the end of the n-th day after its as-of date. */
export interface Deadline {
  /**
   * 1 for T+1, 2 for T+2.
   * @TJS-type integer
   * @minimum 1
   * @maximum 5
   */
  days: number;
  /** Whether the days are calendar days or working days of the agreement's calendar. */
  count: "calendar" | "working";
  /**
   * Calendar days after the deadline in which a record still counts as late and not as dropped.
   * @TJS-type integer
   * @minimum 0
   * @maximum 120
   */
  lateWindow: number;
}

/** The way back from the bureau, and the times that it gives the lender (clauses L16 to L18). */
export interface Exchange {
  feedback: FeedbackTime;
  repair: RepairWindow;
  /**
   * Hours after the bureau can be reached again within which everything must have arrived whose deadline passed while it
   * could not (clause L18).
   * @TJS-type integer
   * @minimum 1
   * @maximum 240
   */
  recoveryHours: number;
}

/** When a feedback file reaches the lender (clause L16). */
export interface FeedbackTime {
  /**
   * Calendar days after the local date on which the file arrived.
   * @TJS-type integer
   * @minimum 0
   * @maximum 10
   */
  days: number;
  /**
   * Local time of that day. Where the instant would not lie after the arrival, it is a day later. `00:00` with 1 day is
   * the midnight that ends the day of arrival.
   * @pattern ^([01][0-9]|2[0-3]):[0-5][0-9]$
   */
  at: string;
}

/** Until when a rejected record must have been reported again, rightly, in a new file (clause L17). */
export interface RepairWindow {
  /**
   * By the end of the n-th day after the local date on which the feedback reached the lender.
   * @TJS-type integer
   * @minimum 1
   * @maximum 30
   */
  days: number;
  /** Whether the days are calendar days or working days of the agreement's calendar. */
  count: "calendar" | "working";
}
