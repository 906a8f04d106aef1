import type { SexCode } from "../code-tables/sex.js";
import type {
  ANC60OrEmpty,
  ANC100OrEmpty,
  CountryCode,
  N6OrEmpty,
  N11OrEmpty,
  PbocDate,
  PbocDateOrEmpty,
} from "../types.js";

/**
 * Segment D: sex, birth, nationality, registered address and how to reach the person. In the first report (rule
 * R1100101).
 * @x-zh 基本概况段
 * @x-segment D
 * @x-source §3.5 [A]
 */
export interface FcsInfSgmt {
  /**
   * Sex.
   * @x-zh 性别
   * @x-type Enum
   * @x-letters AM
   * @x-table Sex
   * @x-personal text
   * @x-source §3.5 [A]; value letter [B]
   */
  Sex: SexCode;
  /**
   * Date of birth; not after FcsInfoUpDate (rule I1100D01).
   * @x-zh 出生日期
   * @x-type Date
   * @x-letters AO
   * @x-personal text
   * @x-source §3.5, S9 [A]
   */
  DOB: PbocDateOrEmpty;
  /**
   * Nationality.
   * @x-zh 国籍
   * @x-type Enum
   * @x-letters AM
   * @x-table Nation
   * @x-source §3.5 [A]; value letter [B]; the values: three letters of a country [C], 991 seen in a public sample [B], 992 and 999 [C]
   */
  Nation: CountryCode;
  /**
   * Registered address.
   * @x-zh 户籍地址
   * @x-type ANC..100
   * @x-letters AO
   * @x-personal text
   * @x-source §3.5 [A]; value letter [B]
   */
  HouseAdd: ANC100OrEmpty;
  /**
   * District of the registered address.
   * @x-zh 户籍所在地行政区划
   * @x-type N6
   * @x-letters AO
   * @x-personal text
   * @x-source §3.5 [A]; value letter [B]; length [C]
   */
  HhDist: N6OrEmpty;
  /**
   * Mobile number.
   * @x-zh 手机号码
   * @x-type N11
   * @x-letters AO
   * @x-personal text
   * @x-source §3.5, S9 [A]
   */
  CellPhone: N11OrEmpty;
  /**
   * E-mail address.
   * @x-zh 电子邮箱
   * @x-type ANC..60
   * @x-letters AO
   * @x-personal text
   * @x-source §3.5 [A]; value letter [B]
   */
  Email: ANC60OrEmpty;
  /**
   * Day of which this segment tells; not after RptDate (rule I0000501).
   * @x-zh 信息更新日期
   * @x-type Date
   * @x-letters AM
   * @x-source §3.5 [A]; value letter [B]
   */
  FcsInfoUpDate: PbocDate;
}
