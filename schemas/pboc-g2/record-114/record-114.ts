import type { IdTypeCode } from "../code-tables/id-type.js";
import type { AN20, ANC20, ANC30 } from "../types.js";

/**
 * Record 114: everything stored of a person under one source (110) is deleted. What was right about it has to be
 * reported again by a new 110.
 * @x-zh 个人基本信息整笔删除
 * @x-source §3.5 [A]; presence and value letters of its elements [C]
 */
export interface Record114 {
  /**
   * Record type, always `114`.
   * @x-zh 信息记录类型
   * @x-type Enum
   * @x-letters AM
   * @x-source §3.5 [A]
   */
  InfRecType: "114";
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
   * Source under which the information was reported.
   * @x-zh 信息来源编码
   * @x-type AN..20
   * @x-letters AM
   * @x-source §3.5 [A]; letters and lengths as in 110 [C]
   */
  InfSurcCode: AN20;
}
