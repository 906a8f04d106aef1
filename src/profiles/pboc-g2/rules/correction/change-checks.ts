import { breach, NONE, say, unless } from "../breach.js";
import { filled, isEmpty } from "../read-field.js";
import type { RecordView } from "../record-view.js";
import type { Breach } from "../rule.js";

/** Breaches of "an id change has two different codes" (I2110B01 and its like). */
export function sameCode({ base }: RecordView): readonly Breach[] {
  const old = base === undefined ? undefined : filled(base, "OdBnesCode");
  if (base === undefined || old === undefined || filled(base, "NwBnesCode") !== old) return NONE;
  return [breach(base, "NwBnesCode", say("another code than OdBnesCode", "不得与原业务标识码相同"), "0000")];
}

/** Breaches of "a deletion names at least one end of its range" (I2130B01 and its like). */
export function endlessRange({ base }: RecordView): readonly Breach[] {
  if (base === undefined || !isEmpty(base, "DelStartDate") || !isEmpty(base, "DelEndDate")) return NONE;
  return [breach(base, "DelStartDate", say("a date here, in DelEndDate, or in both", "起止日期至少填写一个"), "0000")];
}

/** Breaches of "a deletion does not end before it begins" (I2130B02 and its like). */
export function reversedRange({ base }: RecordView): readonly Breach[] {
  const from = base === undefined ? undefined : filled(base, "DelStartDate");
  const to = base === undefined ? undefined : filled(base, "DelEndDate");
  if (base === undefined || from === undefined || to === undefined) return NONE;
  return unless(from <= to, base, "DelStartDate", () => say(`not after DelEndDate ${to}`, `不晚于结束日期${to}`));
}
