import { NONE, say, unless } from "../breach.js";
import { monthOf } from "../calendar.js";
import { defineRule } from "../define-rule.js";
import { filled } from "../read-field.js";
import type { RecordRule } from "../rule.js";
import { endlessRange, reversedRange, sameCode } from "./change-checks.js";
import { officialOf } from "./facts.js";

/** Rules of the id change (211), the deletion of a segment (213) and the special event (215), on the record alone. */
export const changeRules: readonly RecordRule[] = [
  defineRule({
    ...officialOf("211", "I2110B01", "BIE000", "0000", "B", "§6.4"),
    needs: [],
    reads: ["OdBnesCode", "NwBnesCode"],
    check: sameCode,
  }),
  defineRule({
    ...officialOf("213", "I2130B01", "BSE000", "0000", "B", "§3.2, §6.4"),
    needs: [],
    reads: ["DelStartDate", "DelEndDate"],
    check: endlessRange,
  }),
  defineRule({
    ...officialOf("213", "I2130B02", "BSE001", "DelStartDate", "B", "§6.4"),
    needs: [],
    reads: ["DelStartDate", "DelEndDate"],
    check: reversedRange,
  }),
  defineRule({
    ...officialOf("215", "I2150B01", "BQR000", "0000", "B", "§5.1, §6.4"),
    needs: [],
    reads: ["RptDate", "Month"],
    check({ base, rptDate }) {
      const month = base === undefined ? undefined : filled(base, "Month");
      if (base === undefined || month === undefined || rptDate === "") return NONE;
      return unless(
        monthOf(rptDate) === month,
        base,
        "RptDate",
        () => say(`a day of Month ${month}`, `属于发生月份${month}的日期`),
        "0000",
      );
    },
  }),
];
