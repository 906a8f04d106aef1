import type { PartLayout, RecordLayout, SegmentLayout } from "../../../../schemas/pboc-g2/layout.js";
import { correctionLayouts, plainLayouts, segmentedLayouts } from "../../../../schemas/pboc-g2/layouts.js";

/** Groups that may repeat inside their segment, of every record type (§3). They are arrays in the tree. */
export const repeatingGroups: ReadonlySet<string> = new Set([
  "RltRepymtInf",
  "CccInf",
  "CagOfTrdInf",
  "CtrctCertRel",
  "IDRec",
  "OtrRec",
  "PleInf",
  "ImpInf",
  "MmbInf",
  "SharHodInf",
  "ActuCotrlInf",
  "ErrInf",
]);

/** Tags that hold elements and never a value, so that an empty one is an empty node and not an empty value. */
export const containers: ReadonlySet<string> = new Set([
  ...segmentedLayouts.flatMap(({ segments }) => segments.map(({ tag }) => tag)),
  ...correctionLayouts.flatMap(([{ base, holder }]) => [base.tag, holder]),
  ...repeatingGroups,
]);

/** Order of the tags inside each container, by the tag of the container: a root element, a segment or a group. */
type TagOrder = ReadonlyMap<string, readonly string[]>;

/** The record of a feedback file, in order (§1.6). */
const feedbackOrder: TagOrder = new Map([
  ["FbInf", ["ErrRecId", "FbErrNum", "ErrInf", "ErrRec"]],
  ["ErrInf", ["FbCode", "FbMsg"]],
]);

/** By root element: one tag may mean different things in records of different types, as BsSgmt does. */
const orders: ReadonlyMap<string, TagOrder> = new Map([
  ["FbInf", feedbackOrder],
  ...segmentedLayouts.map((layout): [string, TagOrder] => [layout.root, orderOf(layout)]),
  ...plainLayouts.map(({ root, elements }): [string, TagOrder] => [root, new Map([[root, tagsOf({ elements })]])]),
  ...correctionLayouts.map(([{ root, base, holder }, corrected]): [string, TagOrder] => [
    root,
    new Map([
      ...orderOf(corrected),
      [root, [base.tag, holder]],
      [base.tag, tagsOf(base)],
      [holder, corrected.segments.map(({ tag }) => tag)],
    ]),
  ]),
]);

const NO_ORDER: TagOrder = new Map();

/**
 * Order of the tags inside the containers of a record, by its root element. Tags and containers that are not listed have
 * no order of their own.
 */
export function tagOrderOf(root: string): TagOrder {
  return orders.get(root) ?? NO_ORDER;
}

function orderOf({ root, segments }: RecordLayout): TagOrder {
  return new Map([[root, segments.map(({ tag }) => tag)], ...segments.flatMap(orderInside)]);
}

function orderInside({ tag, elements, group }: SegmentLayout): [string, string[]][] {
  const own = tagsOf({ elements });
  if (group === undefined) return [[tag, own]];
  return [
    [tag, own.flatMap((name) => (name === group.counter ? [name, group.tag] : [name]))],
    [group.tag, tagsOf(group)],
  ];
}

function tagsOf({ elements }: Pick<PartLayout, "elements">): string[] {
  return elements.map((element) => element.tag);
}
