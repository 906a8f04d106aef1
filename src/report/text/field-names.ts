/** Chinese names of the fields of record 210 by tag, as the layout has them (§3.1, segments B, C, H, J and K). */
const FIELD_NAMES: ReadonlyMap<string, string> = new Map([
  ["InfRecType", "信息记录类型"],
  ["AcctType", "账户类型"],
  ["AcctCode", "账户标识码"],
  ["RptDate", "信息报告日期"],
  ["RptDateCode", "报告时点说明代码"],
  ["Name", "借款人姓名"],
  ["IDType", "借款人证件类型"],
  ["IDNum", "借款人证件号码"],
  ["MngmtOrgCode", "业务管理机构代码"],
  ["BusiLines", "借贷业务大类"],
  ["BusiDtlLines", "借贷业务种类细分"],
  ["OpenDate", "开户日期"],
  ["Cy", "币种"],
  ["LoanAmt", "借款金额"],
  ["Flag", "分次放款标志"],
  ["DueDate", "到期日期"],
  ["RepayMode", "还款方式"],
  ["RepayFreqcy", "还款频率"],
  ["RepayPrd", "还款期数"],
  ["ApplyBusiDist", "业务申请地行政区划代码"],
  ["GuarMode", "担保方式"],
  ["OthRepyGuarWay", "其他还款保证方式"],
  ["AssetTrandFlag", "资产转让标志"],
  ["FundSou", "业务经营类型"],
  ["LoanForm", "贷款发放形式"],
  ["Month", "月份"],
  ["SettDate", "结算/应还款日"],
  ["AcctStatus", "账户状态"],
  ["AcctBal", "余额"],
  ["RemRepPrd", "剩余还款期数"],
  ["FiveCate", "五级分类"],
  ["FiveCateAdjDate", "五级分类认定日期"],
  ["RpyStatus", "当前还款状态"],
  ["OverdPrd", "当前逾期期数"],
  ["TotOverd", "当前逾期总额"],
  ["OverdPrinc", "当前逾期本金"],
  ["Oved31_60Princ", "逾期31-60天未归还本金"],
  ["Oved61_90Princ", "逾期61-90天未归还本金"],
  ["Oved91_180Princ", "逾期91-180天未归还本金"],
  ["OvedPrinc180", "逾期180天以上未归还本金"],
  ["CurRpyAmt", "本月应还款金额"],
  ["ActRpyAmt", "本月实际还款金额"],
  ["LatRpyAmt", "最近一次实际还款金额"],
  ["LatRpyDate", "最近一次实际还款日期"],
  ["CloseDate", "账户关闭日期"],
  ["ChanTranType", "交易类型"],
  ["TranDate", "交易日期"],
  ["TranAmt", "交易金额"],
  ["DueTranMon", "到期日期变更月数"],
  ["DetInfo", "交易明细信息"],
]);

/** The tag at the end of a path, list position left off: `CagOfTrdInf[0].TranAmt` is `TranAmt`. */
export function tagOf(path: string): string {
  return path.slice(path.lastIndexOf(".") + 1).replace(/\[\d+\]$/u, "");
}

/** The Chinese name of the field at a path; empty where the layout tables here do not have it. */
export function fieldNameZh(path: string): string {
  return FIELD_NAMES.get(tagOf(path)) ?? "";
}
