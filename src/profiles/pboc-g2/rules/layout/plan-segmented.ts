import type { RecordLayout, SegmentLayout } from "../../../../../schemas/pboc-g2/layout.js";
import type { SegmentLetter } from "../record-view.js";
import { planElement } from "./plan-element.js";
import { planSelective, type SelectiveRules } from "./plan-selective.js";
import type { GroupPlan, RecordPlan, SegmentPlan } from "./record-plan.js";

/** What a record with segments needs to be walked beyond its layout. */
export interface SegmentedOptions {
  /** Element of the base segment that holds the business key. */
  readonly key: string;
  /** What makes two repeated groups the same one, by the group's tag; absent: all that is in them. */
  readonly identities?: Readonly<Record<string, readonly string[] | undefined>>;
  /** What the kind of a party makes of its other values, by the tag of the group, or of the segment, that names it. */
  readonly refine?: Readonly<Record<string, NonNullable<GroupPlan["refine"]> | undefined>>;
  /** What an empty segment lacks; its reason to be there, unless something else is known. */
  readonly hollow?: SegmentPlan["hollow"];
  /** Tags of the groups that must be there even where their counter is 0. */
  readonly always?: readonly string[];
  /** The rules about elements whose presence depends on the value of another one. */
  readonly selective?: SelectiveRules;
}

/**
 * The walking plan of a record with segments whose layout depends on no account type. An element of presence S depends on
 * another element there, and a rule of its own judges it.
 */
export function planSegmented(layout: RecordLayout, options: SegmentedOptions): RecordPlan {
  const { recordType } = layout;
  const segments = layout.segments.map((segment) => planSegment(segment, options));
  return { recordType, key: options.key, segments, held: null };
}

function planSegment({ tag, letter, elements, group }: SegmentLayout, options: SegmentedOptions): SegmentPlan {
  const refine = options.refine?.[tag];
  const choose = planSelective(elements, options.selective ?? {});
  return {
    tag,
    path: tag,
    letter: letter.toLowerCase() as SegmentLetter,
    hollow: options.hollow ?? "segment",
    judged: true,
    elements: elements.map((element) => planElement(element, "")),
    group:
      group === undefined
        ? null
        : {
            tag: group.tag,
            counter: group.counter,
            identity: options.identities?.[group.tag] ?? [],
            always: options.always?.includes(group.tag) === true,
            elements: group.elements.map((element) => planElement(element, "")),
            refine: options.refine?.[group.tag] ?? null,
          },
    ...(refine === undefined ? {} : { refine }),
    ...(choose === undefined ? {} : { choose }),
  };
}
