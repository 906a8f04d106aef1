import type { OpetnTypeCode } from "../code-tables/opetn-type.js";
import type { SpcEvtFlagCode } from "../code-tables/spc-evt-flag.js";
import type { AN60, PbocDate, PbocMonth } from "../types.js";

/**
 * Record 215: something happened to an account that no segment of 210 can tell: a card without a statement this month, a
 * closed card opened again, a loan transferred to another institution.
 * @x-zh 个人借贷账户特殊事件说明
 * @x-source §3.2 [A]; presence and value letters of its elements [C]
 */
export interface Record215 {
  /**
   * Record type, always `215`.
   * @x-zh 信息记录类型
   * @x-type Enum
   * @x-letters AM
   * @x-source §3.2 [A]
   */
  InfRecType: "215";
  /**
   * AcctCode of the account to which it happened.
   * @x-zh 账户标识码
   * @x-type AN..60
   * @x-letters AM
   * @x-personal account
   * @x-source §3.2 [A]
   */
  AcctCode: AN60;
  /**
   * What happened.
   * @x-zh 操作类型
   * @x-type Enum
   * @x-letters AM
   * @x-table OpetnType
   * @x-source §3.2, §4.6 [A]; Chinese name [C]
   */
  OpetnType: OpetnTypeCode;
  /**
   * Month in which it happened; that of RptDate (rule I2150B01).
   * @x-zh 发生月份
   * @x-type Month
   * @x-letters AM
   * @x-source §3.2 [A]
   */
  Month: PbocMonth;
  /**
   * Whether the event stands, or is withdrawn.
   * @x-zh 有效标志
   * @x-type Enum
   * @x-letters AM
   * @x-table SpcEvtFlag
   * @x-source §3.2 [A]; Chinese name [C]
   */
  Flag: SpcEvtFlagCode;
  /**
   * As-of date of the event, not the day of sending.
   * @x-zh 信息报告日期
   * @x-type Date
   * @x-letters AM
   * @x-source §3.2 [A]
   */
  RptDate: PbocDate;
}
