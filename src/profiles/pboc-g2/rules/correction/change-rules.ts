import { breach, NONE, say, unless } from "../breach.js";
import { monthOf } from "../calendar.js";
import { defineRule } from "../define-rule.js";
import { filled, isEmpty } from "../read-field.js";
import type { RecordRule } from "../rule.js";
import { officialOf } from "./facts.js";

/** Rules of the id change (211), the deletion of a segment (213) and the special event (215), on the record alone. */
export const changeRules: readonly RecordRule[] = [
  defineRule({
    ...officialOf("211", "I2110B01", "BIE000", "0000", "B", "§6.4"),
    needs: [],
    reads: ["OdBnesCode", "NwBnesCode"],
    check({ base }) {
      const old = base === undefined ? undefined : filled(base, "OdBnesCode");
      if (base === undefined || old === undefined || filled(base, "NwBnesCode") !== old) return NONE;
      return [breach(base, "NwBnesCode", say("another code than OdBnesCode", "不得与原业务标识码相同"), "0000")];
    },
  }),
  defineRule({
    ...officialOf("213", "I2130B01", "BSE000", "0000", "B", "§3.2, §6.4"),
    needs: [],
    reads: ["DelStartDate", "DelEndDate"],
    check({ base }) {
      if (base === undefined || !isEmpty(base, "DelStartDate") || !isEmpty(base, "DelEndDate")) return NONE;
      return [
        breach(base, "DelStartDate", say("a date here, in DelEndDate, or in both", "起止日期至少填写一个"), "0000"),
      ];
    },
  }),
  defineRule({
    ...officialOf("213", "I2130B02", "BSE001", "DelStartDate", "B", "§6.4"),
    needs: [],
    reads: ["DelStartDate", "DelEndDate"],
    check({ base }) {
      if (base === undefined) return NONE;
      const from = filled(base, "DelStartDate");
      const to = filled(base, "DelEndDate");
      if (from === undefined || to === undefined) return NONE;
      return unless(from <= to, base, "DelStartDate", () => say(`not after DelEndDate ${to}`, `不晚于结束日期${to}`));
    },
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
