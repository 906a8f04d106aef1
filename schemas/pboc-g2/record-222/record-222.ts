import type { IdTypeCode } from "../code-tables/id-type.js";
import type { MdfcSgmtCode222 } from "../code-tables/mdfc-sgmt-code-222.js";
import type { CreditLimSgmt } from "../record-220/credit-lim-sgmt.js";
import type { CtrctCertRelSgmt } from "../record-220/ctrct-cert-rel-sgmt.js";
import type { AN14, AN60, ANC20, ANC30, PbocDate } from "../types.js";

/**
 * Record 222: one stored segment of a 220 is put right. The segment comes whole, with the values as they should have
 * been, and obeys the rules that it obeys in a 220 (rules R2220101, R2220104).
 * @x-zh 个人授信协议按段更正
 * @x-source §3.3 [A]; presence and value letters of BsSgmt [C]
 */
export interface Record222 {
  BsSgmt: AgreementCorrectionBsSgmt;
  MdfcSgmt: CorrectedAgreementSgmt;
}

/**
 * Which agreement, which record of it and which segment are put right.
 * @x-zh 基础段
 * @x-source §3.3 [A]
 */
export interface AgreementCorrectionBsSgmt {
  /**
   * Record type, always `222`.
   * @x-zh 信息记录类型
   * @x-type Enum
   * @x-letters AM
   * @x-source §3.3 [A]
   */
  InfRecType: "222";
  /**
   * ContractCode of the agreement that is put right.
   * @x-zh 待更正业务标识码
   * @x-type AN..60
   * @x-letters AM
   * @x-personal contract
   * @x-source §3.3 [A]
   */
  ModRecCode: AN60;
  /**
   * RptDate of the stored record that is put right, or a later one where the segment allows it (rules R2221207 to
   * R2221211); not the day of sending.
   * @x-zh 信息报告日期
   * @x-type Date
   * @x-letters AM
   * @x-source §3.3 [A]
   */
  RptDate: PbocDate;
  /**
   * Letter of the segment in MdfcSgmt (rule R2220102).
   * @x-zh 待更正段段标
   * @x-type Enum
   * @x-letters AM
   * @x-table MdfcSgmtCode222
   * @x-source §3.3 [A]; Chinese name [C]
   */
  MdfcSgmtCode: MdfcSgmtCode222;
}

/**
 * The segment as it should have been: exactly one.
 * @minProperties 1
 * @maxProperties 1
 * @x-zh 待更正段
 * @x-source §3.3 [A]; Chinese name [C]
 */
export interface CorrectedAgreementSgmt {
  CtrctBsSgmt?: AgreementCorrectedIdentity;
  CtrctCertRelSgmt?: CtrctCertRelSgmt;
  CreditLimSgmt?: CreditLimSgmt;
}

/**
 * Segment B as a correction carries it: who holds the agreement and who manages the business, and nothing else (rule
 * R2220103).
 * @x-zh 基础段
 * @x-segment B
 * @x-source §6.5 [B]; that the three identity items are name, document and number [C], as in 212
 */
export interface AgreementCorrectedIdentity {
  /**
   * Name of the holder.
   * @x-zh 受信人姓名
   * @x-type ANC..30
   * @x-letters AM
   * @x-personal name
   * @x-source §3.3 [A]; §6.5, letters [B]; Chinese name [C]
   */
  Name: ANC30;
  /**
   * Document of the holder.
   * @x-zh 受信人证件类型
   * @x-type Enum
   * @x-letters AM
   * @x-table IdType
   * @x-source §3.3 [A]; §6.5, letters [B]
   */
  IDType: IdTypeCode;
  /**
   * Number of that document; its scheme is rule I0000401.
   * @x-zh 受信人证件号码
   * @x-type ANC..20
   * @x-letters AM
   * @x-personal id-number
   * @x-source §3.3 [A]; §6.5, letters [B]
   */
  IDNum: ANC20;
  /**
   * Institution or branch that manages the business.
   * @x-zh 业务管理机构代码
   * @x-type AN14
   * @x-letters AM
   * @x-source §3.3 [A]; §6.5, letters [B]
   */
  MngmtOrgCode: AN14;
}
