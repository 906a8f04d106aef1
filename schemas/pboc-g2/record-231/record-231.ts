import type { AN60 } from "../types.js";

/**
 * Record 231: the guarantee goes on under another code. The old code dies with it: no record may use it any more
 * (rule I0001801).
 * @x-zh 个人担保账户标识变更
 * @x-source §3.2, §3.4 [A]; presence and value letters of its elements [C]
 */
export interface Record231 {
  /**
   * Record type, always `231`.
   * @x-zh 信息记录类型
   * @x-type Enum
   * @x-letters AM
   * @x-source §3.2, §3.4 [A]
   */
  InfRecType: "231";
  /**
   * Code under which the guarantee is stored.
   * @x-zh 原业务标识码
   * @x-type AN..60
   * @x-letters AM
   * @x-personal account
   * @x-source §3.2, §3.4 [A]
   */
  OdBnesCode: AN60;
  /**
   * Code that it has from now on; another than the old one (rule I2310B01).
   * @x-zh 新业务标识码
   * @x-type AN..60
   * @x-letters AM
   * @x-personal account
   * @x-source §3.2, §3.4 [A]
   */
  NwBnesCode: AN60;
}
