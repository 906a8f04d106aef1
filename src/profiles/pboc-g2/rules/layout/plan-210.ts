import { layout210 } from "../../../../../schemas/generated/layout-210.js";
import type { ElementLayout, SegmentLayout } from "../../../../../schemas/pboc-g2/layout.js";
import type { SegmentLetter } from "../record-view.js";
import type { AccountType } from "../rule.js";
import { planElement } from "./plan-element.js";
import type { GroupPlan, RecordPlan, SegmentPlan } from "./record-plan.js";
import { refineParty } from "./refine-party.js";

/** What makes two repeated groups the same one, as the bureau's checker compares them (I0000702, S9). */
const GROUP_IDENTITY: Readonly<Record<string, readonly string[] | undefined>> = {
  RltRepymtInf: ["InfoIDType", "ArlpCertType", "ArlpCertNum"],
  CccInf: ["Ccc"],
  CagOfTrdInf: ["ChanTranType", "TranDate"],
};

/** The walking plan of record 210 for an account type; "" where the type is unknown, and then only segment B is judged. */
export function plan210(accountType: AccountType | ""): RecordPlan {
  return {
    recordType: "210",
    key: "AcctCode",
    segments: layout210.segments.map((segment) => planSegment(segment, accountType)),
    held: null,
  };
}

function planSegment(segment: SegmentLayout, accountType: AccountType | ""): SegmentPlan {
  const { group } = segment;
  const letter = segment.letter.toLowerCase() as SegmentLetter;
  return {
    tag: segment.tag,
    path: segment.tag,
    letter,
    hollow: "elements",
    judged: letter === "b" || segment.accountTypes.some((type) => type === accountType),
    elements: segment.elements.map((element) => planElement(element, accountType)),
    group: group === undefined ? null : planGroup(group.tag, group.counter, group.elements, accountType),
  };
}

function planGroup(
  tag: string,
  counter: string,
  elements: readonly ElementLayout[],
  accountType: AccountType | "",
): GroupPlan {
  return {
    tag,
    counter,
    identity: GROUP_IDENTITY[tag] ?? [],
    always: tag === "CagOfTrdInf",
    elements: elements.map((element) => planElement(element, accountType)),
    refine: tag === "RltRepymtInf" ? refineParty : null,
  };
}
