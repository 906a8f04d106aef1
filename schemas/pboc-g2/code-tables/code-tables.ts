import { acctStatusCodes } from "./acct-status.js";
import { acctTypeCodes } from "./acct-type.js";
import { arlpTypeCodes } from "./arlp-type.js";
import { assetTrandFlagCodes } from "./asset-trand-flag.js";
import { busiDtlLinesCodes } from "./busi-dtl-lines.js";
import { busiLinesCodes } from "./busi-lines.js";
import { chanTranTypeCodes } from "./chan-tran-type.js";
import type { CodeTable } from "./code-table.js";
import { delSgmtCodes } from "./del-sgmt-code.js";
import { firstHouLoanFlagCodes } from "./first-hou-loan-flag.js";
import { fiveCateCodes } from "./five-cate.js";
import { flagCodes } from "./flag.js";
import { fundSouCodes } from "./fund-sou.js";
import { guarModeCodes } from "./guar-mode.js";
import { idTypeCodes } from "./id-type.js";
import { infoIdTypeCodes } from "./info-id-type.js";
import { initRpyStsCodes } from "./init-rpy-sts.js";
import { loanFormCodes } from "./loan-form.js";
import { mdfcSgmtCodes } from "./mdfc-sgmt-code.js";
import { opetnTypeCodes } from "./opetn-type.js";
import { orgIdTypeCodes } from "./org-id-type.js";
import { origDbtCateCodes } from "./orig-dbt-cate.js";
import { othRepyGuarWayCodes } from "./oth-repy-guar-way.js";
import { repayFreqcyCodes } from "./repay-freqcy.js";
import { repayModeCodes } from "./repay-mode.js";
import { rptDateCodes } from "./rpt-date-code.js";
import { rpyStatusCodes } from "./rpy-status.js";
import { spcEvtFlagCodes } from "./spc-evt-flag.js";
import { wartySignCodes } from "./warty-sign.js";

/** Every code table of the records 210 to 215, by the name that the layout uses for it. */
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
  | "SpcEvtFlag";
