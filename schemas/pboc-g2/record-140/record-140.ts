import type { IdTypeCode } from "../code-tables/id-type.js";
import type { ValidityFlagCode } from "../code-tables/validity-flag.js";
import type { AN20, ANC20, ANC30, PbocDate } from "../types.js";

/**
 * Record 140: two documents are of one person, or no longer count as such.
 * @x-zh 个人证件整合
 * @x-source §3.5 [A]; presence and value letters of its elements [C]
 */
export interface Record140 {
  /**
   * Record type, always `140`.
   * @x-zh 信息记录类型
   * @x-type Enum
   * @x-letters AM
   * @x-source §3.5 [A]
   */
  InfRecType: "140";
  /**
   * Name of the person.
   * @x-zh 姓名
   * @x-type ANC..30
   * @x-letters AM
   * @x-personal name
   * @x-source §3.5 [A]; letters and lengths as in 110 [C]
   */
  Name: ANC30;
  /**
   * Document of the person.
   * @x-zh 证件类型
   * @x-type Enum
   * @x-letters AM
   * @x-table IdType
   * @x-source §3.5 [A]; letters and lengths as in 110 [C]
   */
  IDType: IdTypeCode;
  /**
   * Number of that document; its scheme is rule I0000401.
   * @x-zh 证件号码
   * @x-type ANC..20
   * @x-letters AM
   * @x-personal id-number
   * @x-source §3.5 [A]; letters and lengths as in 110 [C]
   */
  IDNum: ANC20;
  /**
   * Name in the other document.
   * @x-zh 其他姓名
   * @x-type ANC..30
   * @x-letters AM
   * @x-personal name
   * @x-source §3.5 [A]; letters and lengths as in 110 [C]
   */
  OthName: ANC30;
  /**
   * Type of the other document.
   * @x-zh 其他证件类型
   * @x-type Enum
   * @x-letters AM
   * @x-table IdType
   * @x-source §3.5 [A]; letters and lengths as in 110 [C]
   */
  OthIDType: IdTypeCode;
  /**
   * Number of the other document (rule I0000401); name, type and number together are not those above (rule I1400B01).
   * @x-zh 其他证件号码
   * @x-type ANC..20
   * @x-letters AM
   * @x-personal id-number
   * @x-source §3.5 [A]; letters and lengths as in 110 [C]
   */
  OthIDNum: ANC20;
  /**
   * Whether the link stands, or is withdrawn.
   * @x-zh 证件关联关系有效标志
   * @x-type Enum
   * @x-letters AM
   * @x-table ValidityFlag
   * @x-source §3.5, §4.10 [A]; letters [C]
   */
  OthAssFlg: ValidityFlagCode;
  /**
   * Source of the information: provider code and up to 6 characters of the lender (rule I0001301).
   * @x-zh 信息来源编码
   * @x-type AN..20
   * @x-letters AM
   * @x-source §3.5 [A]; letters and lengths as in 110 [C]
   */
  InfSurcCode: AN20;
  /**
   * As-of date, not the day of sending (§5.1).
   * @x-zh 信息报告日期
   * @x-type Date
   * @x-letters AM
   * @x-source §3.5 [A]; letters and lengths as in 110 [C]
   */
  RptDate: PbocDate;
}
