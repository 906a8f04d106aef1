import type { CccInf } from "../record-210/motga-cltal-ctrct-inf-sgmt.js";
import type { UInt2 } from "../types.js";

/**
 * Segment F: contracts of collateral (records 510) that secure the guarantor. May be there with any code: one product
 * leaves it out of the first report, no rule forbids it (§3.4, §10).
 * @x-zh 抵质押物信息段
 * @x-segment F
 * @x-source §3.4, S0 [A]
 */
export interface GuarMotgaCltalCtrctInfSgmt {
  /**
   * Number of contracts that follow (rule I0000701).
   * @x-zh 抵（质）押合同个数
   * @x-type uInt..2
   * @x-letters AM
   * @x-unit contracts
   * @x-source §3.4, S0 [A]
   */
  CcNm: UInt2;
  /**
   * The contracts.
   * @x-zh 抵（质）押合同信息
   * @x-source §3.4, S0 [A]
   */
  CccInf: CccInf[];
}
