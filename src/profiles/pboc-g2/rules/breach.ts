import type { Bilingual } from "../../../../schemas/run/finding.js";
import type { SegmentView } from "./record-view.js";
import type { Breach } from "./rule.js";

/** No breach: one shared list, so that a record without fault costs nothing. */
export const NONE: readonly Breach[] = [];

/** A sentence in both languages. */
export function say(en: string, zh: string): Bilingual {
  return { en, zh };
}

/** Path of an element inside a segment; the tag alone in a record without segments. */
export function placeOf(path: string, tag: string): string {
  return path === "" ? tag : `${path}.${tag}`;
}

/** A breach at one element of a segment. The bureau names the element itself unless another tag is given. */
export function breach(segment: SegmentView, tag: string, expected: Bilingual, feedbackTag: string = tag): Breach {
  const value = segment.node[tag];
  return {
    field: placeOf(segment.path, tag),
    received: typeof value === "string" ? value : null,
    expected,
    feedbackTag,
  };
}

/** A single breach as a list, where the condition does not hold. */
export function unless(
  holds: boolean,
  segment: SegmentView,
  tag: string,
  expected: () => Bilingual,
  feedbackTag: string = tag,
): readonly Breach[] {
  return holds ? NONE : [breach(segment, tag, expected(), feedbackTag)];
}
