import type { CcStatusCode } from "../code-tables/cc-status.js";
import type { GuarTypeCode } from "../code-tables/guar-type.js";
import type { MaxGuarCode } from "../code-tables/max-guar.js";
import type { CurrencyCode, PbocDate, UInt15 } from "../types.js";

/**
 * Segment C: what was agreed. In every record (rule R5100101).
 * @x-zh 基本信息段
 * @x-segment C
 * @x-source §3.6, S0 [A]
 */
export interface MotgaCltalBsInfSgmt {
  /**
   * Mortgage or pledge; it decides which of segments E and F the record has (rule R5100102).
   * @x-zh 合同类型
   * @x-type Enum
   * @x-letters AM
   * @x-table GuarType
   * @x-source §3.6, S0 [A]
   */
  GuarType: GuarTypeCode;
  /**
   * Amount that is secured.
   * @x-zh 担保金额
   * @x-type uInt..15
   * @x-letters AM
   * @x-unit whole currency units
   * @x-source §3.6, S0 [A]
   */
  CcAmt: UInt15;
  /**
   * Currency of that amount.
   * @x-zh 币种
   * @x-type Enum
   * @x-letters AM
   * @x-table Cy
   * @x-source §3.6, S0 [A]
   */
  Cy: CurrencyCode;
  /**
   * First day of the contract.
   * @x-zh 抵（质）押合同生效日期
   * @x-type Date
   * @x-letters AM
   * @x-source §3.6, S0 [A]
   */
  CcValDate: PbocDate;
  /**
   * Last day of the contract; not before CcValDate (rule I5100C01).
   * @x-zh 抵（质）押合同到期日期
   * @x-type Date
   * @x-letters AM
   * @x-source §3.6, S0 [A]
   */
  CcExpDate: PbocDate;
  /**
   * Whether it secures whatever is owed up to its amount.
   * @x-zh 最高额担保标志
   * @x-type Enum
   * @x-letters AM
   * @x-table MaxGuar
   * @x-source §3.6, S0 [A]
   */
  MaxGuar: MaxGuarCode;
  /**
   * Whether the contract is in force.
   * @x-zh 抵（质）押合同状态
   * @x-type Enum
   * @x-letters AM
   * @x-table CcStatus
   * @x-source §3.6, S0 [A]
   */
  CcStatus: CcStatusCode;
}
