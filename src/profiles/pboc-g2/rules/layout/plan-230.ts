import { layout230 } from "../../../../../schemas/generated/layout-230.js";
import { layout232 } from "../../../../../schemas/generated/layout-232.js";
import { breach, say } from "../breach.js";
import { filled, isEmpty } from "../read-field.js";
import type { Fault, SegmentView } from "../record-view.js";
import { planCorrection } from "./plan-correction.js";
import { planSegmented } from "./plan-segmented.js";
import type { RecordPlan } from "./record-plan.js";
import { refineByKind } from "./refine-by-kind.js";

const refinePerson = refineByKind({ kind: "InfoIDType", name: "ArlpName", number: "ArlpCertNum" });

/**
 * The walking plan of record 230: which parties are the same one, and that an empty segment lacks its elements, as the
 * rule file of the bureau's checker has it (S0).
 */
export function plan230(): RecordPlan {
  return planSegmented(layout230, {
    key: "AcctCode",
    identities: { RltRepymtInf: ["InfoIDType", "ArlpCertType", "ArlpCertNum"], CccInf: ["Ccc"] },
    refine: { RltRepymtInf: refineGuaranteeParty },
    hollow: "elements",
  });
}

/** The walking plan of record 232. */
export function plan232(): RecordPlan {
  return planCorrection(layout232, plan230());
}

/** What kind and role of a party of a guarantee make of its other values: only a co-debtor may have no amount (S0). */
function refineGuaranteeParty(party: SegmentView): readonly Fault[] {
  const faults = refinePerson(party);
  const role = filled(party, "ArlpType");
  if (role === undefined || role === "1" || !isEmpty(party, "ArlpAmt")) return faults;
  const expected = say(`a value, as ArlpType is ${role}`, `还款责任人类型为${role}时必须填写`);
  return [...faults, { rule: "I0000101", ...breach(party, "ArlpAmt", expected) }];
}
