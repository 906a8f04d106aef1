import { layout210 } from "../../../../../schemas/generated/layout-210.js";
import { layout212 } from "../../../../../schemas/generated/layout-212.js";
import { NONE, say, unless } from "../breach.js";
import { defineRule } from "../define-rule.js";
import type { RecordRule } from "../rule.js";
import { itemsBesideIdentity, namedSegment, segmentsNotNamed } from "./corrected-segment.js";
import { officialOf } from "./facts.js";

/**
 * Rules of record 212 about its frame: which segment it says it corrects, and which it carries. What stands inside the
 * segment is judged by the rules of that segment, under their own ids and codes.
 */
export const correctionRules: readonly RecordRule[] = [
  defineRule({
    ...officialOf("212", "R2120102", "BMR001", "0000", "B", "§3.2, §6.4"),
    needs: [],
    reads: ["BsSgmt.MdfcSgmtCode", "MdfcSgmt"],
    check: (record) => segmentsNotNamed(record, layout212, layout210),
  }),
  defineRule({
    ...officialOf("212", "R2120106", "BMR003", "0000", "A", "§3.2, §6.4, S9"),
    needs: ["b"],
    reads: ["BsSgmt.MdfcSgmtCode", "B"],
    check: (record) => itemsBesideIdentity(record, layout212, layout210),
  }),
  defineRule({
    ...officialOf("212", "R2120107", "BMR005", "0000", "A", "§3.1, §6.4, S9; that R3 has no segment J [C]"),
    needs: [],
    reads: ["BsSgmt.AcctType", "BsSgmt.MdfcSgmtCode"],
    check(record) {
      const { accountType, base } = record;
      const wanted = namedSegment(record, layout210);
      if (wanted === undefined || base === undefined || accountType === "") return NONE;
      return unless(
        wanted.accountTypes.includes(accountType),
        base,
        "MdfcSgmtCode",
        () => say(`a segment that an account ${accountType} has`, `账户类型${accountType}适用的信息段`),
        "0000",
      );
    },
  }),
];
