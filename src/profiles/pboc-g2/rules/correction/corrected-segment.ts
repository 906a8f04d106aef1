import type { CorrectionLayout, RecordLayout, SegmentLayout } from "../../../../../schemas/pboc-g2/layout.js";
import { NONE, say } from "../breach.js";
import { filled } from "../read-field.js";
import type { RecordView, SegmentLetter } from "../record-view.js";
import type { Breach } from "../rule.js";

/** The segment of the corrected record that MdfcSgmtCode names; undefined where it names none. */
export function namedSegment({ base }: RecordView, corrected: RecordLayout): SegmentLayout | undefined {
  const letter = base === undefined ? undefined : filled(base, "MdfcSgmtCode");
  return letter === undefined ? undefined : corrected.segments.find((segment) => segment.letter === letter);
}

/** Breaches of "a correction carries the segment that it names, and no other" (R2120102 and its like). */
export function segmentsNotNamed(
  record: RecordView,
  { holder }: CorrectionLayout,
  corrected: RecordLayout,
): readonly Breach[] {
  const wanted = namedSegment(record, corrected);
  if (wanted === undefined) return NONE;
  const found = corrected.segments.filter(({ letter }) => isThere(record, letter));
  const strangers = found.filter(({ letter }) => letter !== wanted.letter);
  if (found.length > 0 && strangers.length === 0) return NONE;
  const expected = say(
    `segment ${wanted.letter} (${wanted.tag}) and no other, as MdfcSgmtCode is ${wanted.letter}`,
    `待更正段段标为${wanted.letter}，只能出现${wanted.letter}段（${wanted.tag}）`,
  );
  if (found.length === 0) return [{ field: holder, received: null, expected, feedbackTag: "0000" }];
  return strangers.map(({ tag }) => ({ field: `${holder}.${tag}`, received: "", expected, feedbackTag: "0000" }));
}

/** Breaches of "segment B of a correction holds the identity and nothing else" (R2120106 and its like). */
export function itemsBesideIdentity(
  record: RecordView,
  { identity }: CorrectionLayout,
  corrected: RecordLayout,
): readonly Breach[] {
  const { b } = record;
  if (b === undefined || namedSegment(record, corrected)?.letter !== "B") return NONE;
  const own = identity.elements.map(({ tag }) => tag);
  const others = Object.keys(b.node).filter((tag) => !own.includes(tag));
  if (others.length === 0) return NONE;
  const items = own.join(", ");
  const expected = say(
    `${items} and nothing else, without ${others.join(", ")}`,
    `只含${items}，不得含${others.join("、")}`,
  );
  return [{ field: b.path, received: "", expected, feedbackTag: "0000" }];
}

function isThere(record: RecordView, letter: string): boolean {
  return record[letter.toLowerCase() as SegmentLetter] !== undefined;
}
