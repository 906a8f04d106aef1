import type { IdTypeCode } from "../code-tables/id-type.js";
import type { AN14, AN20, ANC20, ANC30, ANC80OrEmpty, N6OrEmpty, PbocDate, PbocDateOrEmpty } from "../types.js";

/**
 * Record 130: from when to when a document of a person is valid. That it ends before it begins is no breach (S11).
 * @x-zh 个人证件有效期
 * @x-source §3.5, S9 [A]; presence and value letters of most of its elements [C]
 */
export interface Record130 {
  /**
   * Record type, always `130`.
   * @x-zh 信息记录类型
   * @x-type Enum
   * @x-letters AM
   * @x-source §3.5 [A]
   */
  InfRecType: "130";
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
   * Source of the information: provider code and up to 6 characters of the lender (rule I0001301).
   * @x-zh 信息来源编码
   * @x-type AN..20
   * @x-letters AM
   * @x-source §3.5 [A]; letters and lengths as in 110 [C]
   */
  InfSurcCode: AN20;
  /**
   * First day of validity; not after RptDate (rule I0000501).
   * @x-zh 证件有效期起始日期
   * @x-type Date
   * @x-letters AO
   * @x-source §3.5, S9 [A]; presence [B]
   */
  IDEfctDate: PbocDateOrEmpty;
  /**
   * Last day of validity; usually after RptDate, which is right.
   * @x-zh 证件有效期到期日期
   * @x-type Date
   * @x-letters AM
   * @x-source §3.5, S9 [A]; presence [B]
   */
  IDDueDate: PbocDate;
  /**
   * Authority that issued the document.
   * @x-zh 证件签发机关名称
   * @x-type ANC..80
   * @x-letters AO
   * @x-personal text
   * @x-source §3.5, S9 [A]; presence [B]; length [C]
   */
  IDOrgName: ANC80OrEmpty;
  /**
   * District of that authority.
   * @x-zh 证件签发机关所在地行政区划
   * @x-type N6
   * @x-letters AO
   * @x-personal text
   * @x-source §3.5, S9 [A]; presence [B]; length [C]
   */
  IDDist: N6OrEmpty;
  /**
   * Institution or branch that keeps the data of the customer (rule I0001302).
   * @x-zh 客户资料维护机构代码
   * @x-type AN14
   * @x-letters AM
   * @x-source §3.5 [A]; letters and lengths as in 110 [C]
   */
  Cimoc: AN14;
  /**
   * As-of date, not the day of sending (§5.1).
   * @x-zh 信息报告日期
   * @x-type Date
   * @x-letters AM
   * @x-source §3.5 [A]; letters and lengths as in 110 [C]
   */
  RptDate: PbocDate;
}
