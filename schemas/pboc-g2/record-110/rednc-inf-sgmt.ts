import type { ResiStatusCode } from "../code-tables/resi-status.js";
import type { ANC25OrEmpty, ANC100OrEmpty, N6OrEmpty, PbocDate } from "../types.js";

/**
 * Segment H: where the person lives. In the first report (rule R1100101).
 * @x-zh 居住地址段
 * @x-segment H
 * @x-source §3.5 [A]
 */
export interface RedncInfSgmt {
  /**
   * On what terms the person lives there.
   * @x-zh 居住状况
   * @x-type Enum
   * @x-letters AM
   * @x-table ResiStatus
   * @x-source §3.5 [A]; value letter [B]
   */
  ResiStatus: ResiStatusCode;
  /**
   * Address.
   * @x-zh 居住地详细地址
   * @x-type ANC..100
   * @x-letters AO
   * @x-personal text
   * @x-source §3.5 [A]; value letter [B]
   */
  ResiAddr: ANC100OrEmpty;
  /**
   * Postcode.
   * @x-zh 居住地邮编
   * @x-type N6
   * @x-letters AO
   * @x-personal text
   * @x-source §3.5 [A]; value letter [B]
   */
  ResiPc: N6OrEmpty;
  /**
   * District.
   * @x-zh 居住地行政区划
   * @x-type N6
   * @x-letters AO
   * @x-personal text
   * @x-source §3.5 [A]; value letter [B]; length [C]
   */
  ResiDist: N6OrEmpty;
  /**
   * Telephone at home.
   * @x-zh 住宅电话
   * @x-type ANC..25
   * @x-letters AO
   * @x-personal text
   * @x-source §3.5 [A]; value letter [B]
   */
  HomeTel: ANC25OrEmpty;
  /**
   * Day of which this segment tells; not after RptDate (rule I0000501).
   * @x-zh 信息更新日期
   * @x-type Date
   * @x-letters AM
   * @x-source §3.5 [A]; value letter [B]
   */
  ResiInfoUpDate: PbocDate;
}
