import { acaDegreeCodes } from "./aca-degree.js";
import { acctStatusCodes } from "./acct-status.js";
import { acctStatusCodes230 } from "./acct-status-230.js";
import { acctTypeCodes } from "./acct-type.js";
import { acctTypeCodes230 } from "./acct-type-230.js";
import { arlpTypeCodes } from "./arlp-type.js";
import { arlpTypeCodes230 } from "./arlp-type-230.js";
import { assetTrandFlagCodes } from "./asset-trand-flag.js";
import { busiDtilLinesCodes } from "./busi-dtil-lines.js";
import { busiDtlLinesCodes } from "./busi-dtl-lines.js";
import { busiLinesCodes } from "./busi-lines.js";
import { busiLinesCodes230 } from "./busi-lines-230.js";
import { ccStatusCodes } from "./cc-status.js";
import { chanTranTypeCodes } from "./chan-tran-type.js";
import type { CodeTable } from "./code-table.js";
import { compAdvFlagCodes } from "./comp-adv-flag.js";
import { conStatusCodes } from "./con-status.js";
import { cpnTypeCodes } from "./cpn-type.js";
import { creditLimTypeCodes } from "./credit-lim-type.js";
import { customerTypeCodes } from "./customer-type.js";
import { delSgmtCodes } from "./del-sgmt-code.js";
import { delSgmtCodes223 } from "./del-sgmt-code-223.js";
import { delSgmtCodes233 } from "./del-sgmt-code-233.js";
import { eduLevelCodes } from "./edu-level.js";
import { empStatusCodes } from "./emp-status.js";
import { famRelCodes } from "./fam-rel.js";
import { firstHouLoanFlagCodes } from "./first-hou-loan-flag.js";
import { fiveCateCodes } from "./five-cate.js";
import { flagCodes } from "./flag.js";
import { fundSouCodes } from "./fund-sou.js";
import { guarModeCodes } from "./guar-mode.js";
import { guarModeCodes230 } from "./guar-mode-230.js";
import { guarTypeCodes } from "./guar-type.js";
import { idTypeCodes } from "./id-type.js";
import { impTypeCodes } from "./imp-type.js";
import { industryCodes } from "./industry.js";
import { infoIdTypeCodes } from "./info-id-type.js";
import { initRpyStsCodes } from "./init-rpy-sts.js";
import { limLoopFlgCodes } from "./lim-loop-flg.js";
import { loanFormCodes } from "./loan-form.js";
import { mariStatusCodes } from "./mari-status.js";
import { maxGuarCodes } from "./max-guar.js";
import { mdfcSgmtCodes } from "./mdfc-sgmt-code.js";
import { mdfcSgmtCodes222 } from "./mdfc-sgmt-code-222.js";
import { mdfcSgmtCodes232 } from "./mdfc-sgmt-code-232.js";
import { motgaProptIdTypeCodes } from "./motga-propt-id-type.js";
import { occupationCodes } from "./occupation.js";
import { opetnTypeCodes } from "./opetn-type.js";
import { orgIdTypeCodes } from "./org-id-type.js";
import { origDbtCateCodes } from "./orig-dbt-cate.js";
import { othRepyGuarWayCodes } from "./oth-repy-guar-way.js";
import { pleTypeCodes } from "./ple-type.js";
import { repayFreqcyCodes } from "./repay-freqcy.js";
import { repayModeCodes } from "./repay-mode.js";
import { resiStatusCodes } from "./resi-status.js";
import { rptDateCodes } from "./rpt-date-code.js";
import { rptDateCodes110 } from "./rpt-date-code-110.js";
import { rptDateCodes220 } from "./rpt-date-code-220.js";
import { rptDateCodes230 } from "./rpt-date-code-230.js";
import { rptDateCodes510 } from "./rpt-date-code-510.js";
import { rpyStatusCodes } from "./rpy-status.js";
import { sexCodes } from "./sex.js";
import { spcEvtFlagCodes } from "./spc-evt-flag.js";
import { techTitleCodes } from "./tech-title.js";
import { titleCodes } from "./title.js";
import { valOrgTypeCodes } from "./val-org-type.js";
import { validityFlagCodes } from "./validity-flag.js";
import { wartySignCodes } from "./warty-sign.js";

