import type { ArlpTypeCode } from "../code-tables/arlp-type.js";
import type { IdTypeCode } from "../code-tables/id-type.js";
import type { InfoIdTypeCode } from "../code-tables/info-id-type.js";
import type { OrgIdTypeCode } from "../code-tables/org-id-type.js";
import type { WartySignCode } from "../code-tables/warty-sign.js";
import type { AN60OrEmpty, ANC40, ANC80, UInt2, UInt15OrEmpty } from "../types.js";

/**
 * Segment D: who answers for the debt beside the borrower. In the first report if there is anyone, later on change.
 * Required with GuarMode 3 or 5 at code 10 and 31 (rule R2100115).
 * @x-zh 相关还款责任人段
 * @x-segment D
 * @x-source §3.1 [A]
 */
export interface RltRepymtInfSgmt {
  /**
   * Number of parties that follow (rule I0000701).
   * @x-zh 责任人个数
   * @x-type uInt..2
   * @x-letters AM
   * @x-unit parties
   * @x-source §3.1 [A]; length [C], by analogy with CagOfTrdNm
   */
  RltRepymtNm: UInt2;
  /**
   * The parties.
   * @x-zh 责任人信息
   * @x-source §3.1 [A]
   */
  RltRepymtInf: RltRepymtInf[];
}

/**
 * One party that answers for the debt.
 * @x-zh 责任人信息
 * @x-source §3.1 [A]
 */
export interface RltRepymtInf {
  /**
   * Person or organisation.
   * @x-zh 身份类别
   * @x-type Enum
   * @x-letters AM
   * @x-table InfoIdType
   * @x-source §3.1 [A]
   */
  InfoIDType: InfoIdTypeCode;
  /**
   * Name of the party.
   * @x-zh 责任人名称
   * @x-type ANC..80
   * @x-letters AM
   * @x-personal name
   * @x-source §3.1 [A]
   */
  ArlpName: ANC80;
  /**
   * Document of the party, from the table that InfoIDType decides (rule I2100D02).
   * @x-zh 责任人身份标识类型
   * @x-type Enum
   * @x-letters AM
   * @x-table ["IdType", "OrgIdType"]
   * @x-source §3.1 [A]
   */
  ArlpCertType: IdTypeCode | OrgIdTypeCode;
  /**
   * Number of that document (rule I0000401).
   * @x-zh 责任人身份标识号码
   * @x-type ANC..40
   * @x-letters AM
   * @x-personal id-number
   * @x-source §3.1 [A]
   */
  ArlpCertNum: ANC40;
  /**
   * As what the party answers.
   * @x-zh 还款责任人类型
   * @x-type Enum
   * @x-letters AM
   * @x-table ArlpType
   * @x-source §3.1 [A]
   */
  ArlpType: ArlpTypeCode;
  /**
   * Amount answered for; filled for ArlpType 2 and 3 (rule I2100D01, S9).
   * @x-zh 还款责任金额
   * @x-type uInt..15
   * @x-letters AC
   * @x-unit whole currency units
   * @x-source §3.1 [A]
   */
  ArlpAmt: UInt15OrEmpty;
  /**
   * Whether guarantors answer jointly; filled for ArlpType 2 and 3 (rule I2100D04, S9).
   * @x-zh 联保标志
   * @x-type Enum
   * @x-letters AC
   * @x-table WartySign
   * @x-source §3.1 [A]
   */
  WartySign: WartySignCode | "";
  /**
   * Code of the guarantee contract, beginning with the provider code; filled for ArlpType 2 and 3 (rule I2100D04,
   * S9).
   * @x-zh 保证合同编号
   * @x-type AN..60
   * @x-letters AC
   * @x-personal contract
   * @x-source §3.1 [A]
   */
  MaxGuarMcc: AN60OrEmpty;
}
