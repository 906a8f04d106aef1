import type { AN60 } from "../types.js";

/**
 * Record 511: the contract of collateral goes on under another code. The old code dies with it: no record may use it
 * any more (rule I0001801).
 * @x-zh 抵（质）押合同标识变更
 * @x-source §3.6 [A]; presence and value letters of its elements [C]
 */
export interface Record511 {
  /**
   * Record type, always `511`.
   * @x-zh 信息记录类型
   * @x-type Enum
   * @x-letters AM
   * @x-source §3.6 [A]
   */
  InfRecType: "511";
  /**
   * Code under which the contract is stored.
   * @x-zh 原业务标识码
   * @x-type AN..60
   * @x-letters AM
   * @x-personal contract
   * @x-source §3.6 [A]
   */
  OdBnesCode: AN60;
  /**
   * Code that it has from now on; another than the old one (rule I5110B01).
   * @x-zh 新业务标识码
   * @x-type AN..60
   * @x-letters AM
   * @x-personal contract
   * @x-source §3.6 [A]
   */
  NwBnesCode: AN60;
}
