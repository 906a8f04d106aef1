import type { AN60 } from "../types.js";

/**
 * Record 211: the account goes on under another code. The old code dies with it: no record may use it any more (rule
 * I0001801).
 * @x-zh 个人借贷账户标识变更
 * @x-source §3.2 [A]; presence and value letters of its elements [C]
 */
export interface Record211 {
  /**
   * Record type, always `211`.
   * @x-zh 信息记录类型
   * @x-type Enum
   * @x-letters AM
   * @x-source §3.2 [A]
   */
  InfRecType: "211";
  /**
   * Code under which the account is stored.
   * @x-zh 原业务标识码
   * @x-type AN..60
   * @x-letters AM
   * @x-personal account
   * @x-source §3.2 [A]
   */
  OdBnesCode: AN60;
  /**
   * Code that it has from now on; another than the old one (rule I2110B01).
   * @x-zh 新业务标识码
   * @x-type AN..60
   * @x-letters AM
   * @x-personal account
   * @x-source §3.2 [A]
   */
  NwBnesCode: AN60;
}
