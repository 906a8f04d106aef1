import { layout210 } from "../../../../schemas/generated/layout-210.js";
import { layout211 } from "../../../../schemas/generated/layout-211.js";
import { layout212 } from "../../../../schemas/generated/layout-212.js";
import { layout213 } from "../../../../schemas/generated/layout-213.js";
import { layout214 } from "../../../../schemas/generated/layout-214.js";
import { layout215 } from "../../../../schemas/generated/layout-215.js";

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
  ...layout210.segments.map(({ tag }) => tag),
  layout212.base.tag,
  layout212.holder,
  ...repeatingGroups,
]);

/** Tags of the record of a feedback file, in order (§1.6). */
const feedbackOrder = ["ErrRecId", "FbErrNum", "ErrInf", "ErrRec"];

/** Order of the tags inside each container, by the tag of the container: a root element, a segment or a group. */
type TagOrder = ReadonlyMap<string, readonly string[]>;

/** The order inside every container whose tag means one thing only. */
const sharedOrder: TagOrder = new Map([
  ["FbInf", feedbackOrder],
  ["ErrInf", ["FbCode", "FbMsg"]],
  [layout210.root, layout210.segments.map(({ tag }) => tag)],
  ...layout210.segments.flatMap(({ tag, elements, group }): [string, string[]][] => {
    const own = elements.map((element) => element.tag);
    if (group === undefined) return [[tag, own]];
    return [
      [tag, [...own, group.tag]],
      [group.tag, group.elements.map((element) => element.tag)],
    ];
  }),
  ...[layout211, layout213, layout214, layout215].map(({ root, elements }): [string, string[]] => [
    root,
    elements.map((element) => element.tag),
  ]),
]);

/** In a correction BsSgmt has other elements than in the records of a person, which are not ordered here. */
const orderOf212: TagOrder = new Map([
  ...sharedOrder,
  [layout212.root, [layout212.base.tag, layout212.holder]],
  [layout212.base.tag, layout212.base.elements.map((element) => element.tag)],
  [layout212.holder, layout210.segments.map(({ tag }) => tag)],
]);

/**
 * Order of the tags inside the containers of a record, by its root element. Tags and containers that are not listed have
 * no order of their own.
 */
export function tagOrderOf(root: string): TagOrder {
  return root === layout212.root ? orderOf212 : sharedOrder;
}
