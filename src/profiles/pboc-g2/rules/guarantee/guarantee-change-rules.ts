import { layout230 } from "../../../../../schemas/generated/layout-230.js";
import { layout232 } from "../../../../../schemas/generated/layout-232.js";
import { endlessRange, reversedRange, sameCode } from "../correction/change-checks.js";
import { itemsBesideIdentity, segmentsNotNamed } from "../correction/corrected-segment.js";
import { officialOf } from "../correction/facts.js";
import { defineRule } from "../define-rule.js";
import type { RecordRule } from "../rule.js";

/** Rules of the id change (231), the correction (232) and the deletion of a segment (233), on the record alone; of 234 there is none. */
export const guaranteeChangeRules: readonly RecordRule[] = [
  defineRule({
    ...officialOf("231", "I2310B01", "BIE200", "0000", "B", "§6.6"),
    needs: [],
    reads: ["OdBnesCode", "NwBnesCode"],
    check: sameCode,
  }),
  defineRule({
    ...officialOf("232", "R2320102", "BMR201", "0000", "A", "§3.4, §6.6, S0"),
    needs: [],
    reads: ["BsSgmt.MdfcSgmtCode", "MdfcSgmt"],
    check: (record) => segmentsNotNamed(record, layout232, layout230),
  }),
  defineRule({
    ...officialOf("232", "R2320105", "BMR212", "0000", "A", "§3.4, §6.6, S0"),
    needs: ["b"],
    reads: ["BsSgmt.MdfcSgmtCode", "B"],
    check: (record) => itemsBesideIdentity(record, layout232, layout230),
  }),
  defineRule({
    ...officialOf("233", "I2330B01", "BSE200", "0000", "B", "§6.6"),
    needs: [],
    reads: ["DelStartDate", "DelEndDate"],
    check: endlessRange,
  }),
  defineRule({
    ...officialOf("233", "I2330B02", "BSE201", "DelStartDate", "B", "§6.6"),
    needs: [],
    reads: ["DelStartDate", "DelEndDate"],
    check: reversedRange,
  }),
];
