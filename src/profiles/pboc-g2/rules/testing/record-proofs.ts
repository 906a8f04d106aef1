import type { RuleContext } from "../rule.js";
import { guarantor, ID_NUMBER, type MutableNode, PROVIDER, transaction } from "./base-records.js";
import { OVERDUE, type RecordProof } from "./record-proof.js";

const HEADER = {
  recordType: "210",
  version: "2.0.0",
  template: "",
  provider: PROVIDER,
  createdAt: "2024-02-15T09:30:00",
  count: 1,
};

const IN_FILE: RuleContext = { header: HEADER, registries: {} };

const CREDITOR: MutableNode = { InitCredName: "示例银行", InitCredOrgNm: "", OrigDbtCate: "1", InitRpySts: "3" };

const RECOVERY: MutableNode = {
  AcctStatus: "1",
  AcctBal: "10000",
  FiveCate: "1",
  FiveCateAdjDate: "2024-01-15",
  RemRepPrd: "10",
  RpyStatus: "N",
  OverdPrd: "0",
  TotOverd: "0",
  LatRpyAmt: "1",
  LatRpyDate: "2024-02-15",
  CloseDate: "",
};

/** Proofs of the rules for every record type. */
export const genericProofs: Readonly<Record<string, RecordProof>> = {
  R0000101: { base: "D1/30", fails: { "H.Foo": "1" } },
  R0000102: { base: "D1/30", fails: { "B.RptDate": "2024-02-16" }, context: IN_FILE },
  S0000101: { base: "D1/30", fails: { "H.AcctBal": null } },
  S0000102: { base: "110", fails: { IncInfSgmt: "" } },
  I0000101: { base: "D1/30", fails: { "H.AcctBal": " \u3000" } },
  I0000201: { base: "D1/30", fails: { "H.AcctBal": "-5" }, passes: { "H.AcctBal": "000000000000000011000" } },
  I0000401: { base: "D1/30", fails: { "B.IDNum": "999999199001010017" } },
  I0000501: { base: "D1/30", fails: { "H.FiveCateAdjDate": "2024-02-16" }, passes: { "H.SettDate": "" } },
  I0000601: { base: "D1/31", fails: { "C.DueDate": "2100-01-01" }, passes: { "C.DueDate": "2099-12-31" } },
  I0000701: { base: "D1/30", fails: { K: { ...transaction(), CagOfTrdNm: "2" } }, passes: { K: transaction() } },
  I0000702: {
    base: "D1/30",
    fails: { K: twoTransactions({}) },
    passes: { K: twoTransactions({ TranDate: "2024-02-14" }) },
  },
  I0001301: { base: "D1/30", fails: { "B.AcctCode": "X00000000H0001LN1" }, context: IN_FILE },
  I0001302: {
    base: "D1/30",
    fails: { "B.MngmtOrgCode": "N00000000H0003" },
    passes: { "B.MngmtOrgCode": "N00000000H0002" },
    context: { header: HEADER, registries: { organisations: new Map([["N00000000H0002", PROVIDER]]) } },
  },
  I0001402: {
    base: "D1/30",
    fails: { D: enterprise("99A0000000000119") },
    passes: { D: enterprise("99A0000000000087") },
    context: { header: HEADER, registries: { enterprises: new Set(["99A0000000000087"]) } },
  },
  "TS-BLANKS": { base: "D1/30", fails: { "H.AcctBal": " 11000" } },
  "TS-MOJIBAKE": {
    base: "110",
    fails: { "MlgInfSgmt.MailAddr": "ºÍÏØ" },
    passes: { "MlgInfSgmt.MailAddr": "Córdoba" },
  },
};

