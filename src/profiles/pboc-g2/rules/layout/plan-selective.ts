import type { ElementLayout } from "../../../../../schemas/pboc-g2/layout.js";
import type { RecordNode } from "../../codec/decoded-record.js";
import { say } from "../breach.js";
import { planElement } from "./plan-element.js";
import type { ElementPlan, Presence } from "./record-plan.js";

/** Rules that say which elements a segment has, by the element on whose value that depends. */
export type SelectiveRules = Readonly<Record<string, ElementPlan["presenceRule"] | undefined>>;

/** Chooses, by what stands in a segment, how its elements are judged. */
export type ElementChoice = (node: RecordNode) => readonly ElementPlan[];

/**
 * How the elements of a segment are judged where the value of one of them decides which others are there: with a code of the
 * list they must be there, with another code they must not, and with none nothing is said of them. Undefined where no rule
 * is about an element of the segment.
 */
export function planSelective(elements: readonly ElementLayout[], rules: SelectiveRules): ElementChoice | undefined {
  const when = elements.find(
    (element) => element.when !== undefined && rules[element.when.element] !== undefined,
  )?.when;
  const decisive = elements.find(({ tag }) => tag === when?.element);
  const presenceRule = when === undefined ? undefined : rules[when.element];
  if (when === undefined || decisive === undefined || presenceRule === undefined) return undefined;
  const codes = [when.equals].flat();
  const unwanted = say(
    `no such element, unless ${when.element} is one of ${codes.join(", ")}`,
    `仅在${when.element}为${codes.join("、")}时出现此数据项`,
  );
  const planned = (presence: Presence): readonly ElementPlan[] =>
    elements.map((element) => {
      const plan = planElement(element, "");
      return element.when?.element === when.element ? { ...plan, presence, presenceRule, unwanted } : plan;
    });
  const [present, absent, open] = [planned("required"), planned("forbidden"), planned("free")];
  const { test } = planElement(decisive, "");
  return (node) => {
    const value = node[when.element];
    const code = typeof value === "string" ? value.trim() : "";
    if (codes.includes(code)) return present;
    return test.judge(code) === "right" ? absent : open;
  };
}
