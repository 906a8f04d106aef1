import type { DelSgmtCode223 } from "../code-tables/del-sgmt-code-223.js";
import type { AN60, PbocDateOrEmpty } from "../types.js";

/**
 * Record 223: the line is taken back from every stored record of a credit agreement whose RptDate lies in a range. That
 * the range is one of RptDate is an inference [C].
 * @x-zh 个人授信协议按段删除
 * @x-source §3.3 [A]; its elements are those of 213 and their letters [C]
 */
export interface Record223 {
  /**
   * Record type, always `223`.
   * @x-zh 信息记录类型
   * @x-type Enum
   * @x-letters AM
   * @x-source §3.3 [A]
   */
  InfRecType: "223";
  /**
   * ContractCode of the agreement from which is deleted.
   * @x-zh 待删除业务标识码
   * @x-type AN..60
   * @x-letters AM
   * @x-personal contract
   * @x-source §6.5 [B]; Chinese name [C]
   */
  DelRecCode: AN60;
  /**
   * Letter of the segment that is deleted, always `D`.
   * @x-zh 待删除段段标
   * @x-type Enum
   * @x-letters AM
   * @x-table DelSgmtCode223
   * @x-source §3.3, §4.6 [A]; Chinese name [C]
   */
  DelSgmtCode: DelSgmtCode223;
  /**
   * First day of the range; empty for a range without a beginning. One of the two days is filled (rule I2230B01).
   * @x-zh 待删除起始日期
   * @x-type Date
   * @x-letters AC
   * @x-source §3.2, §6.5 [B]; Chinese name [C]
   */
  DelStartDate: PbocDateOrEmpty;
  /**
   * Last day of the range; empty for a range without an end. Not before the first (rule I2230B02).
   * @x-zh 待删除结束日期
   * @x-type Date
   * @x-letters AC
   * @x-source §3.2, §6.5 [B]; Chinese name [C]
   */
  DelEndDate: PbocDateOrEmpty;
}
