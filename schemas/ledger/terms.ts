import type { ResponsibleParty } from "./borrower.js";
import type { IsoDate, MinorUnits, RatePpm } from "./primitives.js";

/** The terms of one loan, as signed. */
export interface LoanTerms {
  /** Non-revolving personal loan (非循环贷账户). */
  product: "D1";
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
   * 分次放款标志. `0`: paid out at once. `1`: paid out in parts, each part an account of its own, so that a credit
   * agreement code is reported with it (segment F).
   */
  flag: "0" | "1";
  /**
   * 授信协议标识码 (segment F); required with flag `1`, absent with flag `0`. With … in its middle where a log tells it
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
}
