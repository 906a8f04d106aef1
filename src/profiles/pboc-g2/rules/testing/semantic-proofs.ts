import { guarantor, guarantors, transaction } from "./base-records.js";
import { BULLET, MATURED, OVERDUE, type RecordProof } from "./record-proof.js";

/** Proofs of the warnings. */
export const semanticProofs: Readonly<Record<string, RecordProof>> = {
  NF2: { base: "D1/30", fails: { "H.AcctStatus": "2" }, passes: OVERDUE },
  NF4: { base: "D1/31", fails: { "H.RpyStatus": "M", "H.ActRpyAmt": "1098" }, passes: { "H.RpyStatus": "M" } },
  NF5: { base: "D1/10", fails: { "H.RpyStatus": "N" } },
  NF6: { base: "D1/30", fails: { "H.ActRpyAmt": "1098" }, passes: { "H.ActRpyAmt": "1099" } },
  NF7: {
    base: "D1/31",
    fails: { "C.RepayFreqcy": "04", "H.SettDate": "2024-02-14", "H.LatRpyDate": "2024-02-14" },
    passes: { "C.RepayFreqcy": "04", "H.SettDate": "2024-02-29", "B.RptDate": "2024-02-29" },
  },
  NF9: { base: "D1/20", fails: { "H.ActRpyAmt": "0" }, passes: { "H.RpyStatus": "G", "H.ActRpyAmt": "0" } },
  NF12: { base: "D1/31", fails: { "H.CurRpyAmt": "0" }, passes: { "H.RpyStatus": "*", "H.CurRpyAmt": "0" } },
  NF13: {
    base: "D1/31",
    fails: { ...MATURED, "H.SettDate": "2024-02-15" },
    passes: MATURED,
  },
  NF15: { base: "D1/30", fails: { ...OVERDUE, "H.Oved31_60Princ": "500" }, passes: OVERDUE },
  NF16: {
    base: "D1/20",
    fails: { "H.LatRpyDate": "2024-02-14" },
    passes: { "H.SettDate": "", "H.LatRpyDate": "2024-02-14" },
  },
  NF19: { base: "D1/31", fails: { ...MATURED, "H.TotOverd": "10999", "H.OverdPrinc": "10999" }, passes: MATURED },
  NF20: {
    base: "D1/31",
    fails: { ...OVERDUE, "C.RepayPrd": "2", "H.RemRepPrd": "1", "H.OverdPrd": "3" },
    passes: { ...OVERDUE, "C.RepayPrd": "2", "H.RemRepPrd": "1", "H.OverdPrd": "2" },
  },
  NF21: { base: "D1/31", fails: { "C.GuarMode": "7" }, passes: { "C.GuarMode": "7", D: guarantor() } },
  NF22: { base: "D1/30", fails: { "B.RptDate": "2024-02-16", "H.LatRpyDate": "2024-02-16" } },
  NF24: { base: "D1/31", fails: { "C.ApplyBusiDist": "110000" }, passes: { "C.ApplyBusiDist": "" } },
  NF30: { base: "D1/31", fails: { "C.OpenDate": "1989-12-31" }, passes: { "C.OpenDate": "1990-01-01" } },
  NF201: {
    base: "D1/31",
    fails: { ...OVERDUE, "H.ActRpyAmt": "0" },
    passes: { ...OVERDUE, "H.ActRpyAmt": "0", "H.LatRpyDate": "2024-01-15" },
  },
  NF213: {
    base: "D1/31",
    fails: { ...MATURED, ...BULLET, "H.CurRpyAmt": "0" },
    passes: { ...MATURED, ...BULLET },
  },
  NF214: { base: "D1/30", fails: { "H.LatRpyDate": "2024-01-15" }, passes: { "H.LatRpyDate": "2024-01-16" } },
  NF215: { base: "D1/31", fails: { "H.RemRepPrd": "0" }, passes: { "H.RemRepPrd": "1" } },
  NF220: { base: "D1/30", fails: { "H.AcctBal": "0" } },
  NF224: {
    base: "D1/31",
    fails: { ...OVERDUE, ...BULLET, "H.OverdPrd": "2" },
    passes: { ...OVERDUE, ...BULLET },
  },
  NF226: { base: "D1/31", fails: { "C.DueDate": "2024-02-14" }, passes: { "C.DueDate": "2024-02-15" } },
  "TS-W01": {
    base: "D1/30",
    fails: { ...OVERDUE, "H.RpyStatus": "2", "H.Oved31_60Princ": "1002" },
    passes: { ...OVERDUE, "H.RpyStatus": "2", "H.Oved31_60Princ": "1001" },
  },
  "TS-W02": { base: "D1/30", fails: { ...OVERDUE, "H.AcctBal": "998" }, passes: { ...OVERDUE, "H.AcctBal": "999" } },
  "TS-W03": {
    base: "D1/30",
    fails: { ...OVERDUE, "H.RpyStatus": "2", "H.Oved61_90Princ": "500" },
    passes: { ...OVERDUE, "H.RpyStatus": "3", "H.Oved61_90Princ": "500" },
  },
  "TS-W04": {
    base: "D1/30",
    fails: { ...OVERDUE, "H.AcctStatus": "41" },
    passes: { ...OVERDUE, "H.AcctStatus": "41", "H.RpyStatus": "B" },
  },
  "TS-W05": { base: "D1/30", fails: { "H.AcctStatus": "8" }, passes: { ...OVERDUE, "H.AcctStatus": "8" } },
  "TS-W06": { base: "D1/31", fails: { "H.RemRepPrd": "13" }, passes: { "H.RemRepPrd": "12" } },
  "TS-W07": { base: "D1/20", fails: { "H.RemRepPrd": "1" } },
  "TS-W08": { base: "D1/20", fails: { "B.RptDateCode": "30" }, passes: { "B.RptDateCode": "32" } },
  "TS-W09": {
    base: "D1/30",
    fails: { K: transaction({ ChanTranType: "1" }) },
    passes: { K: transaction({ ChanTranType: "1", DueTranMon: "1" }) },
  },
  "TS-W10": { base: "R4/31", fails: { "C.RepayMode": "90" } },
  "TS-W11": { base: "D1/31", fails: { "C.BusiDtlLines": "31" }, passes: { "C.BusiDtlLines": "32" } },
  "TS-W12": {
    base: "D1/31",
    fails: { D: guarantors({ ArlpAmt: "12000" }, { ArlpAmt: "11999" }) },
    passes: { D: guarantors({ ArlpAmt: "11999" }, { ArlpAmt: "1" }) },
  },
  "TS-W13": {
    base: "D1/31",
    fails: { D: guarantors({ WartySign: "1", ArlpAmt: "12000" }, { WartySign: "1", ArlpAmt: "6000" }) },
    passes: { D: guarantors({ WartySign: "1", ArlpAmt: "12000" }, { WartySign: "1", ArlpAmt: "12000" }) },
  },
  "TS-W14": { base: "D1/31", fails: { D: guarantor({ ArlpAmt: "0" }) }, passes: { D: guarantor({ ArlpAmt: "1" }) } },
  "TS-W15": {
    base: "230/10",
    fails: { "GuarRltRepymtInfSgmt.LoanAmt": "12001" },
    passes: { "GuarRltRepymtInfSgmt.LoanAmt": "11999" },
  },
};
