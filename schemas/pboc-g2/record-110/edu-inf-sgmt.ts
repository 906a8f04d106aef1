import type { AcaDegreeCode } from "../code-tables/aca-degree.js";
import type { EduLevelCode } from "../code-tables/edu-level.js";
import type { PbocDate } from "../types.js";

/**
 * Segment F: education. In the first report (rule R1100101).
 * @x-zh 教育信息段
 * @x-segment F
 * @x-source §3.5 [A]
 */
export interface EduInfSgmt {
  /**
   * Highest level of education.
   * @x-zh 学历
   * @x-type Enum
   * @x-letters AM
   * @x-table EduLevel
   * @x-personal text
   * @x-source §3.5 [A]; value letter [B]
   */
  EduLevel: EduLevelCode;
  /**
   * Degree; none or unknown with the levels of rule I1100F03.
   * @x-zh 学位
   * @x-type Enum
   * @x-letters AM
   * @x-table AcaDegree
   * @x-personal text
   * @x-source §3.5 [A]; value letter [B]
   */
  AcaDegree: AcaDegreeCode;
  /**
   * Day of which this segment tells; not after RptDate (rule I0000501).
   * @x-zh 信息更新日期
   * @x-type Date
   * @x-letters AM
   * @x-source §3.5 [A]; value letter [B]
   */
  EduInfoUpDate: PbocDate;
}
