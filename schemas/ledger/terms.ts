import type { ResponsibleParty } from "./borrower.js";
import type { DocumentValidity, PersonDetails } from "./person.js";
import type { IsoDate, MinorUnits, RatePpm } from "./primitives.js";

/** A credit line for personal loans or for a card (授信协议, record 220; clauses L33 to L36, L50). It is no account and no debt. */
export interface LineTerms {
  product: "line";
  /** `card`: the limit of one card (信用卡独立额度 31, clause L50). Absent: for loans. */
  use?: "card";
  /** Whether what is repaid can be drawn again (循环贷款额度 10, 非循环贷款额度 20). */
  revolving: boolean;
  /** Most that may be drawn, in minor units. */
  limit: MinorUnits;
  /** 额度生效日期: the day on which it is granted. */
  effectiveDate: IsoDate;
  /** 额度到期日期: with this day it is over; after the effective date. */
  expiryDate: IsoDate;
}

/**
 * A revolving loan in one account (循环贷账户 R1, clauses L43 to L49): drawn and repaid at any time up to the limit of its
 * line, interest due every month, the principal when the line expires.
 */
export interface RevolvingTerms {
  product: "R1";
  /** Contract rate a year. */
  annualRatePpm: RatePpm;
  /** The day the account is opened, not necessarily drawn (开户日期). */
  openDate: IsoDate;
  /**
   * Day of the month on which interest falls due, clamped to the end of shorter months (clause L2).
   * @TJS-type integer
   * @minimum 1
   * @maximum 31
   */
  dueDay: number;
  /** Items that the lender passes on to the bureau as they stand; flag `0`, and the credit agreement is that of its line. */
  reporting: D1ReportingItems;
}

/** A credit card (贷记卡 R2) or a card that overdraws a deposit (准贷记卡 R3), under a line of its own (clauses L50 to L59). */
export interface CardTerms {
  product: "R2" | "R3";
  /** The day the account is opened, not necessarily activated (开户日期). */
  openDate: IsoDate;
  /**
   * Day of the month on which a bill is made (账单日), clamped to the end of shorter months; never moved over holidays.
   * @TJS-type integer
   * @minimum 1
   * @maximum 31
   */
  billDay: number;
  /**
   * Calendar days from a bill to its due date; of an R3, which has no due dates, it says nothing.
   * @TJS-type integer
   * @minimum 15
   * @maximum 25
   */
  paymentDays: number;
  /**
   * What of a bill must be paid at least, in thousandths; of an R3 it says nothing.
   * @TJS-type integer
   * @minimum 1
   * @maximum 1000
   */
  minimumPermille: number;
  /** Contract rate a year. */
  annualRatePpm: RatePpm;
  /**
   * 卡片标识号: the last four digits of the card, `NULL` without one, `MULT` with several.
   * @pattern ^([0-9]{4}|NULL|MULT)$
   */
  cardNumber: string;
  /**
   * Items that the lender passes on to the bureau as they stand; flag `0`, busiLines `2`, busiDtlLines `81` (R2) or `71` (R3),
   * and the credit agreement is that of its line.
   */
  reporting: D1ReportingItems;
}

/** A person who is told to the bureau as such, and not only as a borrower (个人基本信息, clauses L64 to L69). */
export interface PersonTerms {
  product: "person";
  /** The day on which the lender comes to know the person. */
  registeredOn: IsoDate;
  /**
   * 客户资料类型.
   * @pattern ^(11|12|13|20|30|40|50|60|90)$
   */
  customerType: string;
  details: PersonDetails;
  /** How long the document is valid; told in a 130 where given. */
  document?: DocumentValidity;
}

