import type { PlainLayout } from "../../../../../schemas/pboc-g2/layout.js";
import { planElement } from "./plan-element.js";
import type { RecordPlan } from "./record-plan.js";

/**
 * The walking plan of a record without segments (211, 213, 214, 215): the record itself is walked as one segment.
 *
 * @param key Element that holds the business key.
 */
export function planPlain(layout: PlainLayout, key: string): RecordPlan {
  const { recordType, root } = layout;
  const elements = layout.elements.map((element) => planElement(element, ""));
  return {
    recordType,
    key,
    segments: [{ tag: root, path: "", letter: null, hollow: "segment", judged: true, elements, group: null }],
    held: null,
  };
}
