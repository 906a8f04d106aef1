import type { CustomerTypeCode } from "../code-tables/customer-type.js";
import type { IdTypeCode } from "../code-tables/id-type.js";
import type { RptDateCode110 } from "../code-tables/rpt-date-code-110.js";
import type { AN14, AN20, ANC20, ANC30, PbocDate } from "../types.js";

/**
 * Segment B: who the record is about, as of when and why. In every record (rule R1100102).
 * @x-zh 基础段
 * @x-segment B
 * @x-source §3.5 [A]
 */
export interface BsSgmt {
  /**
   * Record type, always `110`.
   * @x-zh 信息记录类型
   * @x-type Enum
   * @x-letters AM
   * @x-source §3.5 [A]; value letter [B]
   */
  InfRecType: "110";
  /**
   * Name of the person.
   * @x-zh 姓名
   * @x-type ANC..30
   * @x-letters AM
   * @x-personal name
   * @x-source §3.5 [A]; value letter [B]
   */
  Name: ANC30;
  /**
   * Document of the person.
   * @x-zh 证件类型
   * @x-type Enum
   * @x-letters AM
   * @x-table IdType
   * @x-source §3.5 [A]; value letter [B]
   */
  IDType: IdTypeCode;
  /**
   * Number of that document; its scheme is rule I0000401.
   * @x-zh 证件号码
   * @x-type ANC..20
   * @x-letters AM
   * @x-personal id-number
   * @x-source §3.5 [A]; value letter [B]
   */
  IDNum: ANC20;
  /**
   * Source of the information: provider code and up to 6 characters of the lender (rule I0001301). With the person it
   * is the key of the record. One product writes it directly after InfRecType; either place is right, as no rule
   * names an order.
   * @x-zh 信息来源编码
   * @x-type AN..20
   * @x-letters AM
   * @x-source §3.5 [A]; value letter [B]
   */
  InfSurcCode: AN20;
  /**
   * As-of date of the facts, not the day of sending (§5.1).
   * @x-zh 信息报告日期
   * @x-type Date
   * @x-letters AM
   * @x-source §3.5 [A]; value letter [B]
   */
  RptDate: PbocDate;
  /**
   * Why the record was made.
   * @x-zh 报告时点说明代码
   * @x-type Enum
   * @x-letters AM
   * @x-table RptDateCode110
   * @x-source §3.5 [A]; value letter [B]
   */
  RptDateCode: RptDateCode110;
  /**
   * Institution or branch that keeps the data of the customer (rule I0001302).
   * @x-zh 客户资料维护机构代码
   * @x-type AN14
   * @x-letters AM
   * @x-source §3.5 [A]; value letter [B]
   */
  Cimoc: AN14;
  /**
   * What the lender keeps data of the person for.
   * @x-zh 客户资料类型
   * @x-type Enum
   * @x-letters AM
   * @x-table CustomerType
   * @x-source §3.5 [A]; value letter [B]
   */
  CustomerType: CustomerTypeCode;
}
