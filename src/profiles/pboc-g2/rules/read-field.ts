import type { SegmentView } from "./record-view.js";

/**
 * Text of an element without blanks around it (S11: the bureau trims). Undefined where the element is missing or its value
 * already breaks its type; "" where it is empty.
 */
export function text(segment: SegmentView, tag: string): string | undefined {
  const value = segment.node[tag];
  if (typeof value !== "string" || segment.broken?.has(tag) === true) return undefined;
  return value.trim();
}

/** Text of an element that has a value; undefined where it is missing, empty or broken. */
export function filled(segment: SegmentView, tag: string): string | undefined {
  const value = text(segment, tag);
  return value === "" ? undefined : value;
}

/** Whether the element is there and empty; false where it is missing. */
export function isEmpty(segment: SegmentView, tag: string): boolean {
  return text(segment, tag) === "";
}

/** Whether the element is there, with or without a value. */
export function has(segment: SegmentView, tag: string): boolean {
  return segment.node[tag] !== undefined;
}

/** A whole number, at most 15 digits and so exact; undefined where missing, empty or broken. */
export function amount(segment: SegmentView, tag: string): number | undefined {
  const value = filled(segment, tag);
  return value === undefined ? undefined : Number(value);
}
