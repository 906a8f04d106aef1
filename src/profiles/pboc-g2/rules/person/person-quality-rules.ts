import { NONE, say, unless } from "../breach.js";
import { defineRule } from "../define-rule.js";
import { isResidentId } from "../id-number/resident-id.js";
import { filled } from "../read-field.js";
import type { SegmentView } from "../record-view.js";
import type { RecordRule } from "../rule.js";
import { personWarning } from "./facts.js";

/**
 * Warnings about what a citizen identity number says of its holder: the day of birth in positions 7 to 14, and the sex in
 * position 17, odd for men and even for women (GB 11643; the sex digit [D]).
 */
export const personQualityRules: readonly RecordRule[] = [
  defineRule({
    ...personWarning("NF31", "DOB", "B", "§4.9, §6.9"),
    needs: ["b", "d"],
    reads: ["B.IDType", "B.IDNum", "D.DOB"],
    check({ b, d }) {
      const number = citizenNumber(b);
      const told = filled(d, "DOB");
      if (number === undefined || told === undefined) return NONE;
      const born = `${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}`;
      // The day itself is personal, so it is not said.
      return unless(told === born, d, "DOB", () => say("the day of birth in IDNum", "与身份证号码中的出生日期一致"));
    },
  }),
  defineRule({
    ...personWarning("NF32", "Sex", "B", "§4.9, §6.9; the sex digit of GB 11643 [D]"),
    needs: ["b", "d"],
    reads: ["B.IDType", "B.IDNum", "D.Sex"],
    check({ b, d }) {
      const number = citizenNumber(b);
      const told = filled(d, "Sex");
      if (number === undefined || (told !== "1" && told !== "2")) return NONE;
      const sex = Number(number[16]) % 2 === 1 ? "1" : "2";
      return unless(told === sex, d, "Sex", () =>
        say("the sex that the 17th digit of IDNum tells", "与身份证号码第17位所示性别一致"),
      );
    },
  }),
];

/** The number of a citizen identity document that is in order; undefined for any other document. */
function citizenNumber(base: SegmentView): string | undefined {
  const number = filled(base, "IDNum");
  return filled(base, "IDType") === "10" && number !== undefined && isResidentId(number) ? number : undefined;
}
