import type { IdTypeCode } from "../code-tables/id-type.js";
import type { RptDateCode220 } from "../code-tables/rpt-date-code-220.js";
import type { AN14, AN60, ANC20, ANC30, PbocDate } from "../types.js";

/**
 * Segment B: which credit agreement the record is about, as of when and why, and who holds it. In every record (rule
 * R2200101).
 * @x-zh 基础段
 * @x-segment B
 * @x-source §3.3 [A]
 */
export interface CtrctBsSgmt {
  /**
   * Record type, always `220`.
   * @x-zh 信息记录类型
   * @x-type Enum
   * @x-letters AM
   * @x-source §3.3 [A]; letters [C], by analogy with 210
   */
  InfRecType: "220";
  /**
   * Key of the agreement: provider code followed by the lender's own number (rule I0001301). Accounts name it as Mcc in
   * their segment F.
   * @x-zh 授信协议标识码
   * @x-type AN..60
   * @x-letters AM
   * @x-personal contract
   * @x-source §3.3 [A]; letters [B]
   */
  ContractCode: AN60;
  /**
   * As-of date of the facts, not the day of sending (§5.1).
   * @x-zh 信息报告日期
   * @x-type Date
   * @x-letters AM
   * @x-source §3.3 [A]; letters [B]
   */
  RptDate: PbocDate;
  /**
   * Why the record was made.
   * @x-zh 报告时点说明代码
   * @x-type Enum
   * @x-letters AM
   * @x-table RptDateCode220
   * @x-source §3.3, §4.1 [A]; letters [B]
   */
  RptDateCode: RptDateCode220;
  /**
   * Name of the holder.
   * @x-zh 受信人姓名
   * @x-type ANC..30
   * @x-letters AM
   * @x-personal name
   * @x-source §3.3 [A]; letters [B]; Chinese name [C]
   */
  Name: ANC30;
  /**
   * Document of the holder.
   * @x-zh 受信人证件类型
   * @x-type Enum
   * @x-letters AM
   * @x-table IdType
   * @x-source §3.3 [A]; letters [B]
   */
  IDType: IdTypeCode;
  /**
   * Number of that document; its scheme is rule I0000401.
   * @x-zh 受信人证件号码
   * @x-type ANC..20
   * @x-letters AM
   * @x-personal id-number
   * @x-source §3.3 [A]; letters [B]
   */
  IDNum: ANC20;
  /**
   * Institution or branch that manages the business.
   * @x-zh 业务管理机构代码
   * @x-type AN14
   * @x-letters AM
   * @x-source §3.3 [A]; letters [B]
   */
  MngmtOrgCode: AN14;
}
