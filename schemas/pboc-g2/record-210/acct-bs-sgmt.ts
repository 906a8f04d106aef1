import type { AcctTypeCode } from "../code-tables/acct-type.js";
import type { IdTypeCode } from "../code-tables/id-type.js";
import type { RptDateCode } from "../code-tables/rpt-date-code.js";
import type { AN14, AN60, ANC20, ANC30, PbocDate } from "../types.js";

/**
 * Segment B: which account the record is about, as of when and why. In every record.
 * @x-zh 基础段
 * @x-segment B
 * @x-source §3.1 [A]
 */
export interface AcctBsSgmt {
  /**
   * Record type, always `210`.
   * @x-zh 信息记录类型
   * @x-type Enum
   * @x-letters AM
   * @x-source §3.1 [A]
   */
  InfRecType: "210";
  /**
   * Kind of account; it decides which segments and elements the record has.
   * @x-zh 账户类型
   * @x-type Enum
   * @x-letters AM
   * @x-table AcctType
   * @x-source §3.1 [A]
   */
  AcctType: AcctTypeCode;
  /**
   * Key of the account: provider code followed by the lender's own number (rule I0001301).
   * @x-zh 账户标识码
   * @x-type AN..60
   * @x-letters AM
   * @x-personal account
   * @x-source §3.1 [A]
   */
  AcctCode: AN60;
  /**
   * As-of date of the facts, not the day of sending (§5.1).
   * @x-zh 信息报告日期
   * @x-type Date
   * @x-letters AM
   * @x-source §3.1 [A]
   */
  RptDate: PbocDate;
  /**
   * Why the record was made.
   * @x-zh 报告时点说明代码
   * @x-type Enum
   * @x-letters AM
   * @x-table RptDateCode
   * @x-source §3.1 [A]
   */
  RptDateCode: RptDateCode;
  /**
   * Name of the borrower.
   * @x-zh 借款人姓名
   * @x-type ANC..30
   * @x-letters AM
   * @x-personal name
   * @x-source §3.1 [A]
   */
  Name: ANC30;
  /**
   * Document of the borrower.
   * @x-zh 借款人证件类型
   * @x-type Enum
   * @x-letters AM
   * @x-table IdType
   * @x-source §3.1 [A]
   */
  IDType: IdTypeCode;
  /**
   * Number of that document; its scheme is rule I0000401.
   * @x-zh 借款人证件号码
   * @x-type ANC..20
   * @x-letters AM
   * @x-personal id-number
   * @x-source §3.1 [A]
   */
  IDNum: ANC20;
  /**
   * Institution or branch that manages the business.
   * @x-zh 业务管理机构代码
   * @x-type AN14
   * @x-letters AM
   * @x-source §3.1 [A]
   */
  MngmtOrgCode: AN14;
}
