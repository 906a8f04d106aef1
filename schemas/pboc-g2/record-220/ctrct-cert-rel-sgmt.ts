import type { IdTypeCode } from "../code-tables/id-type.js";
import type { InfoIdTypeCode } from "../code-tables/info-id-type.js";
import type { OrgIdTypeCode } from "../code-tables/org-id-type.js";
import type { ANC40, ANC80, UInt2 } from "../types.js";

/**
 * Segment C: who holds the agreement together with the person of segment B. Only where there is anyone.
 * @x-zh 共同受信人信息段
 * @x-segment C
 * @x-source §3.3 [A]
 */
export interface CtrctCertRelSgmt {
  /**
   * Number of joint holders that follow (rule I0000701).
   * @x-zh 共同受信人个数
   * @x-type uInt..2
   * @x-letters AM
   * @x-unit parties
   * @x-source §3.3 [A]; letters and length [B], as the checker has them for 420
   */
  BrerNm: UInt2;
  /**
   * The joint holders.
   * @x-zh 共同受信人信息
   * @x-source §3.3 [A]
   */
  CtrctCertRel: CtrctCertRel[];
}

/**
 * One joint holder.
 * @x-zh 共同受信人信息
 * @x-source §3.3 [A]
 */
export interface CtrctCertRel {
  /**
   * Person or organisation.
   * @x-zh 共同受信人身份类别
   * @x-type Enum
   * @x-letters AM
   * @x-table InfoIdType
   * @x-source §3.3, §4.6 [A]; letters [B], as the checker has them for 420
   */
  BrerType: InfoIdTypeCode;
  /**
   * Name of the joint holder.
   * @x-zh 共同受信人名称
   * @x-type ANC..80
   * @x-letters AM
   * @x-personal name
   * @x-source §3.3 [A]; letters [B], as the checker has them for 420
   */
  CertRelName: ANC80;
  /**
   * Document of the joint holder, from the table that BrerType decides (rule I2200C01).
   * @x-zh 共同受信人身份标识类型
   * @x-type Enum
   * @x-letters AM
   * @x-table ["IdType", "OrgIdType"]
   * @x-source §3.3 [A]; letters [B], as the checker has them for 420
   */
  CertRelIDType: IdTypeCode | OrgIdTypeCode;
  /**
   * Number of that document (rule I0000401); not the one of segment B (rule I2200A01).
   * @x-zh 共同受信人身份标识号码
   * @x-type ANC..40
   * @x-letters AM
   * @x-personal id-number
   * @x-source §3.3 [A]; letters [B], as the checker has them for 420
   */
  CertRelIDNum: ANC40;
}
