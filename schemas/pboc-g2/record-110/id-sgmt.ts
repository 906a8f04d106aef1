import type { IdTypeCode } from "../code-tables/id-type.js";
import type { ANC20, ANC30, PbocDate, UInt2 } from "../types.js";

/**
 * Segment C: other documents of the same person. Optional.
 * @x-zh 其他标识段
 * @x-segment C
 * @x-source §3.5 [A]
 */
export interface IDSgmt {
  /**
   * Number of documents that follow, above 0 (rules I0000701, I1100C01).
   * @x-zh 其他标识个数
   * @x-type uInt..2
   * @x-letters AM
   * @x-unit documents
   * @x-source §3.5 [A]; length and value letter [C], by analogy with CagOfTrdNm of 210
   */
  IDNm: UInt2;
  /**
   * The documents; no two of one type and number.
   * @x-zh 其他标识信息
   * @x-source §3.5 [A]
   */
  IDRec: IDRec[];
  /**
   * Day of which this segment tells; not after RptDate (rule I0000501).
   * @x-zh 信息更新日期
   * @x-type Date
   * @x-letters AM
   * @x-source §3.5 [A]; value letter [C], as of the other segments
   */
  IDInfoUpDate: PbocDate;
}

/**
 * One other document.
 * @x-zh 其他标识信息
 * @x-source §3.5 [A]
 */
export interface IDRec {
  /**
   * Name in that document.
   * @x-zh 姓名
   * @x-type ANC..30
   * @x-letters AM
   * @x-personal name
   * @x-source §3.5 [A]; value letter [B]
   */
  Alias: ANC30;
  /**
   * Type of that document.
   * @x-zh 证件类型
   * @x-type Enum
   * @x-letters AM
   * @x-table IdType
   * @x-source §3.5 [A]; value letter [B]
   */
  OthIDType: IdTypeCode;
  /**
   * Number of that document (rule I0000401); not the document of segment B (rule I1100A01).
   * @x-zh 证件号码
   * @x-type ANC..20
   * @x-letters AM
   * @x-personal id-number
   * @x-source §3.5 [A]; value letter [B]
   */
  OthIDNum: ANC20;
}