/** Every code table of the records, by the name that the layout uses for it. */
export const codeTables: Readonly<Record<CodeTableName, CodeTable>> = {
  AcctType: acctTypeCodes,
  RptDateCode: rptDateCodes,
  IdType: idTypeCodes,
  OrgIdType: orgIdTypeCodes,
  InfoIdType: infoIdTypeCodes,
  BusiLines: busiLinesCodes,
  BusiDtlLines: busiDtlLinesCodes,
  Flag: flagCodes,
  RepayMode: repayModeCodes,
  RepayFreqcy: repayFreqcyCodes,
  GuarMode: guarModeCodes,
  OthRepyGuarWay: othRepyGuarWayCodes,
  AssetTrandFlag: assetTrandFlagCodes,
  FundSou: fundSouCodes,
  LoanForm: loanFormCodes,
  FirstHouLoanFlag: firstHouLoanFlagCodes,
  ArlpType: arlpTypeCodes,
  WartySign: wartySignCodes,
  OrigDbtCate: origDbtCateCodes,
  InitRpySts: initRpyStsCodes,
  AcctStatus: acctStatusCodes,
  RpyStatus: rpyStatusCodes,
  FiveCate: fiveCateCodes,
  ChanTranType: chanTranTypeCodes,
  MdfcSgmtCode: mdfcSgmtCodes,
  DelSgmtCode: delSgmtCodes,
  OpetnType: opetnTypeCodes,
  SpcEvtFlag: spcEvtFlagCodes,
  CreditLimType: creditLimTypeCodes,
  LimLoopFlg: limLoopFlgCodes,
  ConStatus: conStatusCodes,
  RptDateCode220: rptDateCodes220,
  MdfcSgmtCode222: mdfcSgmtCodes222,
  DelSgmtCode223: delSgmtCodes223,
  RptDateCode110: rptDateCodes110,
  CustomerType: customerTypeCodes,
  Sex: sexCodes,
  MariStatus: mariStatusCodes,
  EduLevel: eduLevelCodes,
  AcaDegree: acaDegreeCodes,
  EmpStatus: empStatusCodes,
  CpnType: cpnTypeCodes,
  Industry: industryCodes,
  Occupation: occupationCodes,
  Title: titleCodes,
  TechTitle: techTitleCodes,
  ResiStatus: resiStatusCodes,
  FamRel: famRelCodes,
  ValidityFlag: validityFlagCodes,
  AcctType230: acctTypeCodes230,
  RptDateCode230: rptDateCodes230,
  BusiLines230: busiLinesCodes230,
  BusiDtilLines: busiDtilLinesCodes,
  GuarMode230: guarModeCodes230,
  ArlpType230: arlpTypeCodes230,
  AcctStatus230: acctStatusCodes230,
  CompAdvFlag: compAdvFlagCodes,
  MdfcSgmtCode232: mdfcSgmtCodes232,
  DelSgmtCode233: delSgmtCodes233,
  RptDateCode510: rptDateCodes510,
  GuarType: guarTypeCodes,
  MaxGuar: maxGuarCodes,
  CcStatus: ccStatusCodes,
  PleType: pleTypeCodes,
  MotgaProptIdType: motgaProptIdTypeCodes,
  ImpType: impTypeCodes,
  ValOrgType: valOrgTypeCodes,
};

/** Name of a code table: that of the element, or what two elements share. */
export type CodeTableName =
  | "AcctType"
  | "RptDateCode"
  | "IdType"
  | "OrgIdType"
  | "InfoIdType"
  | "BusiLines"
  | "BusiDtlLines"
  | "Flag"
  | "RepayMode"
  | "RepayFreqcy"
  | "GuarMode"
  | "OthRepyGuarWay"
  | "AssetTrandFlag"
  | "FundSou"
  | "LoanForm"
  | "FirstHouLoanFlag"
  | "ArlpType"
  | "WartySign"
  | "OrigDbtCate"
  | "InitRpySts"
  | "AcctStatus"
  | "RpyStatus"
  | "FiveCate"
  | "ChanTranType"
  | "MdfcSgmtCode"
  | "DelSgmtCode"
  | "OpetnType"
  | "SpcEvtFlag"
  | "CreditLimType"
  | "LimLoopFlg"
  | "ConStatus"
  | "RptDateCode220"
  | "MdfcSgmtCode222"
  | "DelSgmtCode223"
  | "RptDateCode110"
  | "CustomerType"
  | "Sex"
  | "MariStatus"
  | "EduLevel"
  | "AcaDegree"
  | "EmpStatus"
  | "CpnType"
  | "Industry"
  | "Occupation"
  | "Title"
  | "TechTitle"
  | "ResiStatus"
  | "FamRel"
  | "ValidityFlag"
  | "AcctType230"
  | "RptDateCode230"
  | "BusiLines230"
  | "BusiDtilLines"
  | "GuarMode230"
  | "ArlpType230"
  | "AcctStatus230"
  | "CompAdvFlag"
  | "MdfcSgmtCode232"
  | "DelSgmtCode233"
  | "RptDateCode510"
  | "GuarType"
  | "MaxGuar"
  | "CcStatus"
  | "PleType"
  | "MotgaProptIdType"
  | "ImpType"
  | "ValOrgType";
