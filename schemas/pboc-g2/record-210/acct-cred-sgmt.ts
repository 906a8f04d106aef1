import type { AN60 } from "../types.js";

/**
 * Segment F: the credit agreement under which the account stands (record 220).
 * @x-zh 授信额度信息段
 * @x-segment F
 * @x-accounts ["D1", "R1", "R2", "R3", "R4"]
 * @x-source §3.1 [A]
 */
export interface AcctCredSgmt {
  /**
   * ContractCode of a record 220.
   * @x-zh 授信协议标识码
   * @x-type AN..60
   * @x-letters AM
   * @x-personal contract
   * @x-source §3.1 [A]
   */
  Mcc: AN60;
}
