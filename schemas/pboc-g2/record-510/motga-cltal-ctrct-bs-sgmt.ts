import type { IdTypeCode } from "../code-tables/id-type.js";
import type { InfoIdTypeCode } from "../code-tables/info-id-type.js";
import type { OrgIdTypeCode } from "../code-tables/org-id-type.js";
import type { RptDateCode510 } from "../code-tables/rpt-date-code-510.js";
import type { AN14, AN60, ANC40, ANC80, PbocDate } from "../types.js";

/**
 * Segment B: which contract the record is about, as of when and why, and whose debt it secures. In every record (rule
 * R5100101).
 * @x-zh 基础段
 * @x-segment B
 * @x-source §3.6, S0 [A]
 */
export interface MotgaCltalCtrctBsSgmt {
  /**
   * Record type, always `510`.
   * @x-zh 信息记录类型
   * @x-type Enum
   * @x-letters AM
   * @x-source §3.6, S0 [A]
   */
  InfRecType: "510";
  /**
   * Key of the contract: provider code followed by the lender's own number (rule I0001301). Segment E of 210 and
   * segment F of 230 name it as Ccc.
   * @x-zh 抵（质）押合同标识码
   * @x-type AN..60
   * @x-letters AM
   * @x-personal contract
   * @x-source §3.6, S0 [A]
   */
  CcCode: AN60;
  /**
   * As-of date of the facts, not the day of sending (§5.1).
   * @x-zh 信息报告日期
   * @x-type Date
   * @x-letters AM
   * @x-source §3.6, S0 [A]
   */
  RptDate: PbocDate;
  /**
   * Why the record was made.
   * @x-zh 报告时点说明代码
   * @x-type Enum
   * @x-letters AM
   * @x-table RptDateCode510
   * @x-source §3.6, S0 [A]
   */
  RptDateCode: RptDateCode510;
  /**
   * Whether the debtor is a person or an organisation.
   * @x-zh 身份类别
   * @x-type Enum
   * @x-letters AM
   * @x-table InfoIdType
   * @x-source §3.6, S0 [A]
   */
  InfoIDType: InfoIdTypeCode;
  /**
   * Name of the debtor; of a person at most 30 characters.
   * @x-zh 债务人名称
   * @x-type ANC..80
   * @x-letters AM
   * @x-personal name
   * @x-source §3.6, S0 [A]
   */
  Name: ANC80;
  /**
   * Document of the debtor, from the table that InfoIDType decides (rule I5100B01).
   * @x-zh 债务人身份标识类型
   * @x-type Enum
   * @x-letters AM
   * @x-table ["IdType", "OrgIdType"]
   * @x-source §3.6, S0 [A]
   */
  CertType: IdTypeCode | OrgIdTypeCode;
  /**
   * Number of that document (rule I0000401); of a person at most 20 characters.
   * @x-zh 债务人身份标识号码
   * @x-type ANC..40
   * @x-letters AM
   * @x-personal id-number
   * @x-source §3.6, S0 [A]
   */
  CertNum: ANC40;
  /**
   * Institution or branch that manages the business.
   * @x-zh 业务管理机构代码
   * @x-type AN14
   * @x-letters AM
   * @x-source §3.6, S0 [A]
   */
  MngmtOrgCode: AN14;
}
