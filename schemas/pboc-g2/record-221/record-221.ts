import type { AN60 } from "../types.js";

/**
 * Record 221: the credit agreement goes on under another code. The old code dies with it: no record may use it any more
 * (rule I0001801).
 * @x-zh 个人授信协议标识变更
 * @x-source §3.3 [A]; presence and value letters of its elements [C]
 */
export interface Record221 {
  /**
   * Record type, always `221`.
   * @x-zh 信息记录类型
   * @x-type Enum
   * @x-letters AM
   * @x-source §3.3 [A]
   */
  InfRecType: "221";
  /**
   * Code under which the agreement is stored.
   * @x-zh 原业务标识码
   * @x-type AN..60
   * @x-letters AM
   * @x-personal contract
   * @x-source §3.2, §3.3 [A]
   */
  OdBnesCode: AN60;
  /**
   * Code that it has from now on; another than the old one (rule I2210B01).
   * @x-zh 新业务标识码
   * @x-type AN..60
   * @x-letters AM
   * @x-personal contract
   * @x-source §3.2, §3.3 [A]
   */
  NwBnesCode: AN60;
}
