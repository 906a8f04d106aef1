import type { FamRelCode } from "../code-tables/fam-rel.js";
import type { IdTypeCode } from "../code-tables/id-type.js";
import type { ValidityFlagCode } from "../code-tables/validity-flag.js";
import type { AN20, ANC20, ANC30, PbocDate } from "../types.js";

/**
 * Record 120: two persons are family, or no longer count as such.
 * @x-zh 家族关系
 * @x-source §3.5 [A]; presence and value letters of its elements [C]
 */
export interface Record120 {
  /**
   * Record type, always `120`.
   * @x-zh 信息记录类型
   * @x-type Enum
   * @x-letters AM
   * @x-source §3.5 [A]
   */
  InfRecType: "120";
  /**
   * Name of person A.
   * @x-zh A姓名
   * @x-type ANC..30
   * @x-letters AM
   * @x-personal name
   * @x-source §3.5 [A]; letters and lengths as in 110 [C]
   */
  Name: ANC30;
  /**
   * Document of person A.
   * @x-zh A证件类型
   * @x-type Enum
   * @x-letters AM
   * @x-table IdType
   * @x-source §3.5 [A]; letters and lengths as in 110 [C]
   */
  IDType: IdTypeCode;
  /**
   * Number of that document; its scheme is rule I0000401.
   * @x-zh A证件号码
   * @x-type ANC..20
   * @x-letters AM
   * @x-personal id-number
   * @x-source §3.5 [A]; letters and lengths as in 110 [C]
   */
  IDNum: ANC20;
  /**
   * Name of person B, the family member.
   * @x-zh B姓名
   * @x-type ANC..30
   * @x-letters AM
   * @x-personal name
   * @x-source §3.5 [A]; letters and lengths as in 110 [C]
   */
  FamMemName: ANC30;
  /**
   * Document of person B.
   * @x-zh B证件类型
   * @x-type Enum
   * @x-letters AM
   * @x-table IdType
   * @x-source §3.5 [A]; letters and lengths as in 110 [C]
   */
  FamMemCertType: IdTypeCode;
  /**
   * Number of that document (rule I0000401); not the document of person A (rule I1200B01).
   * @x-zh B证件号码
   * @x-type ANC..20
   * @x-letters AM
   * @x-personal id-number
   * @x-source §3.5 [A]; letters and lengths as in 110 [C]
   */
  FamMemCertNum: ANC20;
  /**
   * What person B is to person A.
   * @x-zh 家族关系
   * @x-type Enum
   * @x-letters AM
   * @x-table FamRel
   * @x-personal text
   * @x-source §3.5, §4.10 [A]; which of the two is meant, and letters [C]
   */
  FamRel: FamRelCode;
  /**
   * Whether the relation stands, or is withdrawn.
   * @x-zh 家族关系有效标志
   * @x-type Enum
   * @x-letters AM
   * @x-table ValidityFlag
   * @x-source §3.5, §4.10 [A]; letters [C]
   */
  FamRelaAssFlag: ValidityFlagCode;
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
