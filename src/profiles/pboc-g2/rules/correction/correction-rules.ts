import { layout210 } from "../../../../../schemas/generated/layout-210.js";
import { layout212 } from "../../../../../schemas/generated/layout-212.js";
import type { SegmentLayout } from "../../../../../schemas/pboc-g2/layout.js";
import { NONE, say, unless } from "../breach.js";
import { defineRule } from "../define-rule.js";
import { filled } from "../read-field.js";
import type { RecordView, SegmentLetter } from "../record-view.js";
import type { Breach, RecordRule } from "../rule.js";
import { officialOf } from "./facts.js";

const SEGMENTS: ReadonlyMap<string, SegmentLayout> = new Map(
  layout210.segments.map((segment) => [segment.letter, segment]),
);
const HOLDER = layout212.holder;
const IDENTITY_TAGS = layout212.identity.elements.map(({ tag }) => tag);

/**
 * Rules of record 212 about its frame: which segment it says it corrects, and which it carries. What stands inside the
 * segment is judged by the rules of that segment, under their own ids and codes.
 */
export const correctionRules: readonly RecordRule[] = [
  defineRule({
    ...officialOf("212", "R2120102", "BMR001", "0000", "B", "§3.2, §6.4"),
    needs: [],
    reads: ["BsSgmt.MdfcSgmtCode", "MdfcSgmt"],
    check(record) {
      const wanted = correctedSegment(record);
      if (wanted === undefined) return NONE;
      const found = [...SEGMENTS.values()].filter(({ letter }) => isThere(record, letter));
      const strangers = found.filter(({ letter }) => letter !== wanted.letter);
      if (found.length > 0 && strangers.length === 0) return NONE;
      const expected = say(
        `segment ${wanted.letter} (${wanted.tag}) and no other, as MdfcSgmtCode is ${wanted.letter}`,
        `待更正段段标为${wanted.letter}，只能出现${wanted.letter}段（${wanted.tag}）`,
      );
      if (found.length === 0) return [{ field: HOLDER, received: null, expected, feedbackTag: "0000" }];
      return strangers.map(({ tag }) => ({ field: `${HOLDER}.${tag}`, received: "", expected, feedbackTag: "0000" }));
    },
  }),
  defineRule({
    ...officialOf("212", "R2120106", "BMR003", "0000", "A", "§3.2, §6.4, S9"),
    needs: ["b"],
    reads: ["BsSgmt.MdfcSgmtCode", "B"],
    check(record): readonly Breach[] {
      if (correctedSegment(record)?.letter !== "B") return NONE;
      const others = Object.keys(record.b.node).filter((tag) => !IDENTITY_TAGS.includes(tag));
      if (others.length === 0) return NONE;
      const items = IDENTITY_TAGS.join(", ");
      const expected = say(
        `${items} and nothing else, without ${others.join(", ")}`,
        `只含${items}，不得含${others.join("、")}`,
      );
      return [{ field: record.b.path, received: "", expected, feedbackTag: "0000" }];
    },
  }),
  defineRule({
    ...officialOf("212", "R2120107", "BMR005", "0000", "A", "§3.1, §6.4, S9; that R3 has no segment J [C]"),
    needs: [],
    reads: ["BsSgmt.AcctType", "BsSgmt.MdfcSgmtCode"],
    check(record) {
      const { accountType, base } = record;
      const wanted = correctedSegment(record);
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

/** The segment that MdfcSgmtCode names; undefined where it names none. */
function correctedSegment({ base }: RecordView): SegmentLayout | undefined {
  return base === undefined ? undefined : SEGMENTS.get(filled(base, "MdfcSgmtCode") ?? "");
}

function isThere(record: RecordView, letter: string): boolean {
  return record[letter.toLowerCase() as SegmentLetter] !== undefined;
}
