import * as fc from "fast-check";
import { layout210 } from "../../../../../schemas/generated/layout-210.js";
import type { ElementLayout, SegmentLayout } from "../../../../../schemas/pboc-g2/layout.js";
import type { RecordNode, RecordValue } from "../decoded-record.js";

/** Any text that XML can carry between tags; what a record may say in it is not asked. */
export const anyText: fc.Arbitrary<string> = fc
  .string({ unit: "grapheme", maxLength: 12 })
  // Controls, lone surrogates and the two non-characters have no place in XML 1.0.
  .map((text) => text.replace(/[\p{Cs}\uFFFE\uFFFF]|[^\P{Cc}\t\n\r]/gu, "�"));

/** Members of a container in the order of the layout: each of the elements is there or not. */
function elementsOf(elements: readonly ElementLayout[]): fc.Arbitrary<RecordNode> {
  const model = Object.fromEntries(elements.map(({ tag }) => [tag, anyText]));
  return fc.record(model, { requiredKeys: [] });
}

/** A segment with any of its elements, and its group any number of times. */
function segment({ elements, group }: SegmentLayout): fc.Arbitrary<RecordNode> {
  if (group === undefined) return elementsOf(elements);
  const groups = fc.array(elementsOf(group.elements), { minLength: 1, maxLength: 3 });
  return fc
    .tuple(elementsOf(elements), fc.option(groups, { nil: undefined }))
    .map(([own, repeated]) => (repeated === undefined ? own : { ...own, [group.tag]: repeated }));
}

/** The tree of a record 210 with any of its segments and elements and any values: every tree that a line can carry. */
export const record210Tree: fc.Arbitrary<RecordNode> = fc.record<Record<string, RecordValue>>(
  Object.fromEntries(layout210.segments.map((layout) => [layout.tag, segment(layout)])),
  { requiredKeys: [] },
);
