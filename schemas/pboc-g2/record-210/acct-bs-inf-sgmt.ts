import type { AssetTrandFlagCode } from "../code-tables/asset-trand-flag.js";
import type { BusiDtlLinesCode } from "../code-tables/busi-dtl-lines.js";
import type { BusiLinesCode } from "../code-tables/busi-lines.js";
import type { FirstHouLoanFlagCode } from "../code-tables/first-hou-loan-flag.js";
import type { FlagCode } from "../code-tables/flag.js";
import type { FundSouCode } from "../code-tables/fund-sou.js";
import type { GuarModeCode } from "../code-tables/guar-mode.js";
import type { LoanFormCode } from "../code-tables/loan-form.js";
import type { OthRepyGuarWayCode } from "../code-tables/oth-repy-guar-way.js";
import type { RepayFreqcyCode } from "../code-tables/repay-freqcy.js";
import type { RepayModeCode } from "../code-tables/repay-mode.js";
import type { AN4, ANC200, CurrencyCode, N6OrEmpty, PbocDate, UInt3, UInt15 } from "../types.js";

/**
 * Segment C: what was agreed. In the first report, later only on change. Two products write Cy before AcctCredLine,
 * one after it; no rule is about order, so either is accepted.
 * @x-zh 基本信息段
 * @x-segment C
 * @x-source §3.1 [A]
 */
