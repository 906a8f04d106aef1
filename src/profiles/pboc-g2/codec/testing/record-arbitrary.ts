import * as fc from "fast-check";
import { layout210 } from "../../../../../schemas/generated/layout-210.js";
import { layout211 } from "../../../../../schemas/generated/layout-211.js";
import { layout212 } from "../../../../../schemas/generated/layout-212.js";
import { layout213 } from "../../../../../schemas/generated/layout-213.js";
import { layout214 } from "../../../../../schemas/generated/layout-214.js";
import { layout215 } from "../../../../../schemas/generated/layout-215.js";
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

/** Segments of a 210, each there or not. */
const anySegments: fc.Arbitrary<RecordNode> = fc.record<Record<string, RecordValue>>(
  Object.fromEntries(layout210.segments.map((layout) => [layout.tag, segment(layout)])),
  { requiredKeys: [] },
);

/** The tree of a record 210 with any of its segments and elements and any values: every tree that a line can carry. */
export const record210Tree: fc.Arbitrary<RecordNode> = anySegments;

/** The tree of a record 212 with any elements, and any number of segments where one belongs. */
const record212Tree: fc.Arbitrary<RecordNode> = fc.record<Record<string, RecordValue>>(
  {
    [layout212.base.tag]: elementsOf(layout212.base.elements),
    [layout212.holder]: fc.oneof(
      anySegments,
      fc.record({ [layout212.identity.tag]: elementsOf(layout212.identity.elements) }),
    ),
  },
  { requiredKeys: [] },
);

/** A record type, its root element and its trees. */
export interface TypedTree {
  readonly recordType: string;
  readonly root: string;
  readonly tree: RecordNode;
}

/** The tree of a record of any type from 210 to 215. */
export const anyRecordTree: fc.Arbitrary<TypedTree> = fc.oneof(
  typed(layout210, record210Tree),
  typed(layout212, record212Tree),
  ...[layout211, layout213, layout214, layout215].map((layout) => typed(layout, elementsOf(layout.elements))),
);

function typed(layout: { readonly recordType: string; readonly root: string }, trees: fc.Arbitrary<RecordNode>) {
  const { recordType, root } = layout;
  return trees.map((tree): TypedTree => ({ recordType, root, tree }));
}
