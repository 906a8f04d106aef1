import { layout212 } from "../../../../../schemas/generated/layout-212.js";
import { say } from "../breach.js";
import type { AccountType } from "../rule.js";
import { plan210, planElement } from "./plan-210.js";
import type { ElementPlan, RecordPlan, SegmentPlan } from "./record-plan.js";
import type { ValueTest } from "./value-test.js";

/** The value of an item that has no place here is not judged: that it stands there is what is wrong (R2120106). */
const ANY_VALUE: ValueTest = { judge: () => "right", words: say("nothing", "无") };

/**
 * The walking plan of record 212 for an account type: its base, and the segments of 210 of which one is put right, laid out
 * as in a 210 of that type. Of segment B it has the four items that may be corrected; the others are known and left to
 * R2120106.
 */
export function plan212(accountType: AccountType | ""): RecordPlan {
  const { recordType, base, holder } = layout212;
  return {
    recordType,
    key: "ModRecCode",
    segments: [
      {
        tag: base.tag,
        path: base.tag,
        letter: null,
        judged: true,
        elements: base.elements.map((element) => planElement(element, "")),
        group: null,
      },
    ],
    held: { tag: holder, segments: plan210(accountType).segments.map((segment) => heldSegment(segment, accountType)) },
  };
}

function heldSegment(segment: SegmentPlan, accountType: AccountType | ""): SegmentPlan {
  const { holder, identity } = layout212;
  const held = { ...segment, path: `${holder}.${segment.tag}` };
  if (segment.tag !== identity.tag) return held;
  const corrected = identity.elements.map((element) => planElement(element, accountType));
  const others = segment.elements.filter(({ tag }) => !corrected.some((element) => element.tag === tag));
  return { ...held, elements: [...corrected, ...others.map(unjudged)] };
}

function unjudged(element: ElementPlan): ElementPlan {
  return { ...element, presence: "free", filled: false, test: ANY_VALUE, prose: false };
}
