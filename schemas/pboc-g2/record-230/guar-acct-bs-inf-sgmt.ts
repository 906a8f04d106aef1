import type { BusiDtilLinesCode } from "../code-tables/busi-dtil-lines.js";
import type { BusiLines230Code } from "../code-tables/busi-lines-230.js";
import type { GuarMode230Code } from "../code-tables/guar-mode-230.js";
import type { OthRepyGuarWayCode } from "../code-tables/oth-repy-guar-way.js";
import type { ANC60OrEmpty, CurrencyCode, PbocDate, UInt3, UInt15 } from "../types.js";

/**
 * Segment C: what was agreed. In the first report (rule R2300101), later on change.
 * @x-zh 基本信息段
 * @x-segment C
 * @x-source §3.4, S0 [A]
 */
export interface GuarAcctBsInfSgmt {
  /**
   * Line of business.
   * @x-zh 担保业务大类
   * @x-type Enum
   * @x-letters AM
   * @x-table BusiLines230
   * @x-source §3.4, S0 [A]
   */
  BusiLines: BusiLines230Code;
  /**
   * Product, one of its line (rule I2300C02). The tag is spelt so.
   * @x-zh 担保业务种类细分
   * @x-type Enum
   * @x-letters AM
   * @x-table BusiDtilLines
   * @x-source §3.4, S0 [A]
   */
  BusiDtilLines: BusiDtilLinesCode;
  /**
   * First day of the guarantee.
   * @x-zh 开户日期
   * @x-type Date
   * @x-letters AM
   * @x-source §3.4, S0 [A]
   */
  OpenDate: PbocDate;
  /**
   * Amount that is guaranteed.
   * @x-zh 担保金额
   * @x-type uInt..15
   * @x-letters AM
   * @x-unit whole currency units
   * @x-source §3.4, S0 [A]
   */
  AcctCredLine: UInt15;
  /**
   * Currency of the amounts.
   * @x-zh 币种
   * @x-type Enum
   * @x-letters AM
   * @x-table Cy
   * @x-source §3.4, S0 [A]
   */
  Cy: CurrencyCode;
  /**
   * Last day of the guarantee; not before OpenDate (rule I2300C01).
   * @x-zh 到期日期
   * @x-type Date
   * @x-letters AM
   * @x-source §3.4, S0 [A]
   */
  DueDate: PbocDate;
  /**
   * What secures the guarantor in turn.
   * @x-zh 反担保方式
   * @x-type Enum
   * @x-letters AM
   * @x-table GuarMode230
   * @x-source §3.4, S0 [A]
   */
  GuarMode: GuarMode230Code;
  /**
   * Other security of the guarantor; its table is taken to be that of 210.
   * @x-zh 其他还款保证方式
   * @x-type Enum
   * @x-letters AM
   * @x-table OthRepyGuarWay
   * @x-source §3.4 [A]; table [C], by analogy with 210 (§4.6)
   */
  OthRepyGuarWay: OthRepyGuarWayCode;
  /**
   * Deposit as a part of the guaranteed amount.
   * @x-zh 保证金百分比
   * @x-type uInt..3
   * @x-letters AM
   * @x-unit percent
   * @x-source §3.4, S0 [A]
   */
  SecDep: UInt3;
  /**
   * Number that the guarantor has given the contract; may be empty.
   * @x-zh 担保合同文本编号
   * @x-type ANC..60
   * @x-letters AO
   * @x-personal contract
   * @x-source §3.4, S0 [A]
   */
  CtrctTxtCd: ANC60OrEmpty;
}
