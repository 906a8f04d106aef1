import type { ANC100, N6, N6OrEmpty, PbocDate } from "../types.js";

/**
 * Segment I: where letters go. In the first report (rule R1100101).
 * @x-zh 通讯地址段
 * @x-segment I
 * @x-source §3.5 [A]
 */
export interface MlgInfSgmt {
  /**
   * Address.
   * @x-zh 通讯地址
   * @x-type ANC..100
   * @x-letters AM
   * @x-personal text
   * @x-source §3.5 [A]; value letter [B]
   */
  MailAddr: ANC100;
  /**
   * Postcode.
   * @x-zh 通讯地邮编
   * @x-type N6
   * @x-letters AM
   * @x-personal text
   * @x-source §3.5, S9 [A]
   */
  MailPc: N6;
  /**
   * District.
   * @x-zh 通讯地行政区划
   * @x-type N6
   * @x-letters AO
   * @x-personal text
   * @x-source §3.5, S9 [A]; length [C]
   */
  MailDist: N6OrEmpty;
  /**
   * Day of which this segment tells; not after RptDate (rule I0000501).
   * @x-zh 信息更新日期
   * @x-type Date
   * @x-letters AM
   * @x-source §3.5 [A]; value letter [B]
   */
  MlgInfoUpDate: PbocDate;
}
