import type { IdTypeCode } from "../code-tables/id-type.js";
import type { InfoIdTypeCode } from "../code-tables/info-id-type.js";
import type { MotgaProptIdTypeCode } from "../code-tables/motga-propt-id-type.js";
import type { OrgIdTypeCode } from "../code-tables/org-id-type.js";
import type { PleTypeCode } from "../code-tables/ple-type.js";
import type { ValOrgTypeCode } from "../code-tables/val-org-type.js";
import type {
  ANC40,
  ANC40OrEmpty,
  ANC80,
  ANC200OrEmpty,
  CurrencyCodeOrEmpty,
  N6OrEmpty,
  PbocDateOrEmpty,
  UInt4,
  UInt15OrEmpty,
} from "../types.js";

/**
 * Segment E: what is mortgaged. With GuarType 1, and only then (rule R5100102).
 * @x-zh 抵押物信息段
 * @x-segment E
 * @x-source §3.6, S0 [A]
 */
export interface MotgaProptInfSgmt {
  /**
   * Number of things that follow, more than 0 (rules I0000701, I5100E02).
   * @x-zh 抵押物个数
   * @x-type uInt..4
   * @x-letters AM
   * @x-unit things
   * @x-source §3.6, S0 [A]
   */
  PleNm: UInt4;
  /**
   * The things.
   * @x-zh 抵押物信息
   * @x-source §3.6, S0 [A]
   */
  PleInf: PleInf[];
}

/**
 * One mortgaged thing, and who has mortgaged it.
 * @x-zh 抵押物信息
 * @x-source §3.6, S0 [A]
 */
export interface PleInf {
  /**
   * What it is.
   * @x-zh 抵押物种类
   * @x-type Enum
   * @x-letters AM
   * @x-table PleType
   * @x-source §3.6, S0 [A]
   */
  PleType: PleTypeCode;
  /**
   * What kind of number tells it; may be empty.
   * @x-zh 抵押物识别号类型
   * @x-type Enum
   * @x-letters AO
   * @x-table MotgaProptIdType
   * @x-source §3.6, S0 [A]
   */
  MotgaProptIDType: MotgaProptIdTypeCode | "";
  /**
   * That number; may be empty.
   * @x-zh 抵押物唯一识别号
   * @x-type ANC..40
   * @x-letters AO
   * @x-personal text
   * @x-source §3.6, S0 [A]
   */
  PleCertID: ANC40OrEmpty;
  /**
   * District where it is, GB/T 2260; may be empty.
   * @x-zh 抵押物位置所在地行政区划
   * @x-type N6
   * @x-letters AO
   * @x-source §3.6, S0 [A]
   */
  PleDistr: N6OrEmpty;
  /**
   * Value that it was found to have; may be empty.
   * @x-zh 抵押物评估价值
   * @x-type uInt..15
   * @x-letters AO
   * @x-unit whole currency units
   * @x-source §3.6, S0 [A]
   */
  PleValue: UInt15OrEmpty;
  /**
   * Currency of that value; may be empty.
   * @x-zh 币种
   * @x-type Enum
   * @x-letters AO
   * @x-table Cy
   * @x-source §3.6, S0 [A]
   */
  PleCy: CurrencyCodeOrEmpty;
  /**
   * Who valued it; may be empty.
   * @x-zh 评估机构类型
   * @x-type Enum
   * @x-letters AO
   * @x-table ValOrgType
   * @x-source §3.6, S0 [A]
   */
  ValOrgType: ValOrgTypeCode | "";
  /**
   * Day of the valuation; may be empty.
   * @x-zh 抵押物评估日期
   * @x-type Date
   * @x-letters AO
   * @x-source §3.6, S0 [A]
   */
  ValDate: PbocDateOrEmpty;
  /**
   * Whether a person or an organisation has mortgaged it.
   * @x-zh 抵押人身份类别
   * @x-type Enum
   * @x-letters AM
   * @x-table InfoIdType
   * @x-source §3.6, S0 [A]
   */
  PledgorType: InfoIdTypeCode;
  /**
   * Name of who mortgaged it; of a person at most 30 characters.
   * @x-zh 抵押人名称
   * @x-type ANC..80
   * @x-letters AM
   * @x-personal name
   * @x-source §3.6, S0 [A]
   */
  PledgorName: ANC80;
  /**
   * Document of who mortgaged it, from the table that PledgorType decides.
   * @x-zh 抵押人身份标识类型
   * @x-type Enum
   * @x-letters AM
   * @x-table ["IdType", "OrgIdType"]
   * @x-source §3.6, S0 [A]
   */
  PleorCertType: IdTypeCode | OrgIdTypeCode;
  /**
   * Number of that document (rule I0000401); of a person at most 20 characters.
   * @x-zh 抵押人身份标识号码
   * @x-type ANC..40
   * @x-letters AM
   * @x-personal id-number
   * @x-source §3.6, S0 [A]
   */
  PleorCertNum: ANC40;
  /**
   * Anything else about it; may be empty.
   * @x-zh 抵押物说明
   * @x-type ANC..200
   * @x-letters AO
   * @x-personal text
   * @x-source §3.6, S0 [A]
   */
  PleDesc: ANC200OrEmpty;
}
