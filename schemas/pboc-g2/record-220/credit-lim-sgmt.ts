import type { ConStatusCode } from "../code-tables/con-status.js";
import type { CreditLimTypeCode } from "../code-tables/credit-lim-type.js";
import type { LimLoopFlgCode } from "../code-tables/lim-loop-flg.js";
import type { AN60, CurrencyCode, PbocDate, UInt15 } from "../types.js";

/**
 * Segment D: the line. In every record (rule R2200101).
 * @x-zh 额度信息段
 * @x-segment D
 * @x-source §3.3 [A]
 */
export interface CreditLimSgmt {
  /**
   * What the line is for.
   * @x-zh 授信额度类型
   * @x-type Enum
   * @x-letters AM
   * @x-table CreditLimType
   * @x-source §3.3, §4.8 [A]; letters [B]
   */
  CreditLimType: CreditLimTypeCode;
  /**
   * Whether what is repaid can be drawn again.
   * @x-zh 额度循环标志
   * @x-type Enum
   * @x-letters AM
   * @x-table LimLoopFlg
   * @x-source §3.3, §4.8, S5 [A]
   */
  LimLoopFlg: LimLoopFlgCode;
  /**
   * How much can be drawn at most; nothing is said about how much is drawn.
   * @x-zh 授信额度
   * @x-type uInt..15
   * @x-letters AM
   * @x-unit whole currency units
   * @x-source §3.3, S5 [A]
   */
  CreditLim: UInt15;
  /**
   * Currency of the line and of the cap.
   * @x-zh 币种
   * @x-type Enum
   * @x-letters AM
   * @x-table Cy
   * @x-source §3.3 [A]; letters [B]
   */
  Cy: CurrencyCode;
  /**
   * First day on which the line can be drawn; not after the last (rule I2200D01) nor after RptDate (rule I0000501).
   * @x-zh 额度生效日期
   * @x-type Date
   * @x-letters AM
   * @x-source §3.3, S5 [A]
   */
  ConEffDate: PbocDate;
  /**
   * Day on which the line expires.
   * @x-zh 额度到期日期
   * @x-type Date
   * @x-letters AM
   * @x-source §3.3, S5 [A]
   */
  ConExpDate: PbocDate;
  /**
   * Whether the line can be drawn.
   * @x-zh 额度状态
   * @x-type Enum
   * @x-letters AM
   * @x-table ConStatus
   * @x-source §3.3, §4.8, S5 [A]
   */
  ConStatus: ConStatusCode;
  /**
   * Cap that several agreements share; it comes with its code, or neither does (rule I2200D02).
   * @x-zh 授信限额
   * @x-type uInt..15
   * @x-letters SM
   * @x-unit whole currency units
   * @x-source §3.3, S9 [A]; value letter [B]
   */
  CreditRest?: UInt15;
  /**
   * Code of that cap, beginning with the provider code (rule I0001301); agreements under one cap carry the same.
   * @x-zh 授信限额编号
   * @x-type AN..60
   * @x-letters SM
   * @x-personal contract
   * @x-source §3.3, S9 [A]; value letter [B]; that one cap has one code [C]
   */
  CreditRestCode?: AN60;
}
