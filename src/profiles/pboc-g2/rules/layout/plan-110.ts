import { layout110 } from "../../../../../schemas/generated/layout-110.js";
import { planSegmented } from "./plan-segmented.js";
import type { RecordPlan } from "./record-plan.js";

/**
 * The walking plan of record 110: its elements about the employer are there for the employed, those about the spouse for the
 * married. Another document is the same one by type and number, as the bureau's checker compares those of an enterprise; for
 * 110 that is an inference [C].
 */
export function plan110(): RecordPlan {
  return planSegmented(layout110, {
    key: "InfSurcCode",
    identities: { IDRec: ["OthIDType", "OthIDNum"] },
    selective: { EmpStatus: "S1100101", MariStatus: "S1100102" },
  });
}
