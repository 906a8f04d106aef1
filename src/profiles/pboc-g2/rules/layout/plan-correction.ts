import type { CorrectionLayout } from "../../../../../schemas/pboc-g2/layout.js";
import { say } from "../breach.js";
import type { AccountType } from "../rule.js";
import { planElement } from "./plan-element.js";
import type { ElementPlan, RecordPlan, SegmentPlan } from "./record-plan.js";
import type { ValueTest } from "./value-test.js";

/** The value of an item that has no place here is not judged: that it stands there is what is wrong (R2120106 and its like). */
const ANY_VALUE: ValueTest = { judge: () => "right", words: say("nothing", "无") };

/**
 * The walking plan of a correction: its base, and the segments of the corrected record of which one is put right, laid out as
 * there. Of segment B it has the items that may be corrected; the others are known and left to a rule of their own
 * (R2120106, R2220103, R2320105).
 * @param corrected the plan of the record that is corrected, for the account type where it has one
 */
export function planCorrection(
  layout: CorrectionLayout,
  corrected: RecordPlan,
  accountType: AccountType | "" = "",
): RecordPlan {
  const { recordType, base, holder } = layout;
  return {
    recordType,
    key: "ModRecCode",
    segments: [
      {
        tag: base.tag,
        path: base.tag,
        letter: null,
        hollow: "segment",
        judged: true,
        elements: base.elements.map((element) => planElement(element, "")),
        group: null,
      },
    ],
    held: {
      tag: holder,
      recordType: corrected.recordType,
      segments: corrected.segments.map((segment) => heldSegment(layout, segment, accountType)),
    },
  };
}

function heldSegment(
  { holder, identity }: CorrectionLayout,
  segment: SegmentPlan,
  accountType: AccountType | "",
): SegmentPlan {
  const held = { ...segment, path: `${holder}.${segment.tag}` };
  if (segment.tag !== identity.tag) return held;
  const own = identity.elements.map((element) => planElement(element, accountType));
  const others = segment.elements.filter(({ tag }) => !own.some((element) => element.tag === tag));
  return { ...held, elements: [...own, ...others.map(unjudged)] };
}

function unjudged(element: ElementPlan): ElementPlan {
  return { ...element, presence: "free", filled: false, test: ANY_VALUE, prose: false };
}
