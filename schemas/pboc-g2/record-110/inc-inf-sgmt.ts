import type { PbocDate, UInt15 } from "../types.js";

/**
 * Segment J: income. Optional.
 * @x-zh 收入信息段
 * @x-segment J
 * @x-source §3.5 [A]; letter [C]
 */
export interface IncInfSgmt {
  /**
   * Income of a year as the person states it.
   * @x-zh 自报年收入
   * @x-type uInt..15
   * @x-letters AM
   * @x-unit whole yuan
   * @x-personal text
   * @x-source §3.5 [A]; value letter [B]
   */
  AnnlInc: UInt15;
  /**
   * Income of a year as it was taxed.
   * @x-zh 纳税年收入
   * @x-type uInt..15
   * @x-letters AM
   * @x-unit whole yuan
   * @x-personal text
   * @x-source §3.5 [A]; value letter [B]
   */
  TaxIncome: UInt15;
  /**
   * Day of which this segment tells; not after RptDate (rule I0000501).
   * @x-zh 信息更新日期
   * @x-type Date
   * @x-letters AM
   * @x-source §3.5 [A]; value letter [B]
   */
  IncInfoUpDate: PbocDate;
}
