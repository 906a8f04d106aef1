import * as fc from "fast-check";
import { layout210 } from "../../../../../schemas/generated/layout-210.js";
import type {
  CorrectionLayout,
  ElementLayout,
  RecordLayout,
  SegmentLayout,
} from "../../../../../schemas/pboc-g2/layout.js";
import { correctionLayouts, plainLayouts, segmentedLayouts } from "../../../../../schemas/pboc-g2/layouts.js";
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

/** The tree of a record with any of its segments and elements and any values: every tree that a line can carry. */
function segmentedTree({ segments }: RecordLayout): fc.Arbitrary<RecordNode> {
  return fc.record<Record<string, RecordValue>>(
    Object.fromEntries(segments.map((layout) => [layout.tag, segment(layout)])),
    { requiredKeys: [] },
  );
}

/** The tree of a record 210. */
export const record210Tree: fc.Arbitrary<RecordNode> = segmentedTree(layout210);

/** The tree of a correction with any elements, and any number of segments where one belongs. */
function correctionTree(
  { base, holder, identity }: CorrectionLayout,
  corrected: RecordLayout,
): fc.Arbitrary<RecordNode> {
  return fc.record<Record<string, RecordValue>>(
    {
      [base.tag]: elementsOf(base.elements),
      [holder]: fc.oneof(segmentedTree(corrected), fc.record({ [identity.tag]: elementsOf(identity.elements) })),
    },
    { requiredKeys: [] },
  );
}

/** A record type, its root element and its trees. */
export interface TypedTree {
  readonly recordType: string;
  readonly root: string;
  readonly tree: RecordNode;
}

/** The tree of a record of any type that has a layout. */
export const anyRecordTree: fc.Arbitrary<TypedTree> = fc.oneof(
  ...segmentedLayouts.map((layout) => typed(layout, segmentedTree(layout))),
  ...correctionLayouts.map(([layout, corrected]) => typed(layout, correctionTree(layout, corrected))),
  ...plainLayouts.map((layout) => typed(layout, elementsOf(layout.elements))),
);

function typed(layout: { readonly recordType: string; readonly root: string }, trees: fc.Arbitrary<RecordNode>) {
  const { recordType, root } = layout;
  return trees.map((tree): TypedTree => ({ recordType, root, tree }));
}
