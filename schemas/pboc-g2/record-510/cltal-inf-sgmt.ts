import type { IdTypeCode } from "../code-tables/id-type.js";
import type { ImpTypeCode } from "../code-tables/imp-type.js";
import type { InfoIdTypeCode } from "../code-tables/info-id-type.js";
import type { OrgIdTypeCode } from "../code-tables/org-id-type.js";
import type { ANC40, ANC80, CurrencyCode, UInt2, UInt15 } from "../types.js";

/**
 * Segment F: what is pledged. With GuarType 2, and only then (rule R5100102).
 * @x-zh 质物信息段
 * @x-segment F
 * @x-source §3.6, S0 [A]
 */
export interface CltalInfSgmt {
  /**
   * Number of things that follow, more than 0 (rules I0000701, I5100F02).
   * @x-zh 质物个数
   * @x-type uInt..2
   * @x-letters AM
   * @x-unit things
   * @x-source §3.6, S0 [A]
   */
  ImpNm: UInt2;
  /**
   * The things.
   * @x-zh 质物信息
   * @x-source §3.6, S0 [A]
   */
  ImpInf: ImpInf[];
}

/**
 * One pledged thing, and who has pledged it.
 * @x-zh 质物信息
 * @x-source §3.6, S0 [A]
 */
export interface ImpInf {
  /**
   * What it is.
   * @x-zh 质物种类
   * @x-type Enum
   * @x-letters AM
   * @x-table ImpType
   * @x-source §3.6, S0 [A]
   */
  ImpType: ImpTypeCode;
  /**
   * Its value.
   * @x-zh 质物价值
   * @x-type uInt..15
   * @x-letters AM
   * @x-unit whole currency units
   * @x-source §3.6, S0 [A]
   */
  ImpVal: UInt15;
  /**
   * Currency of that value.
   * @x-zh 币种
   * @x-type Enum
   * @x-letters AM
   * @x-table Cy
   * @x-source §3.6, S0 [A]
   */
  ImpCy: CurrencyCode;
  /**
   * Whether a person or an organisation has pledged it.
   * @x-zh 出质人身份类别
   * @x-type Enum
   * @x-letters AM
   * @x-table InfoIdType
   * @x-source §3.6, S0 [A]
   */
  Ippc: InfoIdTypeCode;
  /**
   * Name of who pledged it; of a person at most 30 characters.
   * @x-zh 出质人名称
   * @x-type ANC..80
   * @x-letters AM
   * @x-personal name
   * @x-source §3.6, S0 [A]
   */
  PawnName: ANC80;
  /**
   * Document of who pledged it, from the table that Ippc decides.
   * @x-zh 出质人身份标识类型
   * @x-type Enum
   * @x-letters AM
   * @x-table ["IdType", "OrgIdType"]
   * @x-source §3.6, S0 [A]
   */
  PawnCertType: IdTypeCode | OrgIdTypeCode;
  /**
   * Number of that document (rule I0000401); of a person at most 20 characters.
   * @x-zh 出质人身份标识号码
   * @x-type ANC..40
   * @x-letters AM
   * @x-personal id-number
   * @x-source §3.6, S0 [A]
   */
  PawnCertNum: ANC40;
}
