import type { DelSgmtCode } from "../code-tables/del-sgmt-code.js";
import type { AN60, PbocDateOrEmpty } from "../types.js";

/**
 * Record 213: one kind of segment is taken back from every stored record of an account whose RptDate lies in a range.
 * That the range is one of RptDate is an inference [C].
 * @x-zh 个人借贷账户按段删除
 * @x-source §3.2 [A]; presence and value letters of its elements [C]
 */
export interface Record213 {
  /**
   * Record type, always `213`.
   * @x-zh 信息记录类型
   * @x-type Enum
   * @x-letters AM
   * @x-source §3.2 [A]
   */
  InfRecType: "213";
  /**
   * AcctCode of the account from which is deleted.
   * @x-zh 待删除业务标识码
   * @x-type AN..60
   * @x-letters AM
   * @x-personal account
   * @x-source §3.2 [A]; Chinese name [C]
   */
  DelRecCode: AN60;
  /**
   * Letter of the segment that is deleted.
   * @x-zh 待删除段段标
   * @x-type Enum
   * @x-letters AM
   * @x-table DelSgmtCode
   * @x-source §3.2 [A]; Chinese name [C]
   */
  DelSgmtCode: DelSgmtCode;
  /**
   * First day of the range; empty for a range without a beginning. One of the two days is filled (rule I2130B01).
   * @x-zh 待删除起始日期
   * @x-type Date
   * @x-letters AC
   * @x-source §3.2 [A]; Chinese name [C]
   */
  DelStartDate: PbocDateOrEmpty;
  /**
   * Last day of the range; empty for a range without an end. Not before the first (rule I2130B02).
   * @x-zh 待删除结束日期
   * @x-type Date
   * @x-letters AC
   * @x-source §3.2 [A]; Chinese name [C]
   */
  DelEndDate: PbocDateOrEmpty;
}
