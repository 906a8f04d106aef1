import { ID_NUMBER, PROVIDER } from "./base-records.js";
import { flat, mortgaged, otherDebtor, pledged, shares } from "./collateral-records.js";
import type { RecordProof } from "./record-proof.js";

/** Proofs of the rules of contracts of collateral: 510 and 511. */
export const collateralProofs: Readonly<Record<string, RecordProof>> = {
  I5100A01: {
    base: "510/10/mortgage",
    fails: { ComRecInfSgmt: otherDebtor({ GuarCertNum: ID_NUMBER }) },
    // The same number of another document is another document.
    passes: { ComRecInfSgmt: otherDebtor({ GuarCertType: "X", GuarCertNum: ID_NUMBER }) },
  },
  I5100B01: {
    base: "510/10/pledge",
    fails: { "MotgaCltalCtrctBsSgmt.InfoIDType": "2", "MotgaCltalCtrctBsSgmt.CertType": "X" },
    passes: {
      "MotgaCltalCtrctBsSgmt.InfoIDType": "2",
      "MotgaCltalCtrctBsSgmt.CertType": "30",
      "MotgaCltalCtrctBsSgmt.CertNum": "000000019",
    },
  },
  I5100C01: {
    base: "510/20/mortgage",
    fails: { "MotgaCltalBsInfSgmt.CcExpDate": "2024-01-09" },
    passes: { "MotgaCltalBsInfSgmt.CcExpDate": "2024-01-10" },
  },
  I5100D01: {
    base: "510/10/mortgage",
    fails: { ComRecInfSgmt: otherDebtor({ GuarCertType: "30" }) },
    passes: { ComRecInfSgmt: otherDebtor({ InfoIDType: "2", GuarCertType: "30", GuarCertNum: "000000019" }) },
  },
  // A counter of 0 with a group behind it is counted wrong too; without a group the group is missing.
  I5100D02: { base: "510/10/mortgage", fails: { "ComRecInfSgmt.GrtdNm": "0" }, also: ["I0000701"] },
  I5100E02: { base: "510/10/mortgage", fails: { MotgaProptInfSgmt: { PleNm: "0" } }, also: ["S0000101"] },
  I5100F02: { base: "510/10/pledge", fails: { CltalInfSgmt: { ImpNm: "0" } }, also: ["S0000101"] },
  R5100101: { base: "510/10/pledge", fails: { MotgaCltalBsInfSgmt: null } },
  R5100102: {
    base: "510/10/mortgage",
    fails: { MotgaProptInfSgmt: null, CltalInfSgmt: pledged(shares()) },
    passes: { MotgaProptInfSgmt: mortgaged(flat(), flat({ PleCertID: "示例房权证第0002号" })) },
  },
  I5110B01: { base: "511", fails: { NwBnesCode: `${PROVIDER}CC0001` } },
};
