import type { PbocDate, UInt15 } from "../types.js";

/**
 * Segment I: line for large instalment plans on a credit card; on change.
 * @x-zh 大额专项分期信息段
 * @x-segment I
 * @x-accounts ["R2"]
 * @x-source §3.1 [A]
 */
export interface SpecPrdSgmt {
  /**
   * Line for large instalment plans.
   * @x-zh 大额专项分期额度
   * @x-type uInt..15
   * @x-letters AM
   * @x-unit whole currency units
   * @x-source §3.1 [A]
   */
  SpecLine: UInt15;
  /**
   * First day of the line.
   * @x-zh 分期额度生效日期
   * @x-type Date
   * @x-letters AM
   * @x-source §3.1 [A]
   */
  SpecEfctDate: PbocDate;
  /**
   * Last day of the line.
   * @x-zh 分期额度到期日期
   * @x-type Date
   * @x-letters AM
   * @x-source §3.1 [A]
   */
  SpecEndDate: PbocDate;
  /**
   * Used part of the line.
   * @x-zh 已用分期金额
   * @x-type uInt..15
   * @x-letters AM
   * @x-unit whole currency units
   * @x-source §3.1 [A]
   */
  UsedInstAmt: UInt15;
}
