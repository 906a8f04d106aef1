import type { AcctStatus230Code } from "../code-tables/acct-status-230.js";
import type { CompAdvFlagCode } from "../code-tables/comp-adv-flag.js";
import type { FiveCateCode } from "../code-tables/five-cate.js";
import type { PbocDate, PbocDateOrEmpty, UInt15, UInt15OrEmpty } from "../types.js";

/**
 * Segment D: what is guaranteed at present. With codes 10, 20, 30 and 40, never with 50 (rules R2300101 to R2300103,
 * R2300107, R2300108).
 * @x-zh 在保责任信息段
 * @x-segment D
 * @x-source §3.4, S0 [A]
 */
export interface GuarRltRepymtInfSgmt {
  /**
   * State of the guarantee.
   * @x-zh 账户状态
   * @x-type Enum
   * @x-letters AM
   * @x-table AcctStatus230
   * @x-source §3.4, S0 [A]
   */
  AcctStatus: AcctStatus230Code;
  /**
   * Amount that is still guaranteed; the tag says otherwise.
   * @x-zh 在保余额
   * @x-type uInt..15
   * @x-letters AM
   * @x-unit whole currency units
   * @x-source §3.4, S0 [A]
   */
  LoanAmt: UInt15;
  /**
   * Day on which that amount changed: a date, whatever the tag says.
   * @x-zh 余额变化日期
   * @x-type Date
   * @x-letters AM
   * @x-source §3.4, S0 [A]
   */
  RepayPrd: PbocDate;
  /**
   * Five-class category.
   * @x-zh 五级分类
   * @x-type Enum
   * @x-letters AM
   * @x-table FiveCate
   * @x-source §3.4, S0 [A]
   */
  FiveCate: FiveCateCode;
  /**
   * Day on which the category was found.
   * @x-zh 五级分类认定日期
   * @x-type Date
   * @x-letters AM
   * @x-source §3.4, S0 [A]
   */
  FiveCateAdjDate: PbocDate;
  /**
   * What the guarantor may lose; may be empty.
   * @x-zh 风险敞口
   * @x-type uInt..15
   * @x-letters AO
   * @x-unit whole currency units
   * @x-source §3.4, S0 [A]
   */
  RiEx: UInt15OrEmpty;
  /**
   * Whether the guarantor has paid for the debtor.
   * @x-zh 代偿（垫款）标志
   * @x-type Enum
   * @x-letters AM
   * @x-table CompAdvFlag
   * @x-source §3.4, S0 [A]
   */
  CompAdvFlag: CompAdvFlagCode;
  /**
   * Day on which the guarantee ended; filled where AcctStatus is 2 (rule I2300D01).
   * @x-zh 账户关闭日期
   * @x-type Date
   * @x-letters AC
   * @x-source §3.4, S0 [A]
   */
  CloseDate: PbocDateOrEmpty;
}
