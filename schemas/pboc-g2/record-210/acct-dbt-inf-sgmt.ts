import type { AcctStatusCode } from "../code-tables/acct-status.js";
import type { FiveCateCode } from "../code-tables/five-cate.js";
import type { RpyStatusCode } from "../code-tables/rpy-status.js";
import type { PbocDate, PbocDateOrEmpty, UInt3, UInt15 } from "../types.js";

/**
 * Segment J: performance outside the monthly rhythm. With code 40; in every record of a collection account.
 * @x-zh 非月度表现信息段
 * @x-segment J
 * @x-accounts ["D1", "R1", "R2", "R4", "C1"]
 * @x-source §3.1 [A]
 */
export interface AcctDbtInfSgmt {
  /**
   * State of the account; never closed except for C1 (rule I2100A16).
   * @x-zh 账户状态
   * @x-type Enum
   * @x-letters AM
   * @x-table AcctStatus
   * @x-source §3.1 [A]
   */
  AcctStatus: AcctStatusCode;
  /**
   * Balance.
   * @x-zh 余额
   * @x-type uInt..15
   * @x-letters AM
   * @x-unit whole currency units
   * @x-source §3.1 [A]
   */
  AcctBal: UInt15;
  /**
   * Five-class category.
   * @x-zh 五级分类
   * @x-type Enum
   * @x-letters SM
   * @x-accounts ["D1", "R1", "R2", "R4"]
   * @x-table FiveCate
   * @x-source §3.1 [A]
   */
  FiveCate?: FiveCateCode;
  /**
   * Day on which the category was found.
   * @x-zh 五级分类认定日期
   * @x-type Date
   * @x-letters SM
   * @x-accounts ["D1", "R1", "R2", "R4"]
   * @x-source §3.1 [A]
   */
  FiveCateAdjDate?: PbocDate;
  /**
   * Scheduled instalments still to come.
   * @x-zh 剩余还款期数
   * @x-type uInt..3
   * @x-letters SM
   * @x-accounts ["D1", "R1", "R2", "R4"]
   * @x-unit instalments
   * @x-source §3.1 [A]
   */
  RemRepPrd?: UInt3;
  /**
   * Status of repayment; only `N` is allowed (rule I2100J02).
   * @x-zh 当前还款状态
   * @x-type Enum
   * @x-letters SM
   * @x-accounts ["D1", "R1", "R2", "R4"]
   * @x-table RpyStatus
   * @x-source §3.1 [A]
   */
  RpyStatus?: RpyStatusCode;
  /**
   * Due instalments that are not fully paid; 0 here (rule I2100J06).
   * @x-zh 当前逾期期数
   * @x-type uInt..3
   * @x-letters SM
   * @x-accounts ["D1", "R1", "R2", "R4"]
   * @x-unit instalments
   * @x-source §3.1 [A]
   */
  OverdPrd?: UInt3;
  /**
   * Everything due and unpaid; 0 here (rule I2100J06).
   * @x-zh 当前逾期总额
   * @x-type uInt..15
   * @x-letters SM
   * @x-accounts ["D1", "R1", "R2", "R4"]
   * @x-unit whole currency units
   * @x-source §3.1 [A]
   */
  TotOverd?: UInt15;
  /**
   * Amount of the last actual payment; the sum of the day.
   * @x-zh 最近一次实际还款金额
   * @x-type uInt..15
   * @x-letters AM
   * @x-unit whole currency units
   * @x-source §3.1 [A]
   */
  LatRpyAmt: UInt15;
  /**
   * Day of the last actual payment; equals RptDate except for C1 (rule I2100A14).
   * @x-zh 最近一次实际还款日期
   * @x-type Date
   * @x-letters AM
   * @x-source §3.1 [A]
   */
  LatRpyDate: PbocDate;
  /**
   * Day on which a collection account ended (rule I2100J04).
   * @x-zh 账户关闭日期
   * @x-type Date
   * @x-letters AC
   * @x-source §3.1 [A]
   */
  CloseDate: PbocDateOrEmpty;
}