/** Proofs of the rules across segments and of composition. */
export const accountProofs: Readonly<Record<string, RecordProof>> = {
  S2100101: { base: "D1/31", fails: { "C.AcctCredLine": "1" } },
  I2100A01: { base: "R3/30", fails: { "H.OvedrawBaOve180": "501" }, passes: { "H.OvedrawBaOve180": "500" } },
  I2100A02: { base: "R3/30", fails: { "H.RpyStatus": "*" }, passes: { "H.RpyStatus": "*", "H.AcctBal": "0" } },
  I2100A04: { base: "R3/30", fails: { "H.RpyStatus": "1", "H.AcctBal": "0" }, passes: { "H.RpyStatus": "1" } },
  I2100A05: { base: "D1/31", fails: { "C.RepayMode": "31" }, passes: { "C.RepayMode": "90" } },
  I2100A07: { base: "R2/31", fails: { "C.BusiLines": "1", "C.BusiDtlLines": "91" } },
  I2100A08: { base: "D1/20", fails: { "H.AcctStatus": "1" } },
  I2100A09: {
    base: "D1/31",
    fails: { "C.OpenDate": "2024-01-16" },
    passes: { "C.OpenDate": "2024-01-16", "H.FiveCateAdjDate": "2024-01-16" },
  },
  I2100A10: {
    base: "D1/20",
    fails: { "B.RptDate": "2024-02-20", K: transaction({ ChanTranType: "5", TranDate: "2024-02-16" }) },
    passes: { "B.RptDate": "2024-02-20", K: transaction({ ChanTranType: "5", TranDate: "2024-02-15" }) },
  },
  I2100A11: { base: "D1/10", fails: { "C.OpenDate": "2023-12-16" }, passes: { "C.OpenDate": "2023-12-17" } },
  I2100A12: { base: "D1/20", fails: { "B.RptDate": "2024-03-16" }, passes: { "B.RptDate": "2024-03-15" } },
  I2100A13: {
    base: "D1/30",
    fails: { "H.Month": "2023-12", "H.SettDate": "" },
    passes: { "H.Month": "2024-03", "H.SettDate": "" },
  },
  I2100A14: { base: "D1/40", fails: { "J.LatRpyDate": "2024-02-14" } },
  I2100A15: {
    base: "D1/30",
    fails: { D: guarantor({ ArlpCertNum: ID_NUMBER }) },
    passes: { D: guarantor() },
  },
  I2100A16: { base: "D1/40", fails: { "J.AcctStatus": "3" } },
  R2100101: { base: "D1/10", fails: { H: null } },
  R2100102: { base: "D1/10", fails: { K: transaction({ TranDate: "2024-01-15" }) } },
  R2100103: { base: "D1/31", fails: { C: null } },
  R2100104: { base: "D1/31", fails: { J: RECOVERY }, passes: { K: transaction() } },
  R2100107: { base: "D1/30", fails: { H: null } },
  R2100108: { base: "D1/30", fails: { J: RECOVERY }, passes: { K: transaction() } },
  R2100109: { base: "D1/40", fails: { J: null } },
  R2100110: { base: "D1/40", fails: { K: transaction() } },
  R2100111: { base: "D1/20", fails: { H: null } },
  R2100112: { base: "D1/20", fails: { G: CREDITOR } },
  R2100113: { base: "D1/32", fails: { H: null } },
  R2100114: { base: "D1/32", fails: { J: RECOVERY } },
  R2100115: { base: "D1/31", fails: { "C.GuarMode": "3" }, passes: { "C.GuarMode": "3", D: guarantor() } },
  R2100116: { base: "D1/31", fails: { "C.OthRepyGuarWay": "2" }, also: ["I0000201"] },
  R2100117: { base: "D1/30", fails: { B: null } },
};

