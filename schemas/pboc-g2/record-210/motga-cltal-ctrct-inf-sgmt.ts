import type { AN60, UInt2 } from "../types.js";

/**
 * Segment E: contracts of collateral (records 510). In the first report if there are any, later on change.
 * @x-zh 抵质押物信息段
 * @x-segment E
 * @x-accounts ["D1", "R1", "R2", "R3", "R4"]
 * @x-source §3.1 [A]
 */
export interface MotgaCltalCtrctInfSgmt {
  /**
   * Number of contracts that follow (rule I0000701).
   * @x-zh 抵（质）押合同个数
   * @x-type uInt..2
   * @x-letters AM
   * @x-unit contracts
   * @x-source §3.1 [A]; length [C], by analogy with CagOfTrdNm
   */
  CcNm: UInt2;
  /**
   * The contracts.
   * @x-zh 抵（质）押合同信息
   * @x-source §3.1 [A]
   */
  CccInf: CccInf[];
}

/**
 * One contract of collateral.
 * @x-zh 抵（质）押合同信息
 * @x-source §3.1 [A]
 */
export interface CccInf {
  /**
   * CcCode of a record 510.
   * @x-zh 抵（质）押合同标识码
   * @x-type AN..60
   * @x-letters AM
   * @x-personal contract
   * @x-source §3.1 [A]
   */
  Ccc: AN60;
}
