import { layout220 } from "../../../../../schemas/generated/layout-220.js";
import { layout222 } from "../../../../../schemas/generated/layout-222.js";
import { planCorrection } from "./plan-correction.js";
import { planSegmented } from "./plan-segmented.js";
import type { RecordPlan } from "./record-plan.js";
import { refineHolder } from "./refine-party.js";

/**
 * The walking plan of record 220. Two joint holders are the same one by kind and document (I0000702), as the bureau's
 * checker compares the parties of a loan; for 220 that is an inference [C].
 */
export function plan220(): RecordPlan {
  return planSegmented(layout220, {
    key: "ContractCode",
    identities: { CtrctCertRel: ["BrerType", "CertRelIDType", "CertRelIDNum"] },
    refine: { CtrctCertRel: refineHolder },
  });
}

/** The walking plan of record 222. */
export function plan222(): RecordPlan {
  return planCorrection(layout222, plan220());
}
