import type { AcctType230Code } from "../code-tables/acct-type-230.js";
import type { IdTypeCode } from "../code-tables/id-type.js";
import type { RptDateCode230 } from "../code-tables/rpt-date-code-230.js";
import type { AN14, AN60, ANC20, ANC30, PbocDate } from "../types.js";

/**
 * Segment B: which guarantee the record is about, as of when and why. In every record (rule R2300106).
 * @x-zh 基础段
 * @x-segment B
 * @x-source §3.4, S0 [A]
 */
export interface GuarAcctBsSgmt {
  /**
   * Record type, always `230`.
   * @x-zh 信息记录类型
   * @x-type Enum
   * @x-letters AM
   * @x-source §3.4, S0 [A]
   */
  InfRecType: "230";
  /**
   * Kind of guarantee; nothing in the record's layout depends on it.
   * @x-zh 账户类型
   * @x-type Enum
   * @x-letters AM
   * @x-table AcctType230
   * @x-source §3.4, S0 [A]
   */
  AcctType: AcctType230Code;
  /**
   * Key of the guarantee: provider code followed by the guarantor's own number (rule I0001301).
   * @x-zh 账户标识码
   * @x-type AN..60
   * @x-letters AM
   * @x-personal account
   * @x-source §3.4, S0 [A]
   */
  AcctCode: AN60;
  /**
   * As-of date of the facts, not the day of sending (§5.1).
   * @x-zh 信息报告日期
   * @x-type Date
   * @x-letters AM
   * @x-source §3.4, S0 [A]
   */
  RptDate: PbocDate;
  /**
   * Why the record was made; it decides which segments the record must have and must not.
   * @x-zh 报告时点说明代码
   * @x-type Enum
   * @x-letters AM
   * @x-table RptDateCode230
   * @x-source §3.4, S0 [A]
   */
  RptDateCode: RptDateCode230;
  /**
   * Name of the debtor whose debt is guaranteed.
   * @x-zh 债务人姓名
   * @x-type ANC..30
   * @x-letters AM
   * @x-personal name
   * @x-source §3.4, S0 [A]
   */
  Name: ANC30;
  /**
   * Document of the debtor.
   * @x-zh 债务人证件类型
   * @x-type Enum
   * @x-letters AM
   * @x-table IdType
   * @x-source §3.4, S0 [A]
   */
  IDType: IdTypeCode;
  /**
   * Number of that document; its scheme is rule I0000401.
   * @x-zh 债务人证件号码
   * @x-type ANC..20
   * @x-letters AM
   * @x-personal id-number
   * @x-source §3.4, S0 [A]
   */
  IDNum: ANC20;
  /**
   * Institution or branch that manages the business.
   * @x-zh 业务管理机构代码
   * @x-type AN14
   * @x-letters AM
   * @x-source §3.4, S0 [A]
   */
  MngmtOrgCode: AN14;
}
