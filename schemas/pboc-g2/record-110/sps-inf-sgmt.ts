import type { IdTypeCode } from "../code-tables/id-type.js";
import type { MariStatusCode } from "../code-tables/mari-status.js";
import type { ANC20, ANC25OrEmpty, ANC30OrEmpty, ANC80OrEmpty, PbocDate } from "../types.js";

/**
 * Segment E: marriage. In the first report (rule R1100101). Its five elements about the spouse are there for the
 * married and for nobody else (rule S1100102).
 * @x-zh 婚姻信息段
 * @x-segment E
 * @x-source §3.5 [A]
 */
export interface SpsInfSgmt {
  /**
   * Marital status; it decides whether the elements about the spouse are there.
   * @x-zh 婚姻状况
   * @x-type Enum
   * @x-letters AM
   * @x-table MariStatus
   * @x-personal text
   * @x-source §3.5 [A]; value letter [B]
   */
  MariStatus: MariStatusCode;
  /**
   * Name of the spouse.
   * @x-zh 配偶姓名
   * @x-type ANC..30
   * @x-letters SO
   * @x-when {"element":"MariStatus","equals":["20","21","22","23"]}
   * @x-personal name
   * @x-source §3.5, S9 [A]
   */
  SpoName?: ANC30OrEmpty;
  /**
   * Document of the spouse; has a value where it is there.
   * @x-zh 配偶证件类型
   * @x-type Enum
   * @x-letters SM
   * @x-table IdType
   * @x-when {"element":"MariStatus","equals":["20","21","22","23"]}
   * @x-source §3.5, S9 [A]
   */
  SpoIDType?: IdTypeCode;
  /**
   * Number of that document (rule I0000401), not that of segment B (rule I1100A02); has a value where it is there.
   * @x-zh 配偶证件号码
   * @x-type ANC..20
   * @x-letters SM
   * @x-when {"element":"MariStatus","equals":["20","21","22","23"]}
   * @x-personal id-number
   * @x-source §3.5, S9 [A]
   */
  SpoIDNum?: ANC20;
  /**
   * Telephone of the spouse.
   * @x-zh 配偶联系电话
   * @x-type ANC..25
   * @x-letters SO
   * @x-when {"element":"MariStatus","equals":["20","21","22","23"]}
   * @x-personal text
   * @x-source §3.5, S9 [A]
   */
  SpoTel?: ANC25OrEmpty;
  /**
   * Employer of the spouse.
   * @x-zh 配偶工作单位
   * @x-type ANC..80
   * @x-letters SO
   * @x-when {"element":"MariStatus","equals":["20","21","22","23"]}
   * @x-personal text
   * @x-source §3.5, S9 [A]
   */
  SpsCmpyNm?: ANC80OrEmpty;
  /**
   * Day of which this segment tells; not after RptDate (rule I0000501).
   * @x-zh 信息更新日期
   * @x-type Date
   * @x-letters AM
   * @x-source §3.5 [A]; value letter [B]
   */
  SpsInfoUpDate: PbocDate;
}
