import type { RecordNode, RecordValue } from "../../codec/decoded-record.js";
import { breach, placeOf, say } from "../breach.js";
import { filled, text } from "../read-field.js";
import type { Fault, SegmentView } from "../record-view.js";
import { looksLikeMojibake } from "./mojibake.js";
import type { ElementPlan, GroupPlan, SegmentPlan } from "./record-plan.js";
import { RANGE_WORDS } from "./value-test.js";

const NO_GROUPS: readonly SegmentView[] = [];
const EMPTY_NODE: RecordNode = {};

/** Look at one segment that is present: every element's presence, emptiness, type and range, and its groups. */
export function inspectSegment(plan: SegmentPlan, value: RecordValue, faults: Fault[]): SegmentView {
  const { tag, path } = plan;
  // What cannot be judged is shown to the rules as empty, so that none of them builds on it.
  if (!plan.judged) return { tag, path, node: EMPTY_NODE, broken: null, groups: NO_GROUPS };
  if (typeof value === "string" || Array.isArray(value)) return inspectHollow(plan, value, faults);
  const node = value as RecordNode;
  if (isEmptySegment(plan, node)) return inspectHollow(plan, "", faults);
  const elements = plan.choose?.(node) ?? plan.elements;
  const broken = inspectElements(elements, plan.group?.tag ?? null, node, path, faults);
  const groups = plan.group === null ? NO_GROUPS : inspectGroups(plan.group, path, node, faults);
  const view = refined(plan.refine, { tag, path, node, broken, groups }, faults);
  if (plan.group !== null) inspectCount(plan.group, view, faults);
  return view;
}

/** A segment tag without elements in it. In 210 the checker names each missing element (S11), elsewhere the segment. */
function inspectHollow(plan: SegmentPlan, value: RecordValue, faults: Fault[]): SegmentView {
  const { tag, path } = plan;
  const view: SegmentView = { tag, path, node: EMPTY_NODE, broken: null, groups: NO_GROUPS };
  if (typeof value !== "string" || value.trim() !== "") {
    faults.push(
      structural(path, say("elements inside the segment, and the segment once", "段内应为数据项，且该段只出现一次")),
    );
    return view;
  }
  if (plan.hollow === "segment") {
    const expected = say("no segment tag where there is nothing to report in it", "无内容的信息段不应出现");
    faults.push({ rule: "S0000102", field: path, received: "", expected, feedbackTag: tag });
  } else {
    inspectElements(plan.elements, null, EMPTY_NODE, path, faults);
    if (plan.group !== null) faults.push(missingGroup(plan.group, path));
  }
  return view;
}

/** Whether a segment is there without anything in it, where that alone is what is told. A record itself is no such segment. */
function isEmptySegment(plan: SegmentPlan, node: RecordNode): boolean {
  return plan.hollow === "segment" && plan.path !== "" && Object.keys(node).length === 0;
}

/** The elements of one segment or group. Returns the tags whose value cannot be built on, or null where all can. */
function inspectElements(
  plans: readonly ElementPlan[],
  groupTag: string | null,
  node: RecordNode,
  path: string,
  faults: Fault[],
): Set<string> | null {
  let broken: Set<string> | null = null;
  let known = groupTag !== null && node[groupTag] !== undefined ? 1 : 0;
  for (const plan of plans) {
    const value = node[plan.tag];
    if (value === undefined) {
      if (plan.presence === "required" || (plan.presence === "for-guarantor" && isGuarantor(node))) {
        faults.push(presenceFault(plan, path, null));
      }
      continue;
    }
    known += 1;
    if (typeof value === "string" && plan.presence !== "forbidden") {
      if (inspectValue(plan, value, path, faults)) continue;
    } else if (typeof value === "string") {
      faults.push(presenceFault(plan, path, value));
    } else {
      faults.push(structural(placeOf(path, plan.tag), say("a value, not further tags", "应为数据值而非下级标签")));
    }
    broken ??= new Set();
    broken.add(plan.tag);
  }
  inspectUnknown(plans, groupTag, node, path, known, faults);
  return broken;
}

/** Test one value; answers whether rules may build on it. */
function inspectValue(plan: ElementPlan, value: string, path: string, faults: Fault[]): boolean {
  const trimmed = value.trim();
  const field = placeOf(path, plan.tag);
  const feedbackTag = plan.tag;
  if (trimmed === "") {
    if (!plan.filled) return true;
    faults.push({ rule: "I0000101", field, received: value, expected: say("a value", "必须填写"), feedbackTag });
    return false;
  }
  if (trimmed.length !== value.length) {
    const expected = say("the value without blanks around it", "值前后不含空格");
    faults.push({ rule: "TS-BLANKS", field, received: value, expected, feedbackTag });
  }
  const verdict = plan.test.judge(trimmed);
  if (verdict === "right") {
    if (plan.prose && looksLikeMojibake(trimmed)) {
      const expected = say("readable text in UTF-8", "UTF-8编码的可读文字");
      faults.push({ rule: "TS-MOJIBAKE", field, received: value, expected, feedbackTag });
    }
    return true;
  }
  if (verdict === "out-of-range") {
    faults.push({ rule: "I0000601", field, received: value, expected: RANGE_WORDS, feedbackTag });
  } else {
    const tag = plan.valueRule === "R0000101" ? "0000" : feedbackTag;
    faults.push({ rule: plan.valueRule, field, received: value, expected: plan.test.words, feedbackTag: tag });
  }
  return false;
}

