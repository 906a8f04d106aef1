import type { IdTypeCode } from "../code-tables/id-type.js";
import type { InfoIdTypeCode } from "../code-tables/info-id-type.js";
import type { OrgIdTypeCode } from "../code-tables/org-id-type.js";
import type { ANC40, ANC80, UInt2 } from "../types.js";

/**
 * Segment D: other debtors whose debt the contract secures. Only where there are any (rule I5100D02).
 * @x-zh 其他债务人信息段
 * @x-segment D
 * @x-source §3.6, S0 [A]
 */
export interface ComRecInfSgmt {
  /**
   * Number of debtors that follow, more than 0 (rules I0000701, I5100D02).
   * @x-zh 其他债务人个数
   * @x-type uInt..2
   * @x-letters AM
   * @x-unit debtors
   * @x-source §3.6, S0 [A]
   */
  GrtdNm: UInt2;
  /**
   * The debtors.
   * @x-zh 其他债务人信息
   * @x-source §3.6, S0 [A]
   */
  OtrRec: OtrRec[];
}

/**
 * One other debtor; not the debtor of segment B (rule I5100A01).
 * @x-zh 其他债务人信息
 * @x-source §3.6, S0 [A]
 */
export interface OtrRec {
  /**
   * Person or organisation.
   * @x-zh 身份类别
   * @x-type Enum
   * @x-letters AM
   * @x-table InfoIdType
   * @x-source §3.6, S0 [A]
   */
  InfoIDType: InfoIdTypeCode;
  /**
   * Name of the debtor; of a person at most 30 characters.
   * @x-zh 债务人名称
   * @x-type ANC..80
   * @x-letters AM
   * @x-personal name
   * @x-source §3.6, S0 [A]
   */
  GuarName: ANC80;
  /**
   * Document of the debtor, from the table that InfoIDType decides (rule I5100D01).
   * @x-zh 债务人身份标识类型
   * @x-type Enum
   * @x-letters AM
   * @x-table ["IdType", "OrgIdType"]
   * @x-source §3.6, S0 [A]
   */
  GuarCertType: IdTypeCode | OrgIdTypeCode;
  /**
   * Number of that document (rule I0000401); of a person at most 20 characters.
   * @x-zh 债务人身份标识号码
   * @x-type ANC..40
   * @x-letters AM
   * @x-personal id-number
   * @x-source §3.6, S0 [A]
   */
  GuarCertNum: ANC40;
}
