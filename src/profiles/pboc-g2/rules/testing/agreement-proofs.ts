import { holder, line, ORGANISATION } from "./agreement-records.js";
import { ID_NUMBER, PROVIDER } from "./base-records.js";
import type { RecordProof } from "./record-proof.js";

/** Proofs of the rules of credit agreements: 220 to 223. */
export const agreementProofs: Readonly<Record<string, RecordProof>> = {
  R2200101: { base: "220/30", fails: { CreditLimSgmt: null }, passes: { CtrctCertRelSgmt: null } },
  I2200A01: {
    base: "220/30",
    fails: { CtrctCertRelSgmt: holder({ CertRelIDNum: ID_NUMBER }) },
    // The same number of another document is another document.
    passes: { CtrctCertRelSgmt: holder({ CertRelIDType: "X", CertRelIDNum: ID_NUMBER }) },
  },
  I2200C01: {
    base: "220/30",
    fails: { CtrctCertRelSgmt: holder({ ...ORGANISATION, CertRelIDType: "X" }) },
    passes: { CtrctCertRelSgmt: holder(ORGANISATION) },
  },
  I2200D01: {
    base: "220/10",
    fails: { CreditLimSgmt: line({ ConExpDate: "2024-01-09" }) },
    passes: { CreditLimSgmt: line({ ConExpDate: "2024-01-10" }) },
  },
  I2200D02: {
    base: "222/D",
    fails: { "MdfcSgmt.CreditLimSgmt.CreditRest": null },
    passes: { "MdfcSgmt.CreditLimSgmt": line() },
  },
  I2210B01: { base: "221", fails: { NwBnesCode: `${PROVIDER}CL0001` } },
  R2220102: {
    base: "222/C",
    fails: { "BsSgmt.MdfcSgmtCode": "D" },
    passes: { "BsSgmt.MdfcSgmtCode": "D", MdfcSgmt: { CreditLimSgmt: line() } },
  },
  R2220103: { base: "222/B", fails: { "MdfcSgmt.CtrctBsSgmt.ContractCode": `${PROVIDER}CL0001` } },
  I2230B01: { base: "223", fails: { DelStartDate: "", DelEndDate: "" }, passes: { DelEndDate: "" } },
  I2230B02: { base: "223", fails: { DelStartDate: "2024-07-01" }, passes: { DelStartDate: "2024-06-30" } },
};
