import type { AN60 } from "../types.js";

/**
 * Record 234: everything stored of a guarantee is deleted. What was right about it has to be reported again from the
 * first record (§1.7).
 * @x-zh 个人担保账户整笔删除
 * @x-source §3.2, §3.4 [A]; presence and value letters of its elements [C]
 */
export interface Record234 {
  /**
   * Record type, always `234`.
   * @x-zh 信息记录类型
   * @x-type Enum
   * @x-letters AM
   * @x-source §3.2, §3.4 [A]
   */
  InfRecType: "234";
  /**
   * AcctCode of the guarantee that is deleted.
   * @x-zh 待删除业务标识码
   * @x-type AN..60
   * @x-letters AM
   * @x-personal account
   * @x-source §3.2, §3.4 [A]; Chinese name [C]
   */
  DelRecCode: AN60;
}