/** The terms of one loan, as signed. */
export interface LoanTerms {
  /** `D1`: non-revolving loan (非循环贷账户). `R4`: drawn under a revolving line (循环额度下分账户). */
  product: "D1" | "R4";
  /** Amount paid out at opening, in minor units. */
  principal: MinorUnits;
  /** Contract rate a year. */
  annualRatePpm: RatePpm;
  method: RepaymentMethod;
  frequency: RepaymentFrequency;
  /**
   * Number of instalments; 1 for `one-off`.
   * @TJS-type integer
   * @minimum 1
   * @maximum 360
   */
  instalments: number;
  /**
   * Months from opening to maturity; only for `one-off`, where it is required.
   * @TJS-type integer
   * @minimum 1
   * @maximum 360
   */
  termMonths?: number;
  /** The day the money is paid out; the day the account is opened (开户日期). */
  openDate: IsoDate;
  /**
   * Day of the month on which instalments fall due, clamped to the end of shorter months (clause L2).
   * @TJS-type integer
   * @minimum 1
   * @maximum 31
   */
  dueDay: number;
  /** Items that the lender passes on to the bureau as they stand. */
  reporting: D1ReportingItems;
  /** Present where others lend with this lender (联合贷款, clauses L72 to L74); `principal` is what this one reports, or its share. */
  joint?: JointTerms;
}

/** What a funder knows of a loan that it lends with others. */
export interface JointTerms {
  /** The principal of the whole loan, in minor units; whole yuan. */
  whole: MinorUnits;
  /**
   * This lender's share in thousandths.
   * @TJS-type integer
   * @minimum 1
   * @maximum 999
   */
  permille: number;
  /** What this lender reports: its share, the whole loan for all of them, or nothing. */
  reports: "share" | "whole" | "none";
}

/** How principal and interest are spread (clause L3). */
export type RepaymentMethod =
  /** Equal instalments of principal and interest together (分期等额本息, RepayMode 11). */
  | "equal-instalment"
  /** Equal parts of principal (分期等额本金, RepayMode 12). */
  | "equal-principal"
  /** Interest in instalments, principal with the last one (到期还本分期结息, RepayMode 13). */
  | "interest-then-principal"
  /** Everything at maturity (到期一次还本付息, RepayMode 21); frequency `one-off` only. */
  | "bullet";

/** How often an instalment falls due: monthly (RepayFreqcy 03), quarterly (04), once at maturity (07). */
export type RepaymentFrequency = "monthly" | "quarterly" | "one-off";

/** Values of segment C (and D, E, F) that no arithmetic decides. Codes as in the bureau's tables (§4.5, §4.6). */
export interface D1ReportingItems {
  /**
   * 借贷业务大类, e.g. `1` loan.
   * @pattern ^[1-6]$
   */
  busiLines: string;
  /**
   * 借贷业务种类细分, e.g. `91` other consumer loan.
   * @pattern ^[0-9A-Z]{2}$
   */
  busiDtlLines: string;
  /**
   * 业务申请地行政区划代码, GB/T 2260.
   * @pattern ^[0-9]{6}$
   */
  applyBusiDist: string;
  /**
   * 担保方式.
   * @pattern ^[1-7]$
   */
  guarMode: string;
  /**
   * 其他还款保证方式.
   * @pattern ^[019]$
   */
  othRepyGuarWay: string;
  /**
   * 分次放款标志. `0`: paid out at once. `1`: paid out in parts, each part an account of its own. `2`: paid out in parts
   * into one account, the first at opening, the others by `payout` (clause L32). With `1` and `2` a credit agreement code
   * is reported (segment F).
   */
  flag: "0" | "1" | "2";
  /**
   * 授信协议标识码 (segment F); required with flags `1` and `2`, absent with flag `0`. With … in its middle where a log tells it
   * masked.
   * @pattern ^[!-~…]{15,60}$
   */
  creditAgreementCode?: string;
  /** 相关还款责任人 (segment D). Required when guarMode is 3 or 5 (rule R2100115). */
  responsibleParties?: ResponsibleParty[];
  /** 抵（质）押合同标识码 (segment E), each starting with the provider code. */
  collateralContractCodes?: string[];
  /**
   * 贷款合同编号; with busiDtlLines `11` only (rule I2100C07).
   * @maxLength 200
   */
  loanConCode?: string;
  /** 是否为首套住房贷款; with busiDtlLines `11` only. */
  firstHouLoanFlag?: "01" | "02" | "03" | "04";
  /**
   * 业务经营类型: `1` own funds, the default; `8` joint, where `principal` is this lender's own share.
   */
  fundSou?: "1" | "8";
  /** 贷款发放形式: `1` new, the default; `5` taken over from another institution; `9` other. */
  loanForm?: "1" | "5" | "9";
}
