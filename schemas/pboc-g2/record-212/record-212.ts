import type { AcctTypeCode } from "../code-tables/acct-type.js";
import type { IdTypeCode } from "../code-tables/id-type.js";
import type { MdfcSgmtCode } from "../code-tables/mdfc-sgmt-code.js";
import type { AcctBsInfSgmt } from "../record-210/acct-bs-inf-sgmt.js";
import type { AcctCredSgmt } from "../record-210/acct-cred-sgmt.js";
import type { AcctDbtInfSgmt } from "../record-210/acct-dbt-inf-sgmt.js";
import type { AcctMthlyBlgInfSgmt } from "../record-210/acct-mthly-blg-inf-sgmt.js";
import type { AcctSpecTrstDspnSgmt } from "../record-210/acct-spec-trst-dspn-sgmt.js";
import type { MotgaCltalCtrctInfSgmt } from "../record-210/motga-cltal-ctrct-inf-sgmt.js";
import type { OrigCreditorInfSgmt } from "../record-210/orig-creditor-inf-sgmt.js";
import type { RltRepymtInfSgmt } from "../record-210/rlt-repymt-inf-sgmt.js";
import type { SpecPrdSgmt } from "../record-210/spec-prd-sgmt.js";
import type { AN14, AN60, ANC20, ANC30, PbocDate } from "../types.js";

/**
 * Record 212: one stored segment of a 210 is put right. The segment comes whole, with the values as they should have
 * been, and obeys the rules that it obeys in a 210 (rules R2120101, R2120104, R2120105, R2120108).
 * @x-zh 个人借贷账户按段更正
 * @x-source §3.2 [A]; presence and value letters of BsSgmt [C]
 */
export interface Record212 {
  BsSgmt: CorrectionBsSgmt;
  MdfcSgmt: CorrectedSgmt;
}

/**
 * Which account, which record of it and which segment are put right.
 * @x-zh 基础段
 * @x-source §3.2 [A]
 */
export interface CorrectionBsSgmt {
  /**
   * Record type, always `212`.
   * @x-zh 信息记录类型
   * @x-type Enum
   * @x-letters AM
   * @x-source §3.2 [A]
   */
  InfRecType: "212";
  /**
   * AcctCode of the account that is put right.
   * @x-zh 待更正业务标识码
   * @x-type AN..60
   * @x-letters AM
   * @x-personal account
   * @x-source §3.2 [A]
   */
  ModRecCode: AN60;
  /**
   * RptDate of the stored record that is put right, or a later one where the segment allows it (rules R2121207 and
   * R2121215 to R2121224); not the day of sending.
   * @x-zh 信息报告日期
   * @x-type Date
   * @x-letters AM
   * @x-source §3.2 [A]
   */
  RptDate: PbocDate;
  /**
   * Kind of account as it is stored (rule R2121211); it decides which elements the segment has.
   * @x-zh 账户类型
   * @x-type Enum
   * @x-letters AM
   * @x-table AcctType
   * @x-source §3.2 [A]
   */
  AcctType: AcctTypeCode;
  /**
   * Letter of the segment in MdfcSgmt (rule R2120102).
   * @x-zh 待更正段段标
   * @x-type Enum
   * @x-letters AM
   * @x-table MdfcSgmtCode
   * @x-source §3.2 [A]; Chinese name [C]
   */
  MdfcSgmtCode: MdfcSgmtCode;
}

/**
 * The segment as it should have been: exactly one.
 * @minProperties 1
 * @maxProperties 1
 * @x-zh 待更正段
 * @x-source §3.2 [A]; Chinese name [C]
 */
export interface CorrectedSgmt {
  AcctBsSgmt?: CorrectedIdentity;
  AcctBsInfSgmt?: AcctBsInfSgmt;
  RltRepymtInfSgmt?: RltRepymtInfSgmt;
  MotgaCltalCtrctInfSgmt?: MotgaCltalCtrctInfSgmt;
  AcctCredSgmt?: AcctCredSgmt;
  OrigCreditorInfSgmt?: OrigCreditorInfSgmt;
  AcctMthlyBlgInfSgmt?: AcctMthlyBlgInfSgmt;
  SpecPrdSgmt?: SpecPrdSgmt;
  AcctDbtInfSgmt?: AcctDbtInfSgmt;
  AcctSpecTrstDspnSgmt?: AcctSpecTrstDspnSgmt;
}

/**
 * Segment B as a correction carries it: who the borrower is and who manages the business, and nothing else (rule
 * R2120106).
 * @x-zh 基础段
 * @x-segment B
 * @x-source §3.2 [A]
 */
export interface CorrectedIdentity {
  /**
   * Name of the borrower.
   * @x-zh 借款人姓名
   * @x-type ANC..30
   * @x-letters AM
   * @x-personal name
   * @x-source §3.1, §3.2 [A]
   */
  Name: ANC30;
  /**
   * Document of the borrower.
   * @x-zh 借款人证件类型
   * @x-type Enum
   * @x-letters AM
   * @x-table IdType
   * @x-source §3.1, §3.2 [A]
   */
  IDType: IdTypeCode;
  /**
   * Number of that document; its scheme is rule I0000401.
   * @x-zh 借款人证件号码
   * @x-type ANC..20
   * @x-letters AM
   * @x-personal id-number
   * @x-source §3.1, §3.2 [A]
   */
  IDNum: ANC20;
  /**
   * Institution or branch that manages the business.
   * @x-zh 业务管理机构代码
   * @x-type AN14
   * @x-letters AM
   * @x-source §3.1, §3.2 [A]
   */
  MngmtOrgCode: AN14;
}
