import { layout210 } from "../../../../schemas/generated/layout-210.js";

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
  ...repeatingGroups,
]);

/** Tags of the record of a feedback file, in order (§1.6). */
const feedbackOrder = ["ErrRecId", "FbErrNum", "ErrInf", "ErrRec"];

/**
 * Order of the tags inside each container, by the tag of the container (a root element, a segment or a group). Tags
 * and containers that are not listed have no order of their own.
 */
export const tagOrder: ReadonlyMap<string, readonly string[]> = new Map([
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
]);
