import type { DelSgmtCode233 } from "../code-tables/del-sgmt-code-233.js";
import type { AN60, PbocDateOrEmpty } from "../types.js";

/**
 * Record 233: one kind of segment is taken back from every stored record of a guarantee whose RptDate lies in a
 * range. That the range is one of RptDate is an inference [C].
 * @x-zh 个人担保账户按段删除
 * @x-source §3.2, §3.4 [A]; presence and value letters of its elements [C]
 */
export interface Record233 {
  /**
   * Record type, always `233`.
   * @x-zh 信息记录类型
   * @x-type Enum
   * @x-letters AM
   * @x-source §3.2, §3.4 [A]
   */
  InfRecType: "233";
  /**
   * AcctCode of the guarantee from which is deleted.
   * @x-zh 待删除业务标识码
   * @x-type AN..60
   * @x-letters AM
   * @x-personal account
   * @x-source §3.2, §3.4 [A]; Chinese name [C]
   */
  DelRecCode: AN60;
  /**
   * Letter of the segment that is deleted.
   * @x-zh 待删除段段标
   * @x-type Enum
   * @x-letters AM
   * @x-table DelSgmtCode233
   * @x-source §3.4, §4.6 [A]; Chinese name [C]
   */
  DelSgmtCode: DelSgmtCode233;
  /**
   * First day of the range; empty for a range without a beginning. One of the two days is filled (rule I2330B01).
   * @x-zh 待删除起始日期
   * @x-type Date
   * @x-letters AC
   * @x-source §3.2, §6.6 [A]; Chinese name [C]
   */
  DelStartDate: PbocDateOrEmpty;
  /**
   * Last day of the range; empty for a range without an end. Not before the first (rule I2330B02).
   * @x-zh 待删除结束日期
   * @x-type Date
   * @x-letters AC
   * @x-source §3.2, §6.6 [A]; Chinese name [C]
   */
  DelEndDate: PbocDateOrEmpty;
}
