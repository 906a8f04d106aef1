import type { AcctType230Code } from "../code-tables/acct-type-230.js";
import type { IdTypeCode } from "../code-tables/id-type.js";
import type { MdfcSgmtCode232 } from "../code-tables/mdfc-sgmt-code-232.js";
import type { GuarAcctBsInfSgmt } from "../record-230/guar-acct-bs-inf-sgmt.js";
import type { GuarMotgaCltalCtrctInfSgmt } from "../record-230/guar-motga-cltal-ctrct-inf-sgmt.js";
import type { GuarRltRepymtInfSgmt } from "../record-230/guar-rlt-repymt-inf-sgmt.js";
import type { GuaranteePartiesSgmt } from "../record-230/guarantee-parties-sgmt.js";
import type { AN14, AN60, ANC20, ANC30, PbocDate } from "../types.js";

/**
 * Record 232: one stored segment of a 230 is put right. The segment comes whole, with the values as they should have been,
 * and obeys the rules that it obeys in a 230 (rules R2320101, R2320103, R2320104, R2320107).
 * @x-zh 个人担保账户按段更正
 * @x-source §3.4 [A]; order of BsSgmt [C], by analogy with 212
 */
export interface Record232 {
  BsSgmt: GuaranteeCorrectionBsSgmt;
  MdfcSgmt: CorrectedGuaranteeSgmt;
}

/**
 * Which guarantee, which record of it and which segment are put right.
 * @x-zh 基础段
 * @x-source §3.2, §3.4, S0 [A]
 */
export interface GuaranteeCorrectionBsSgmt {
  /**
   * Record type, always `232`.
   * @x-zh 信息记录类型
   * @x-type Enum
   * @x-letters AM
   * @x-source §3.2, §3.4, S0 [A]
   */
  InfRecType: "232";
  /**
   * AcctCode of the guarantee that is put right.
   * @x-zh 待更正业务标识码
   * @x-type AN..60
   * @x-letters AM
   * @x-personal account
   * @x-source §3.2, §3.4, S0 [A]
   */
  ModRecCode: AN60;
  /**
   * RptDate of the stored record that is put right, or a later one where the segment allows it (rules R2321208 to
   * R2321212); not the day of sending.
   * @x-zh 信息报告日期
   * @x-type Date
   * @x-letters AM
   * @x-source §3.2, §3.4, S0 [A]
   */
  RptDate: PbocDate;
  /**
   * Kind of guarantee as it is stored (rule R2321207).
   * @x-zh 账户类型
   * @x-type Enum
   * @x-letters AM
   * @x-table AcctType230
   * @x-source §3.2, §3.4, S0 [A]
   */
  AcctType: AcctType230Code;
  /**
   * Letter of the segment in MdfcSgmt (rule R2320102).
   * @x-zh 待更正段段标
   * @x-type Enum
   * @x-letters AM
   * @x-table MdfcSgmtCode232
   * @x-source §3.2, §3.4, S0 [A]; Chinese name [C]
   */
  MdfcSgmtCode: MdfcSgmtCode232;
}

/**
 * The segment as it should have been: exactly one.
 * @minProperties 1
 * @maxProperties 1
 * @x-zh 待更正段
 * @x-source §3.4, S0 [A]; Chinese name [C]
 */
export interface CorrectedGuaranteeSgmt {
  GuarAcctBsSgmt?: GuaranteeCorrectedIdentity;
  GuarAcctBsInfSgmt?: GuarAcctBsInfSgmt;
  GuarRltRepymtInfSgmt?: GuarRltRepymtInfSgmt;
  RltRepymtInfSgmt?: GuaranteePartiesSgmt;
  GuarMotgaCltalCtrctInfSgmt?: GuarMotgaCltalCtrctInfSgmt;
}

/**
 * Segment B as a correction carries it: who the debtor is and who manages the business, and nothing else (rule
 * R2320105).
 * @x-zh 基础段
 * @x-segment B
 * @x-source §3.2, §3.4, S0 [A]
 */
export interface GuaranteeCorrectedIdentity {
  /**
   * Name of the debtor whose debt is guaranteed.
   * @x-zh 债务人姓名
   * @x-type ANC..30
   * @x-letters AM
   * @x-personal name
   * @x-source §3.4, S0 [A]
   */
  Name: ANC30;
  /**
   * Document of the debtor.
   * @x-zh 债务人证件类型
   * @x-type Enum
   * @x-letters AM
   * @x-table IdType
   * @x-source §3.4, S0 [A]
   */
  IDType: IdTypeCode;
  /**
   * Number of that document; its scheme is rule I0000401.
   * @x-zh 债务人证件号码
   * @x-type ANC..20
   * @x-letters AM
   * @x-personal id-number
   * @x-source §3.4, S0 [A]
   */
  IDNum: ANC20;
  /**
   * Institution or branch that manages the business.
   * @x-zh 业务管理机构代码
   * @x-type AN14
   * @x-letters AM
   * @x-source §3.4, S0 [A]
   */
  MngmtOrgCode: AN14;
}
