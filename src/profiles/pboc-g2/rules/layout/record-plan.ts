import type { Bilingual } from "../../../../../schemas/run/finding.js";
import type { RecordNode } from "../../codec/decoded-record.js";
import type { Fault, SegmentLetter, SegmentView } from "../record-view.js";
import type { ValueTest } from "./value-test.js";

/**
 * A layout made ready for walking: for one record type and one account type, what each segment must hold and how each
 * value is tested. Made once, walked millions of times.
 */
export interface RecordPlan {
  readonly recordType: string;
  /** Element of the base segment that holds the business key. */
  readonly key: string;
  /**
   * The segments below the root, the base segment first. A record without segments is one itself, and then the only one:
   * its path is "".
   */
  readonly segments: readonly SegmentPlan[];
  /** Where a correction holds the segment that it puts right; null for other record types. */
  readonly held: HeldPlan | null;
}

/** The element that holds the segment which a correction puts right. */
export interface HeldPlan {
  readonly tag: string;
  /** Type of the record that the segment is of. */
  readonly recordType: string;
  /** The segments that can stand in it; their paths begin with its tag. */
  readonly segments: readonly SegmentPlan[];
}

export interface SegmentPlan {
  readonly tag: string;
  /** Path from the root element; the same as the tag, except in a correction and in a record without segments. */
  readonly path: string;
  /** Letter by which the rules of its record type know it; null for the base of a correction and for a whole record. */
  readonly letter: SegmentLetter | null;
  /** What an empty segment lacks: its elements, each of which is named (210, S11), or a reason to be there (S0000102). */
  readonly hollow: "elements" | "segment";
  /**
   * Whether its contents can be judged: not where the account type is unknown or cannot have the segment, for then the
   * rules about composition speak and everything else would only repeat them.
   */
  readonly judged: boolean;
  readonly elements: readonly ElementPlan[];
  /** How its own elements are judged where that depends on what stands in it; absent: as `elements` says. */
  readonly choose?: (node: RecordNode) => readonly ElementPlan[];
  readonly group: GroupPlan | null;
  /** What the kind of the party that the segment names makes of its other values; absent where it makes nothing. */
  readonly refine?: (segment: SegmentView) => readonly Fault[];
}

export interface GroupPlan {
  readonly tag: string;
  /** Tag of the element that counts the groups (I0000701). */
  readonly counter: string;
  /** Tags whose values together must not occur twice (I0000702); none: all that is in the group. */
  readonly identity: readonly string[];
  /** Whether the group must be there even where the counter is 0: so for K of 210 (S11), not for its D and E. */
  readonly always: boolean;
  readonly elements: readonly ElementPlan[];
  /** What the type of one element makes of others in the group; none where absent. */
  readonly refine: ((group: SegmentView) => readonly Fault[]) | null;
}

/**
 * Whether an element must be there, may be, or must not. `free` leaves the question to a rule of its own, or open;
 * `for-guarantor` is an element of presence A that the checker misses only where ArlpType is 2 or 3.
 */
export type Presence = "required" | "forbidden" | "free" | "for-guarantor";

export interface ElementPlan {
  readonly tag: string;
  readonly presence: Presence;
  /** Rule that a breach of presence breaks. */
  readonly presenceRule: "S0000101" | "S2100101" | "S1100101" | "S1100102";
  /** What is wanted where the element is there and must not be; absent: that the account type has no such element. */
  readonly unwanted?: Bilingual;
  /** Whether the value must not be empty (value letter M). */
  readonly filled: boolean;
  readonly test: ValueTest;
  /** Rule that a wrong value breaks; a wrong record type is a matter of the envelope. */
  readonly valueRule: "I0000201" | "R0000101";
  /** Whether it is text that people wrote, which a wrong character set can spoil. */
  readonly prose: boolean;
}