/** Proofs of the rules inside a segment. */
export const segmentProofs: Readonly<Record<string, RecordProof>> = {
  I2100C02: {
    base: "D1/31",
    fails: { "C.RepayMode": "90", "C.RepayFreqcy": "04" },
    passes: { "C.RepayMode": "90", "C.RepayFreqcy": "03" },
  },
  I2100C03: { base: "R2/31", fails: { "C.CreditID": "12A4" }, passes: { "C.CreditID": "MULT" } },
  I2100C04: {
    base: "D1/31",
    fails: { "C.BusiDtlLines": "92" },
    passes: { "C.BusiLines": "4", "C.BusiDtlLines": "92" },
  },
  I2100C05: {
    base: "D1/31",
    fails: { "C.RepayMode": "21" },
    passes: { "C.RepayMode": "21", "C.RepayPrd": "0", "H.RemRepPrd": "0" },
  },
  I2100C06: { base: "D1/10", fails: { "C.DueDate": "2024-01-14" }, passes: { "C.DueDate": "2024-01-15" } },
  I2100C07: {
    base: "D1/31",
    fails: { "C.LoanConCode": "合同1" },
    passes: { "C.BusiDtlLines": "11", "C.LoanConCode": "合同1", "C.FirstHouLoanFlag": "01" },
  },
  I2100D01: {
    base: "D1/30",
    fails: { D: guarantor({ ArlpAmt: "" }) },
    passes: { D: guarantor({ ArlpType: "1", ArlpAmt: "" }) },
  },
  I2100D02: {
    base: "D1/30",
    fails: { D: guarantor({ InfoIDType: "2", ArlpCertType: "A" }) },
    passes: { D: guarantor({ InfoIDType: "1", ArlpCertType: "A" }) },
  },
  I2100D04: {
    base: "D1/30",
    fails: { D: guarantor({ ArlpType: "3", WartySign: "" }) },
    passes: { D: guarantor({ ArlpType: "1", WartySign: "" }) },
  },
  I2100H01: {
    base: "R2/30",
    fails: { "H.RpyStatus": "*", "H.CurRpyAmt": "0", "H.PridAcctBal": "0" },
    passes: { "H.RpyStatus": "*", "H.CurRpyAmt": "0", "H.PridAcctBal": "0", "H.RpyPrct": "" },
  },
  I2100H02: { base: "D1/30", fails: { "H.Month": "2024-01" }, passes: { "H.Month": "2024-01", "H.SettDate": "" } },
  I2100H03: {
    base: "D1/30",
    fails: { "H.AcctStatus": "41", "H.RpyStatus": "B", "H.OverdPrd": "1" },
    passes: { ...OVERDUE, "H.AcctStatus": "41", "H.RpyStatus": "B" },
  },
  I2100H04: {
    base: "R2/30",
    fails: { "H.AcctStatus": "6", "H.RpyStatus": "*", "H.RpyPrct": "", "H.CurRpyAmt": "0", "H.PridAcctBal": "0" },
  },
  I2100H05: { base: "D1/30", fails: { "H.RpyStatus": "*" }, passes: { "H.RpyStatus": "*", "H.CurRpyAmt": "0" } },
  I2100H07: { base: "D1/30", fails: { "H.TotOverd": "1" }, passes: { "H.CurRpyAmt": "0", "H.ActRpyAmt": "0" } },
  I2100H09: { base: "D1/30", fails: { ...OVERDUE, "H.TotOverd": "0", "H.OverdPrinc": "0" }, passes: OVERDUE },
  I2100H10: {
    base: "D1/30",
    fails: { ...OVERDUE, "H.OverdPrinc": "1101" },
    passes: { ...OVERDUE, "H.OverdPrinc": "1100" },
  },
  I2100H11: { base: "D1/20", fails: { "H.AcctBal": "1" } },
  I2100H12: { base: "D1/20", fails: { "B.AcctType": "R1", "H.RpyStatus": "N" }, passes: { "H.RpyStatus": "G" } },
  I2100H13: { base: "D1/20", fails: { "H.CloseDate": "2024-02-14" } },
  I2100H14: { base: "D1/20", fails: { "H.CloseDate": "" } },
  I2100H15: { base: "D1/20", fails: { "H.TotOverd": "1" } },
  I2100I01: {
    base: "R2/30",
    fails: { I: instalmentPlan("2024-02-10", "2024-02-09") },
    passes: { I: instalmentPlan("2024-02-10", "2024-02-10") },
  },
  I2100J02: { base: "D1/40", fails: { "J.RpyStatus": "1" } },
  I2100J03: { base: "D1/40", fails: { "J.CloseDate": "2024-02-14" }, passes: { "J.CloseDate": "2024-02-15" } },
  I2100J04: { base: "C1/20", fails: { "J.CloseDate": "" } },
  I2100J05: { base: "C1/20", fails: { "J.AcctBal": "1" } },
  I2100J06: { base: "D1/40", fails: { "J.TotOverd": "1" } },
  I2100K01: { base: "D1/30", fails: { K: { CagOfTrdNm: "0" } }, passes: { K: transaction() }, also: ["S0000101"] },
};

function twoTransactions(second: MutableNode): MutableNode {
  const groups = [transaction(), transaction(second)].flatMap((segment) => segment["CagOfTrdInf"] as MutableNode[]);
  return { CagOfTrdNm: "2", CagOfTrdInf: groups };
}

function enterprise(code: string): MutableNode {
  return guarantor({ InfoIDType: "2", ArlpName: "示例有限公司", ArlpCertNum: code });
}

function instalmentPlan(from: string, to: string): MutableNode {
  return { SpecLine: "1000", SpecEfctDate: from, SpecEndDate: to, UsedInstAmt: "0" };
}