export interface AcctBsInfSgmt {
  /**
   * Line of business.
   * @x-zh 借贷业务大类
   * @x-type Enum
   * @x-letters AM
   * @x-table BusiLines
   * @x-source §3.1 [A]
   */
  BusiLines: BusiLinesCode;
  /**
   * Product; belongs to a line of business (rule I2100C04).
   * @x-zh 借贷业务种类细分
   * @x-type Enum
   * @x-letters AM
   * @x-table BusiDtlLines
   * @x-source §3.1 [A]
   */
  BusiDtlLines: BusiDtlLinesCode;
  /**
   * Day on which the account was opened.
   * @x-zh 开户日期
   * @x-type Date
   * @x-letters AM
   * @x-source §3.1 [A]
   */
  OpenDate: PbocDate;
  /**
   * Currency, ISO 4217 alphabetic code (GB/T 12406). The table of 190 values is not kept here: any three capitals
   * pass.
   * @x-zh 币种
   * @x-type Enum
   * @x-letters AM
   * @x-table Cy
   * @x-source §4.4 [A]
   */
  Cy: CurrencyCode;
  /**
   * Credit line.
   * @x-zh 信用额度
   * @x-type uInt..15
   * @x-letters SM
   * @x-accounts ["R1", "R2", "R3"]
   * @x-unit whole currency units
   * @x-source §3.1 [A]
   */
  AcctCredLine?: UInt15;
  /**
   * Amount lent.
   * @x-zh 借款金额
   * @x-type uInt..15
   * @x-letters SM
   * @x-accounts ["D1", "R4", "C1"]
   * @x-unit whole currency units
   * @x-source §3.1 [A]
   */
  LoanAmt?: UInt15;
  /**
   * Whether the loan is paid out in parts.
   * @x-zh 分次放款标志
   * @x-type Enum
   * @x-letters SM
   * @x-accounts ["D1"]
   * @x-table Flag
   * @x-source §3.1 [A]
   */
  Flag?: FlagCode;
  /**
   * Last contractual due date; 2099-12-31 at most, which open-ended products use.
   * @x-zh 到期日期
   * @x-type Date
   * @x-letters SM
   * @x-accounts ["D1", "R1", "R2", "R3", "R4"]
   * @x-source §3.1 [A]
   */
  DueDate?: PbocDate;
  /**
   * Way of repaying; the table depends on the account type (rule I2100A05).
   * @x-zh 还款方式
   * @x-type Enum
   * @x-letters SM
   * @x-accounts ["D1", "R1", "R4"]
   * @x-table RepayMode
   * @x-source §3.1 [A]
   */
  RepayMode?: RepayModeCode;
  /**
   * How often an instalment falls due.
   * @x-zh 还款频率
   * @x-type Enum
   * @x-letters SM
   * @x-accounts ["D1", "R1", "R4"]
   * @x-table RepayFreqcy
   * @x-source §3.1 [A]
   */
  RepayFreqcy?: RepayFreqcyCode;
  /**
   * Number of instalments; 0 where RepayMode begins with 2 (rule I2100C05).
   * @x-zh 还款期数
   * @x-type uInt..3
   * @x-letters SM
   * @x-accounts ["D1", "R4"]
   * @x-unit instalments
   * @x-source §3.1 [A]
   */
  RepayPrd?: UInt3;
  /**
   * District where the business was applied for, GB/T 2260. The value may be empty (S9).
   * @x-zh 业务申请地行政区划代码
   * @x-type N6
   * @x-letters SO
   * @x-accounts ["D1", "R1", "R2", "R3", "R4"]
   * @x-source §3.1, S9 [A]
   */
  ApplyBusiDist?: N6OrEmpty;
  /**
   * Main security.
   * @x-zh 担保方式
   * @x-type Enum
   * @x-letters SM
   * @x-accounts ["D1", "R1", "R2", "R3", "R4"]
   * @x-table GuarMode
   * @x-source §3.1 [A]
   */
  GuarMode?: GuarModeCode;
  /**
   * Other security.
   * @x-zh 其他还款保证方式
   * @x-type Enum
   * @x-letters SM
   * @x-accounts ["D1", "R1", "R2", "R3", "R4"]
   * @x-table OthRepyGuarWay
   * @x-source §3.1 [A]
   */
  OthRepyGuarWay?: OthRepyGuarWayCode;
  /**
   * Whether the asset was transferred.
   * @x-zh 资产转让标志
   * @x-type Enum
   * @x-letters SM
   * @x-accounts ["D1", "R1", "R2", "R3", "R4"]
   * @x-table AssetTrandFlag
   * @x-source §3.1 [A]
   */
  AssetTrandFlag?: AssetTrandFlagCode;
  /**
   * On whose account the business is done.
   * @x-zh 业务经营类型
   * @x-type Enum
   * @x-letters SM
   * @x-accounts ["D1", "R1", "R2", "R3", "R4"]
   * @x-table FundSou
   * @x-source §3.1 [A]
   */
  FundSou?: FundSouCode;
  /**
   * How the loan came about.
   * @x-zh 贷款发放形式
   * @x-type Enum
   * @x-letters SM
   * @x-accounts ["D1", "R1", "R2", "R3", "R4"]
   * @x-table LoanForm
   * @x-source §3.1 [A]
   */
  LoanForm?: LoanFormCode;
  /**
   * Last four digits of the card, `NULL` for no card, `MULT` for several (rule I2100C03).
   * @x-zh 卡片标识号
   * @x-type AN4
   * @x-letters SM
   * @x-accounts ["R2", "R3"]
   * @x-source §4.6 [B]
   */
  CreditID?: AN4;
  /**
   * Number of the loan contract; mortgages only (rule I2100C07).
   * @x-zh 贷款合同编号
   * @x-type ANC..200
   * @x-letters SM
   * @x-accounts ["D1"]
   * @x-when { "element": "BusiDtlLines", "equals": "11" }
   * @x-personal contract
   * @x-source §3.1 [A]
   */
  LoanConCode?: ANC200;
  /**
   * Whether the mortgage is for a first home; mortgages only (rule I2100C07).
   * @x-zh 是否为首套住房贷款
   * @x-type Enum
   * @x-letters SM
   * @x-accounts ["D1"]
   * @x-table FirstHouLoanFlag
   * @x-when { "element": "BusiDtlLines", "equals": "11" }
   * @x-source §3.1 [A]
   */
  FirstHouLoanFlag?: FirstHouLoanFlagCode;
}
