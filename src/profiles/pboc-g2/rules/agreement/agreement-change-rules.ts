import { layout220 } from "../../../../../schemas/generated/layout-220.js";
import { layout222 } from "../../../../../schemas/generated/layout-222.js";
import { endlessRange, reversedRange, sameCode } from "../correction/change-checks.js";
import { itemsBesideIdentity, segmentsNotNamed } from "../correction/corrected-segment.js";
import { officialOf } from "../correction/facts.js";
import { defineRule } from "../define-rule.js";
import type { RecordRule } from "../rule.js";

/** Rules of the id change (221), the correction (222) and the deletion of a segment (223), on the record alone; of 224 there is none. */
export const agreementChangeRules: readonly RecordRule[] = [
  defineRule({
    ...officialOf("221", "I2210B01", "BIE100", "0000", "B", "§6.5"),
    needs: [],
    reads: ["OdBnesCode", "NwBnesCode"],
    check: sameCode,
  }),
  defineRule({
    ...officialOf("222", "R2220102", "BMR101", "0000", "B", "§3.3, §6.5"),
    needs: [],
    reads: ["BsSgmt.MdfcSgmtCode", "MdfcSgmt"],
    check: (record) => segmentsNotNamed(record, layout222, layout220),
  }),
  defineRule({
    ...officialOf("222", "R2220103", "BMR105", "0000", "B", "§6.5; which items they are [C], as in 212"),
    needs: ["b"],
    reads: ["BsSgmt.MdfcSgmtCode", "B"],
    check: (record) => itemsBesideIdentity(record, layout222, layout220),
  }),
  defineRule({
    ...officialOf("223", "I2230B01", "BSE100", "0000", "B", "§6.5"),
    needs: [],
    reads: ["DelStartDate", "DelEndDate"],
    check: endlessRange,
  }),
  defineRule({
    ...officialOf("223", "I2230B02", "BSE101", "DelStartDate", "B", "§6.5"),
    needs: [],
    reads: ["DelStartDate", "DelEndDate"],
    check: reversedRange,
  }),
];
