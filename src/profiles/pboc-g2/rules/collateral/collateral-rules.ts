import { breach, NONE, say, unless } from "../breach.js";
import { sameCode } from "../correction/change-checks.js";
import { officialOf } from "../correction/facts.js";
import { defineRule } from "../define-rule.js";
import { documentOfOtherKind } from "../document-of-kind.js";
import { amount, filled } from "../read-field.js";
import type { SegmentView } from "../record-view.js";
import type { Breach, RecordRule } from "../rule.js";
import { officialCollateral } from "./facts.js";

/** Rules of contracts of collateral (510) and of their id change (511), on the record alone; of 514 there is none. */
export const collateralRules: readonly RecordRule[] = [
  defineRule({
    ...officialCollateral("I5100A01", "BPE008", "0000"),
    needs: ["b", "d"],
    reads: ["B.InfoIDType", "B.CertType", "B.CertNum", "D.InfoIDType", "D.GuarCertType", "D.GuarCertNum"],
    check({ b, d }) {
      const [kind, type, number] = [filled(b, "InfoIDType"), filled(b, "CertType"), filled(b, "CertNum")];
      if (kind === undefined || type === undefined || number === undefined) return NONE;
      const same = d.groups.filter(
        (other) =>
          filled(other, "InfoIDType") === kind &&
          filled(other, "GuarCertType") === type &&
          filled(other, "GuarCertNum") === number,
      );
      const expected = say("another debtor than that of segment B", "其他债务人不得为基础段的债务人");
      return same.map((other) => breach(other, "GuarCertNum", expected, "0000"));
    },
  }),
  defineRule({
    // The list has no code for it; the checker's rule file answers with one that record 140 uses too.
    ...officialCollateral("I5100B01", "BPE000", "0000", "§6.7 without a code; the code, S0"),
    needs: ["b"],
    reads: ["B.InfoIDType", "B.CertType"],
    check: ({ b }) => documentOfOtherKind(b, "CertType"),
  }),
  defineRule({
    ...officialCollateral("I5100C01", "BPE001", "0000"),
    needs: ["c"],
    reads: ["C.CcValDate", "C.CcExpDate"],
    check({ c }) {
      const from = filled(c, "CcValDate");
      const to = filled(c, "CcExpDate");
      if (from === undefined || to === undefined) return NONE;
      const expected = (): Breach["expected"] => say(`not after CcExpDate ${to}`, `不晚于抵（质）押合同到期日期${to}`);
      return unless(from <= to, c, "CcValDate", expected, "0000");
    },
  }),
  defineRule({
    ...officialCollateral("I5100D01", "BPE002", "0000"),
    needs: ["d"],
    reads: ["D.InfoIDType", "D.GuarCertType"],
    check: ({ d }) => d.groups.flatMap((other) => documentOfOtherKind(other, "GuarCertType")),
  }),
  defineRule({
    ...officialCollateral("I5100D02", "BPE003", "GrtdNm"),
    needs: ["d"],
    reads: ["D.GrtdNm"],
    check: ({ d }) => none(d, "GrtdNm"),
  }),
  defineRule({
    ...officialCollateral("I5100E02", "BPE005", "PleNm"),
    needs: ["e"],
    reads: ["E.PleNm"],
    check: ({ e }) => none(e, "PleNm"),
  }),
  defineRule({
    ...officialCollateral("I5100F02", "BPE007", "ImpNm"),
    needs: ["f"],
    reads: ["F.ImpNm"],
    check: ({ f }) => none(f, "ImpNm"),
  }),
  defineRule({
    ...officialCollateral("R5100101", "BPR000", "MotgaCltalBsInfSgmt MotgaCltalCtrctBsSgmt"),
    needs: [],
    reads: ["B", "C"],
    check: ({ b, c }) => [
      ...(b === undefined ? [missing("B", "MotgaCltalCtrctBsSgmt")] : []),
      ...(c === undefined ? [missing("C", "MotgaCltalBsInfSgmt")] : []),
    ],
  }),
  defineRule({
    ...officialCollateral("R5100102", "BPR001", "CltalInfSgmt MotgaProptInfSgmt"),
    needs: ["c"],
    reads: ["C.GuarType", "E", "F"],
    check({ c, e, f }) {
      const type = filled(c, "GuarType");
      if (type === "1") return exactly([e, "E", "MotgaProptInfSgmt"], [f, "F", "CltalInfSgmt"], "1");
      if (type === "2") return exactly([f, "F", "CltalInfSgmt"], [e, "E", "MotgaProptInfSgmt"], "2");
      return NONE;
    },
  }),
  defineRule({
    ...officialOf("511", "I5110B01", "BIE300", "0000", "B", "§6.7"),
    needs: [],
    reads: ["OdBnesCode", "NwBnesCode"],
    check: sameCode,
  }),
];

/** A segment as it was received, its letter and its tag. */
type Told = readonly [SegmentView | undefined, string, string];

/** The one segment must be there and the other must not. The bureau names the wanted one for either. */
function exactly([wanted, letter, tag]: Told, [other, otherLetter, otherTag]: Told, type: string): readonly Breach[] {
  const found: Breach[] = [];
  if (wanted === undefined) {
    const expected = say(
      `segment ${letter} (${tag}), as GuarType is ${type}`,
      `合同类型为${type}时必须包含${letter}段（${tag}）`,
    );
    found.push({ field: tag, received: null, expected, feedbackTag: tag });
  }
  if (other !== undefined) {
    const expected = say(
      `no segment ${otherLetter}, as GuarType is ${type}`,
      `合同类型为${type}时不得包含${otherLetter}段`,
    );
    found.push({ field: otherTag, received: "", expected, feedbackTag: tag });
  }
  return found;
}

function none(segment: SegmentView, counter: string): readonly Breach[] {
  const count = amount(segment, counter);
  if (count === undefined) return NONE;
  return unless(count > 0, segment, counter, () => say("more than 0, or no such segment", "大于0，或不报送该段"));
}

function missing(letter: string, tag: string): Breach {
  const expected = say(`segment ${letter} (${tag}) in every record`, `每条记录必须包含${letter}段（${tag}）`);
  return { field: tag, received: null, expected, feedbackTag: tag };
}
