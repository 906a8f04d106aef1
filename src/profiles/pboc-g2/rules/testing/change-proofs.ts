import { PROVIDER } from "./base-records.js";
import type { RecordProof } from "./record-proof.js";

const LINE = { Mcc: `${PROVIDER}CL1` };

/** Proofs of the rules of the records that change what is stored. */
export const changeProofs: Readonly<Record<string, RecordProof>> = {
  I2110B01: { base: "211", fails: { NwBnesCode: `${PROVIDER}LN0001` } },
  R2120102: {
    base: "212/H",
    fails: { "BsSgmt.MdfcSgmtCode": "F" },
    passes: { "BsSgmt.MdfcSgmtCode": "F", MdfcSgmt: { AcctCredSgmt: LINE } },
  },
  R2120106: { base: "212/B", fails: { "MdfcSgmt.AcctBsSgmt.RptDate": "2024-02-15" } },
  R2120107: {
    base: "212/J",
    fails: { "BsSgmt.AcctType": "R3" },
    passes: { "BsSgmt.AcctType": "R4" },
  },
  I2130B01: {
    base: "213",
    fails: { DelStartDate: "", DelEndDate: "" },
    passes: { DelStartDate: "" },
  },
  I2130B02: { base: "213", fails: { DelStartDate: "2024-03-01" }, passes: { DelStartDate: "2024-02-29" } },
  I2150B01: { base: "215", fails: { RptDate: "2024-04-01" }, passes: { RptDate: "2024-03-31" } },
};
