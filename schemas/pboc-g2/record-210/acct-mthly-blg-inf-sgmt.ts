import type { AcctStatusCode } from "../code-tables/acct-status.js";
import type { FiveCateCode } from "../code-tables/five-cate.js";
import type { RpyStatusCode } from "../code-tables/rpy-status.js";
import type { PbocDate, PbocDateOrEmpty, PbocMonth, UInt3, UInt3OrEmpty, UInt15 } from "../types.js";

/**
 * Segment H: the performance of one month; one cell of the borrower's repayment grid.
 * @x-zh 月度表现信息段
 * @x-segment H
 * @x-accounts ["D1", "R1", "R2", "R3", "R4"]
 * @x-source §3.1 [A]; amounts S2
 */
export interface AcctMthlyBlgInfSgmt {
  /**
   * The month that is told about.
   * @x-zh 月份
   * @x-type Month
   * @x-letters AM
   * @x-source §3.1 [A]
   */
  Month: PbocMonth;
  /**
   * Settlement day or due day. The element is always there, its value may be empty under any code (S3).
   * @x-zh 结算/应还款日
   * @x-type Date
   * @x-letters AO
   * @x-source S3 [A]
   */
  SettDate: PbocDateOrEmpty;
  /**
   * State of the account at the end of the as-of day.
   * @x-zh 账户状态
   * @x-type Enum
   * @x-letters AM
   * @x-table AcctStatus
   * @x-source §3.1 [A]
   */
  AcctStatus: AcctStatusCode;
  /**
   * Balance: outstanding principal for loans.
   * @x-zh 余额
   * @x-type uInt..15
   * @x-letters AM
   * @x-unit whole currency units
   * @x-source §5.6, S2 [A-]
   */
  AcctBal: UInt15;
  /**
   * Balance of the statement.
   * @x-zh 本期账单余额
   * @x-type uInt..15
   * @x-letters SM
   * @x-accounts ["R2"]
   * @x-unit whole currency units
   * @x-source §3.1 [A]
   */
  PridAcctBal?: UInt15;
  /**
   * Used credit line.
   * @x-zh 已使用额度
   * @x-type uInt..15
   * @x-letters SM
   * @x-accounts ["R2"]
   * @x-unit whole currency units
   * @x-source §3.1 [A]
   */
  UsedAmt?: UInt15;
  /**
   * Balance of large instalment plans not yet on a statement.
   * @x-zh 未出单的大额专项分期余额
   * @x-type uInt..15
   * @x-letters SM
   * @x-accounts ["R2"]
   * @x-unit whole currency units
   * @x-source §3.1 [A]
   */
  NotIsuBal?: UInt15;
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
   * Five-class category.
   * @x-zh 五级分类
   * @x-type Enum
   * @x-letters AM
   * @x-table FiveCate
   * @x-source §3.1 [A]
   */
  FiveCate: FiveCateCode;
  /**
   * Day on which the category was found; never earlier than a stored one (rule R2101207).
   * @x-zh 五级分类认定日期
   * @x-type Date
   * @x-letters AM
   * @x-source §3.1 [A]
   */
  FiveCateAdjDate: PbocDate;
  /**
   * Status of repayment, the letter in the grid.
   * @x-zh 当前还款状态
   * @x-type Enum
   * @x-letters AM
   * @x-table RpyStatus
   * @x-source §3.1 [A]
   */
  RpyStatus: RpyStatusCode;
  /**
   * Share of the amount due that was paid; empty where RpyStatus is `*` (rule I2100H01).
   * @x-zh 实际还款百分比
   * @x-type uInt..3
   * @x-letters SC
   * @x-accounts ["R2"]
   * @x-unit percent
   * @x-source §3.1 [A]
   */
  RpyPrct?: UInt3OrEmpty;
  /**
   * Due instalments that are not fully paid.
   * @x-zh 当前逾期期数
   * @x-type uInt..3
   * @x-letters SM
   * @x-accounts ["D1", "R1", "R2", "R4"]
   * @x-unit instalments
   * @x-source §3.1 [A]
   */
  OverdPrd?: UInt3;
  /**
   * Everything due and unpaid; with penalty interest by definition (S2).
   * @x-zh 当前逾期总额
   * @x-type uInt..15
   * @x-letters SM
   * @x-accounts ["D1", "R1", "R2", "R4"]
   * @x-unit whole currency units
   * @x-source §3.1 [A]
   */
  TotOverd?: UInt15;
  /**
   * Principal due and unpaid.
   * @x-zh 当前逾期本金
   * @x-type uInt..15
   * @x-letters SM
   * @x-accounts ["D1", "R1", "R4"]
   * @x-unit whole currency units
   * @x-source §3.1 [A]
   */
  OverdPrinc?: UInt15;
  /**
   * Its part that is 31 to 60 days overdue.
   * @x-zh 逾期31-60天未归还本金
   * @x-type uInt..15
   * @x-letters SM
   * @x-accounts ["D1", "R1", "R4"]
   * @x-unit whole currency units
   * @x-source §3.1 [A]
   */
  Oved31_60Princ?: UInt15;
  /**
   * Its part that is 61 to 90 days overdue.
   * @x-zh 逾期61-90天未归还本金
   * @x-type uInt..15
   * @x-letters SM
   * @x-accounts ["D1", "R1", "R4"]
   * @x-unit whole currency units
   * @x-source §3.1 [A]
   */
  Oved61_90Princ?: UInt15;
  /**
   * Its part that is 91 to 180 days overdue.
   * @x-zh 逾期91-180天未归还本金
   * @x-type uInt..15
   * @x-letters SM
   * @x-accounts ["D1", "R1", "R4"]
   * @x-unit whole currency units
   * @x-source §3.1 [A]
   */
  Oved91_180Princ?: UInt15;
  /**
   * Its part that is more than 180 days overdue.
   * @x-zh 逾期180天以上未归还本金
   * @x-type uInt..15
   * @x-letters SM
   * @x-accounts ["D1", "R1", "R4"]
   * @x-unit whole currency units
   * @x-source §3.1 [A]
   */
  OvedPrinc180?: UInt15;
  /**
   * Balance overdrawn for more than 180 days.
   * @x-zh 透支180天以上未还余额
   * @x-type uInt..15
   * @x-letters SM
   * @x-accounts ["R3"]
   * @x-unit whole currency units
   * @x-source §3.1 [A]
   */
  OvedrawBaOve180?: UInt15;
  /**
   * Due in this period by the schedule, without arrears.
   * @x-zh 本月应还款金额
   * @x-type uInt..15
   * @x-letters SM
   * @x-accounts ["D1", "R1", "R2", "R4"]
   * @x-unit whole currency units
   * @x-source §5.6, S2 [A-]
   */
  CurRpyAmt?: UInt15;
  /**
   * Everything received in this period, arrears and prepayments included.
   * @x-zh 本月实际还款金额
   * @x-type uInt..15
   * @x-letters AM
   * @x-unit whole currency units
   * @x-source §5.6, S2 [A-]
   */
  ActRpyAmt: UInt15;
  /**
   * Last day with an actual payment; OpenDate before there was any (S2).
   * @x-zh 最近一次实际还款日期
   * @x-type Date
   * @x-letters AM
   * @x-source S2 [A]
   */
  LatRpyDate: PbocDate;
  /**
   * Day on which the account was closed; filled if it is (rule I2100H14).
   * @x-zh 账户关闭日期
   * @x-type Date
   * @x-letters AC
   * @x-source §3.1 [A]
   */
  CloseDate: PbocDateOrEmpty;
}
