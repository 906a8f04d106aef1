import { layout510 } from "../../../../../schemas/generated/layout-510.js";
import { planSegmented } from "./plan-segmented.js";
import type { RecordPlan } from "./record-plan.js";
import { refineByKind } from "./refine-by-kind.js";

/**
 * The walking plan of record 510: which things and debtors are the same one, that each segment with a counter has at least
 * one group, and that an empty segment lacks its elements, as the rule file of the bureau's checker has it (S0).
 */
export function plan510(): RecordPlan {
  return planSegmented(layout510, {
    key: "CcCode",
    identities: {
      OtrRec: ["InfoIDType", "GuarCertType", "GuarCertNum"],
      PleInf: ["PleType", "MotgaProptIDType", "PleCertID"],
      ImpInf: ["ImpType", "Ippc", "PawnName", "PawnCertType", "PawnCertNum"],
    },
    refine: {
      MotgaCltalCtrctBsSgmt: refineByKind({ kind: "InfoIDType", name: "Name", number: "CertNum" }),
      OtrRec: refineByKind({ kind: "InfoIDType", name: "GuarName", number: "GuarCertNum" }),
      PleInf: refineByKind({
        kind: "PledgorType",
        name: "PledgorName",
        number: "PleorCertNum",
        document: "PleorCertType",
      }),
      ImpInf: refineByKind({ kind: "Ippc", name: "PawnName", number: "PawnCertNum", document: "PawnCertType" }),
    },
    hollow: "elements",
    always: ["OtrRec", "PleInf", "ImpInf"],
  });
}
