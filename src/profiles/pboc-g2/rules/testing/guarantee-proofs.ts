import { ID_NUMBER, PROVIDER } from "./base-records.js";
import { counterGuarantor, GUARANTOR_ORGANISATION, liability, promise } from "./guarantee-records.js";
import type { RecordProof } from "./record-proof.js";

/** Proofs of the rules of guarantees: 230 to 233. */
export const guaranteeProofs: Readonly<Record<string, RecordProof>> = {
  I2300A01: {
    base: "230/10",
    fails: { "GuarRltRepymtInfSgmt.RepayPrd": "2024-01-14" },
    passes: { "GuarAcctBsInfSgmt.OpenDate": "2024-01-14" },
  },
  I2300A02: {
    base: "230/10",
    fails: { RltRepymtInfSgmt: counterGuarantor({ ArlpCertNum: ID_NUMBER }) },
    // The same number of another document is another document.
    passes: { RltRepymtInfSgmt: counterGuarantor({ ArlpCertType: "X", ArlpCertNum: ID_NUMBER }) },
  },
  I2300C01: {
    base: "230/50",
    fails: { "GuarAcctBsInfSgmt.DueDate": "2024-01-14" },
    passes: { "GuarAcctBsInfSgmt.DueDate": "2024-01-15" },
  },
  I2300C02: {
    base: "230/50",
    fails: { "GuarAcctBsInfSgmt.BusiLines": "4" },
    passes: { "GuarAcctBsInfSgmt.BusiLines": "4", "GuarAcctBsInfSgmt.BusiDtilLines": "12" },
  },
  I2300D01: { base: "230/20", fails: { "GuarRltRepymtInfSgmt.CloseDate": "" } },
  I2300D02: {
    base: "230/20",
    fails: { "GuarRltRepymtInfSgmt.CloseDate": "2025-01-14" },
    passes: { "GuarRltRepymtInfSgmt.RepayPrd": "2025-01-14" },
  },
  I2300E01: {
    base: "230/10",
    fails: { RltRepymtInfSgmt: counterGuarantor({ ...GUARANTOR_ORGANISATION, ArlpCertType: "X" }) },
    passes: { RltRepymtInfSgmt: counterGuarantor(GUARANTOR_ORGANISATION) },
  },
  I2300E03: {
    base: "230/10",
    fails: { RltRepymtInfSgmt: counterGuarantor({ ArlpType: "3", MaxGuarMcc: "" }) },
    passes: { RltRepymtInfSgmt: counterGuarantor({ ArlpType: "1", WartySign: "", MaxGuarMcc: "" }) },
  },
  R2300101: { base: "230/10", fails: { GuarRltRepymtInfSgmt: null }, passes: { GuarMotgaCltalCtrctInfSgmt: null } },
  R2300102: {
    base: "230/20",
    fails: { GuarRltRepymtInfSgmt: null },
    passes: { GuarAcctBsInfSgmt: promise(), RltRepymtInfSgmt: counterGuarantor() },
  },
  R2300103: { base: "230/30", fails: { GuarRltRepymtInfSgmt: null } },
  R2300105: {
    base: "230/10",
    fails: { RltRepymtInfSgmt: null },
    passes: { RltRepymtInfSgmt: null, "GuarAcctBsInfSgmt.GuarMode": "0" },
  },
  R2300106: { base: "230/30", fails: { GuarAcctBsSgmt: null } },
  R2300107: { base: "230/40", fails: { GuarRltRepymtInfSgmt: null } },
  R2300108: {
    base: "230/50",
    fails: { GuarRltRepymtInfSgmt: liability() },
    passes: { GuarRltRepymtInfSgmt: liability(), "GuarAcctBsSgmt.RptDateCode": "30" },
  },
  I2310B01: { base: "231", fails: { NwBnesCode: `${PROVIDER}GU0001` } },
  R2320102: {
    base: "232/C",
    fails: { "BsSgmt.MdfcSgmtCode": "D" },
    passes: { "BsSgmt.MdfcSgmtCode": "D", MdfcSgmt: { GuarRltRepymtInfSgmt: liability() } },
  },
  R2320105: { base: "232/B", fails: { "MdfcSgmt.GuarAcctBsSgmt.AcctType": "G1" } },
  I2330B01: { base: "233", fails: { DelStartDate: "", DelEndDate: "" }, passes: { DelEndDate: "" } },
  I2330B02: { base: "233", fails: { DelStartDate: "2024-05-01" }, passes: { DelStartDate: "2024-04-30" } },
};
