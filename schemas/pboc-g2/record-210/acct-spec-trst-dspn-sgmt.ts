import type { ChanTranTypeCode } from "../code-tables/chan-tran-type.js";
import type { ANC200OrEmpty, PbocDate, UInt2, UInt3, UInt15 } from "../types.js";

/**
 * Segment K: special transactions since the last report.
 * @x-zh 特殊交易说明段
 * @x-segment K
 * @x-source §3.1 [A]
 */
export interface AcctSpecTrstDspnSgmt {
  /**
   * Number of transactions that follow, above 0 (rules I0000701, I2100K01).
   * @x-zh 交易个数
   * @x-type uInt..2
   * @x-letters AM
   * @x-unit transactions
   * @x-source S9 [A]
   */
  CagOfTrdNm: UInt2;
  /**
   * The transactions; no two of one type and date (S9).
   * @x-zh 交易信息
   * @x-source §3.1 [A]
   */
  CagOfTrdInf: CagOfTrdInf[];
}

/**
 * One special transaction.
 * @x-zh 交易信息
 * @x-source §3.1 [A]
 */
export interface CagOfTrdInf {
  /**
   * Kind of transaction.
   * @x-zh 交易类型
   * @x-type Enum
   * @x-letters AM
   * @x-table ChanTranType
   * @x-source §3.1 [A]
   */
  ChanTranType: ChanTranTypeCode;
  /**
   * Day of the transaction.
   * @x-zh 交易日期
   * @x-type Date
   * @x-letters AM
   * @x-source §3.1 [A]
   */
  TranDate: PbocDate;
  /**
   * Amount of the transaction.
   * @x-zh 交易金额
   * @x-type uInt..15
   * @x-letters AM
   * @x-unit whole currency units
   * @x-source §3.1 [A]
   */
  TranAmt: UInt15;
  /**
   * Months by which the maturity moved; unsigned, so a shortening cannot be told.
   * @x-zh 到期日期变更月数
   * @x-type uInt..3
   * @x-letters AM
   * @x-unit months
   * @x-source S9 [A]
   */
  DueTranMon: UInt3;
  /**
   * Details in words.
   * @x-zh 交易明细信息
   * @x-type ANC..200
   * @x-letters AO
   * @x-personal text
   * @x-source §3.1 [A]
   */
  DetInfo: ANC200OrEmpty;
}
