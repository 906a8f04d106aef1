import type { AN60 } from "../types.js";

/**
 * Record 514: everything stored of a contract of collateral is deleted. What was right about it has to be reported
 * again from the first record (§1.7).
 * @x-zh 抵（质）押合同整笔删除
 * @x-source §3.6 [A]; presence and value letters of its elements [C]
 */
export interface Record514 {
  /**
   * Record type, always `514`.
   * @x-zh 信息记录类型
   * @x-type Enum
   * @x-letters AM
   * @x-source §3.6 [A]
   */
  InfRecType: "514";
  /**
   * CcCode of the contract that is deleted.
   * @x-zh 待删除业务标识码
   * @x-type AN..60
   * @x-letters AM
   * @x-personal contract
   * @x-source §3.6 [A]; Chinese name [C]
   */
  DelRecCode: AN60;
}
