import type { AN60 } from "../types.js";

/**
 * Record 224: everything stored of a credit agreement is deleted. What was right about it has to be reported again from
 * the first record (§1.7).
 * @x-zh 个人授信协议整笔删除
 * @x-source §3.3 [A]; presence and value letters of its elements [C]
 */
export interface Record224 {
  /**
   * Record type, always `224`.
   * @x-zh 信息记录类型
   * @x-type Enum
   * @x-letters AM
   * @x-source §3.3 [A]
   */
  InfRecType: "224";
  /**
   * ContractCode of the agreement that is deleted.
   * @x-zh 待删除业务标识码
   * @x-type AN..60
   * @x-letters AM
   * @x-personal contract
   * @x-source §3.3, §6.5 [A]; Chinese name [C]
   */
  DelRecCode: AN60;
}
