import type { ArlpType230Code } from "../code-tables/arlp-type-230.js";
import type { IdTypeCode } from "../code-tables/id-type.js";
import type { InfoIdTypeCode } from "../code-tables/info-id-type.js";
import type { OrgIdTypeCode } from "../code-tables/org-id-type.js";
import type { WartySignCode } from "../code-tables/warty-sign.js";
import type { AN60OrEmpty, ANC40, ANC80, UInt2, UInt15OrEmpty } from "../types.js";

/**
 * Segment E (tag RltRepymtInfSgmt, as segment D of 210): who answers for the debt beside the debtor. Required with
 * GuarMode 1 at code 10 (rule R2300105).
 * @x-zh 相关还款责任人段
 * @x-segment E
 * @x-source §3.4, S0 [A]
 */
export interface GuaranteePartiesSgmt {
  /**
   * Number of parties that follow (rule I0000701).
   * @x-zh 责任人个数
   * @x-type uInt..2
   * @x-letters AM
   * @x-unit parties
   * @x-source §3.4, S0 [A]
   */
  RltRepymtNm: UInt2;
  /**
   * The parties.
   * @x-zh 责任人信息
   * @x-source §3.4, S0 [A]
   */
  RltRepymtInf: GuaranteeParty[];
}

/**
 * One party that answers for the debt.
 * @x-zh 责任人信息
 * @x-source §3.4, S0 [A]
 */
export interface GuaranteeParty {
  /**
   * Person or organisation.
   * @x-zh 身份类别
   * @x-type Enum
   * @x-letters AM
   * @x-table InfoIdType
   * @x-source §3.4, S0 [A]
   */
  InfoIDType: InfoIdTypeCode;
  /**
   * Name of the party; of a person at most 30 characters.
   * @x-zh 责任人名称
   * @x-type ANC..80
   * @x-letters AM
   * @x-personal name
   * @x-source §3.4, S0 [A]
   */
  ArlpName: ANC80;
  /**
   * Document of the party, from the table that InfoIDType decides (rule I2300E01).
   * @x-zh 责任人身份标识类型
   * @x-type Enum
   * @x-letters AM
   * @x-table ["IdType", "OrgIdType"]
   * @x-source §3.4, S0 [A]
   */
  ArlpCertType: IdTypeCode | OrgIdTypeCode;
  /**
   * Number of that document (rule I0000401); of a person at most 20 characters.
   * @x-zh 责任人身份标识号码
   * @x-type ANC..40
   * @x-letters AM
   * @x-personal id-number
   * @x-source §3.4, S0 [A]
   */
  ArlpCertNum: ANC40;
  /**
   * As what the party answers.
   * @x-zh 还款责任人类型
   * @x-type Enum
   * @x-letters AM
   * @x-table ArlpType230
   * @x-source §3.4, S0 [A]
   */
  ArlpType: ArlpType230Code;
  /**
   * Amount answered for; empty at most for a co-debtor (ArlpType 1). The bureau's checker answers ABE000 where
   * another's is empty.
   * @x-zh 还款责任金额
   * @x-type uInt..15
   * @x-letters AC
   * @x-unit whole currency units
   * @x-source §3.4, S0 [A]
   */
  ArlpAmt: UInt15OrEmpty;
  /**
   * Whether guarantors answer jointly; there and filled for ArlpType 2 and 3 (rule I2300E03, S9).
   * @x-zh 联保标志
   * @x-type Enum
   * @x-letters AC
   * @x-table WartySign
   * @x-source §3.4, S0 [A]
   */
  WartySign: WartySignCode | "";
  /**
   * Code of the guarantee contract, beginning with the provider code; there and filled for ArlpType 2 and 3 (rule
   * I2300E03, S9).
   * @x-zh 保证合同编号
   * @x-type AN..60
   * @x-letters AC
   * @x-personal contract
   * @x-source §3.4, S0 [A]
   */
  MaxGuarMcc: AN60OrEmpty;
}