/** Name the tags that the layout does not know, if there are more tags than it met. */
function inspectUnknown(
  plans: readonly ElementPlan[],
  groupTag: string | null,
  node: RecordNode,
  path: string,
  known: number,
  faults: Fault[],
): void {
  const tags = Object.keys(node);
  if (tags.length === known) return;
  for (const tag of tags) {
    if (tag === groupTag || plans.some((plan) => plan.tag === tag)) continue;
    faults.push(structural(placeOf(path, tag), say("only tags of this segment's layout", "只能出现该段规定的标签")));
  }
}

function inspectGroups(plan: GroupPlan, path: string, node: RecordNode, faults: Fault[]): readonly SegmentView[] {
  const value = node[plan.tag];
  if (value === undefined) return NO_GROUPS;
  if (!Array.isArray(value)) {
    faults.push(structural(`${path}.${plan.tag}`, say("elements inside the group", "重复组内应为数据项")));
    return NO_GROUPS;
  }
  return (value as readonly RecordNode[]).map((group, index) => {
    const groupPath = `${path}.${plan.tag}[${index + 1}]`;
    const broken = inspectElements(plan.elements, null, group, groupPath, faults);
    return refined(plan.refine, { tag: plan.tag, path: groupPath, node: group, broken, groups: NO_GROUPS }, faults);
  });
}

/** A segment or group once the kind of the party in it has been asked what it makes of the other values. */
function refined(refine: GroupPlan["refine"] | undefined, view: SegmentView, faults: Fault[]): SegmentView {
  const found = refine?.(view);
  if (found === undefined || found.length === 0) return view;
  faults.push(...found);
  const tags = found.map(({ field }) => field.slice(field.lastIndexOf(".") + 1));
  return { ...view, broken: new Set([...(view.broken ?? []), ...tags]) };
}

/** Compare the counter with the number of groups (I0000701), and the groups with each other (I0000702). */
function inspectCount(plan: GroupPlan, view: SegmentView, faults: Fault[]): void {
  const text = filled(view, plan.counter);
  const claimed = text === undefined ? null : Number(text);
  const found = view.groups.length;
  if (found === 0) {
    if (plan.always || claimed === null || claimed > 0) faults.push(missingGroup(plan, view.path));
    return;
  }
  if (claimed !== null && claimed !== found) {
    const expected = say(`${found}, the number of ${plan.tag} that follow`, `${found}，即${plan.tag}的实际个数`);
    faults.push({ rule: "I0000701", ...breach(view, plan.counter, expected) });
  }
  const seen = new Map<string, number>();
  view.groups.forEach((group, index) => {
    const key = identityOf(plan, group);
    if (key === null) return;
    const first = seen.get(key);
    if (first === undefined) {
      seen.set(key, index + 1);
      return;
    }
    const same =
      plan.identity.length === 0 ? say("the group", "本组") : say(plan.identity.join(", "), plan.identity.join("、"));
    const expected = say(`${same.en} not the same as in group ${first}`, `${same.zh}不得与第${first}组相同`);
    faults.push({ rule: "I0000702", field: group.path, received: null, expected, feedbackTag: plan.counter });
  });
}

/** What a group must not share with another: all that is in it where a part is empty; null where one is missing. */
function identityOf({ identity }: GroupPlan, group: SegmentView): string | null {
  const values = identity.map((tag) => text(group, tag));
  if (values.includes(undefined)) return null;
  if (values.length > 0 && !values.includes("")) return values.join("\n");
  return JSON.stringify(Object.entries(group.node).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function presenceFault(plan: ElementPlan, path: string, received: string | null): Fault {
  const expected =
    received === null
      ? say("the element, empty if there is nothing to tell", "该数据项必须出现")
      : (plan.unwanted ?? say("no such element for this account type", "该账户类型不得出现此数据项"));
  return { rule: plan.presenceRule, field: placeOf(path, plan.tag), received, expected, feedbackTag: plan.tag };
}

function missingGroup(plan: GroupPlan, path: string): Fault {
  const expected = say(`at least one ${plan.tag}`, `至少一个${plan.tag}`);
  return { rule: "S0000101", field: `${path}.${plan.tag}`, received: null, expected, feedbackTag: plan.tag };
}

function isGuarantor(node: RecordNode): boolean {
  const role = node["ArlpType"];
  const text = typeof role === "string" ? role.trim() : "";
  return text === "2" || text === "3";
}

function structural(field: string, expected: Fault["expected"]): Fault {
  return { rule: "R0000101", field, received: null, expected, feedbackTag: "0000" };
}
