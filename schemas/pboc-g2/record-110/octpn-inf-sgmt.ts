import type { CpnTypeCode } from "../code-tables/cpn-type.js";
import type { EmpStatusCode } from "../code-tables/emp-status.js";
import type { IndustryCode } from "../code-tables/industry.js";
import type { OccupationCode } from "../code-tables/occupation.js";
import type { TechTitleCode } from "../code-tables/tech-title.js";
import type { TitleCode } from "../code-tables/title.js";
import type { ANC25OrEmpty, ANC80, ANC100OrEmpty, N6OrEmpty, PbocDate, PbocYearOrEmpty } from "../types.js";

/**
 * Segment G: occupation. In the first report (rule R1100101). Its eleven elements about employer and job are there
 * for the employed and for nobody else (rule S1100101).
 * @x-zh 职业信息段
 * @x-segment G
 * @x-source §3.5 [A]
 */
export interface OctpnInfSgmt {
  /**
   * Employment; it decides whether the elements about employer and job are there.
   * @x-zh 就业状况
   * @x-type Enum
   * @x-letters AM
   * @x-table EmpStatus
   * @x-personal text
   * @x-source §3.5 [A]; value letter [B]
   */
  EmpStatus: EmpStatusCode;
  /**
   * Name of the employer.
   * @x-zh 单位名称
   * @x-type ANC..80
   * @x-letters SM
   * @x-when {"element":"EmpStatus","equals":["11","13","17","21","24","91"]}
   * @x-personal text
   * @x-source §3.5, S9 [A]; value letter [B]
   */
  CpnName?: ANC80;
  /**
   * Kind of employer.
   * @x-zh 单位性质
   * @x-type Enum
   * @x-letters SM
   * @x-table CpnType
   * @x-when {"element":"EmpStatus","equals":["11","13","17","21","24","91"]}
   * @x-personal text
   * @x-source §3.5, S9 [A]; value letter [B]
   */
  CpnType?: CpnTypeCode;
  /**
   * Industry of the employer.
   * @x-zh 单位所属行业
   * @x-type Enum
   * @x-letters SM
   * @x-table Industry
   * @x-when {"element":"EmpStatus","equals":["11","13","17","21","24","91"]}
   * @x-personal text
   * @x-source §3.5, S9 [A]; value letter [B]
   */
  Industry?: IndustryCode;
  /**
   * Address of the employer.
   * @x-zh 单位详细地址
   * @x-type ANC..100
   * @x-letters SO
   * @x-when {"element":"EmpStatus","equals":["11","13","17","21","24","91"]}
   * @x-personal text
   * @x-source §3.5, S9 [A]; value letter [B]
   */
  CpnAddr?: ANC100OrEmpty;
  /**
   * Postcode of the employer.
   * @x-zh 单位所在地邮编
   * @x-type N6
   * @x-letters SO
   * @x-when {"element":"EmpStatus","equals":["11","13","17","21","24","91"]}
   * @x-personal text
   * @x-source §3.5, S9 [A]; value letter [B]
   */
  CpnPc?: N6OrEmpty;
  /**
   * District of the employer.
   * @x-zh 单位所在地行政区划
   * @x-type N6
   * @x-letters SO
   * @x-when {"element":"EmpStatus","equals":["11","13","17","21","24","91"]}
   * @x-personal text
   * @x-source §3.5, S9 [A]; value letter [B]; length [C]
   */
  CpnDist?: N6OrEmpty;
  /**
   * Telephone of the employer.
   * @x-zh 单位电话
   * @x-type ANC..25
   * @x-letters SO
   * @x-when {"element":"EmpStatus","equals":["11","13","17","21","24","91"]}
   * @x-personal text
   * @x-source §3.5, S9 [A]; value letter [B]
   */
  CpnTEL?: ANC25OrEmpty;
  /**
   * Occupation; some do not go with some kinds of employer (rule I1100G04).
   * @x-zh 职业
   * @x-type Enum
   * @x-letters SM
   * @x-table Occupation
   * @x-when {"element":"EmpStatus","equals":["11","13","17","21","24","91"]}
   * @x-personal text
   * @x-source §3.5, S9 [A]; value letter [B]
   */
  Occupation?: OccupationCode;
  /**
   * Rank in the employment.
   * @x-zh 职务
   * @x-type Enum
   * @x-letters SM
   * @x-table Title
   * @x-when {"element":"EmpStatus","equals":["11","13","17","21","24","91"]}
   * @x-personal text
   * @x-source §3.5, S9 [A]; value letter [B]
   */
  Title?: TitleCode;
  /**
   * Professional grade.
   * @x-zh 职称
   * @x-type Enum
   * @x-letters SM
   * @x-table TechTitle
   * @x-when {"element":"EmpStatus","equals":["11","13","17","21","24","91"]}
   * @x-personal text
   * @x-source §3.5, S9 [A]; value letter [B]
   */
  TechTitle?: TechTitleCode;
  /**
   * Year in which the employment began.
   * @x-zh 本单位工作起始年份
   * @x-type Year
   * @x-letters SO
   * @x-when {"element":"EmpStatus","equals":["11","13","17","21","24","91"]}
   * @x-personal text
   * @x-source §3.5, S9 [A]; value letter [B]
   */
  WorkStartDate?: PbocYearOrEmpty;
  /**
   * Day of which this segment tells; not after RptDate (rule I0000501).
   * @x-zh 信息更新日期
   * @x-type Date
   * @x-letters AM
   * @x-source §3.5 [A]; value letter [B]
   */
  OctpnInfoUpDate: PbocDate;
}
