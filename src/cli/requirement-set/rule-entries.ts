import type { SuiteName } from "../../../schemas/run/config.js";
import type { Bilingual, FindingClass } from "../../../schemas/run/finding.js";
import type { RequirementEntry } from "../../../schemas/run/requirement-set.js";
import { ALL_RULES } from "../../profiles/pboc-g2/rules/all-rules.js";
import {
  askableRules,
  isAboutLives,
  isShownByOrder,
  LIVED_TYPES,
  needsRegistry,
} from "../../profiles/pboc-g2/rules/asked/askable-rules.js";
import { say } from "../../profiles/pboc-g2/rules/breach.js";
import { NOT_JUDGED } from "../../profiles/pboc-g2/rules/not-judged.js";
import type { Rule } from "../../profiles/pboc-g2/rules/rule.js";
import { RULE_TEXTS } from "../../profiles/pboc-g2/rules/texts/rule-texts.js";
import { typesAsked } from "../../verdict/types-asked.js";
import { productsOfRecord } from "./products-of-record.js";

/** Every suite: each receives records of loans, and judges them. */
export const EVERY_SUITE: readonly SuiteName[] = [
  "contract",
  "timing",
  "property",
  "otherwise",
  "products",
  "corrections",
  "faults",
];

const ALWAYS = askableRules({ exchange: false, corrections: false });
const WITH_EXCHANGE = askableRules({ exchange: true, corrections: false });
const WITH_CORRECTIONS = askableRules({ exchange: false, corrections: true });
const OTHERWISE = askableRules({ exchange: false, corrections: false, otherwise: true });
const OF_PRODUCTS = askableRules({ exchange: false, corrections: false, products: true });
const PUT_RIGHT = askableRules({ exchange: false, corrections: true, products: true });

/** The entries of a requirement set that come from the rules of the bureau's lists, those that are not judged included. */
export function ruleEntries(): RequirementEntry[] {
  return [...ALL_RULES.map(entryOf), ...NOT_JUDGED.map(leftOut)];
}

function entryOf(rule: Rule): RequirementEntry {
  const { id, level, confidence, source, feedback, recordTypes } = rule;
  const { en, zh } = RULE_TEXTS;
  const suites = suitesOf(rule);
  return {
    id,
    kind: "rule",
    level,
    confidence,
    source,
    title: say(en[id].title, zh[id].title),
    ...(feedback.code === null ? {} : { feedbackCode: feedback.code }),
    ...(recordTypes.includes("*") ? {} : { recordTypes: [...recordTypes] }),
    ...accountTypesOf(rule),
    statedBy: [],
    classes: classesOf(rule),
    suites,
    ...(suites.length === 0 ? { notTested: whyNot(rule) } : {}),
  };
}

function accountTypesOf(rule: Rule): Pick<RequirementEntry, "accountTypes"> {
  if (rule.kind === "record" && rule.accountTypes !== undefined) return { accountTypes: [...rule.accountTypes] };
  const products = rule.recordTypes.map((type) => productsOfRecord(type).accountTypes);
  // A correction of a record is called for by the products that the record is (220 and 222).
  const all = products.flatMap((types) => types ?? []);
  return products.includes(undefined) ? {} : { accountTypes: [...new Set(all)] };
}

function leftOut({ reason, ...facts }: (typeof NOT_JUDGED)[number]): RequirementEntry {
  return { ...facts, kind: "rule", statedBy: [], classes: [], suites: [], notTested: reason };
}

function suitesOf(rule: Rule): SuiteName[] {
  if (ALWAYS.has(rule)) return [...EVERY_SUITE];
  // Only there does the bureau answer under every agreement.
  if (WITH_EXCHANGE.has(rule)) return ["faults"];
  if (WITH_CORRECTIONS.has(rule)) return ["corrections"];
  const lived: SuiteName[] = [
    ...(OTHERWISE.has(rule) ? ["otherwise" as const] : []),
    ...(OF_PRODUCTS.has(rule) ? ["products" as const] : []),
  ];
  return lived.length === 0 && PUT_RIGHT.has(rule) ? ["corrections"] : lived;
}

/** What compares with what is held is refused by the bureau; what comes of that is told as a repair that is missing. */
function classesOf(rule: Rule): FindingClass[] {
  if (rule.kind !== "history") return ["malformed"];
  if (!isShownByOrder(rule)) return ["late", "unrepaired"];
  return [rule.id === "R0001203" ? "doubled" : "disordered", "late", "unrepaired"];
}

function whyNot(rule: Rule): Bilingual {
  if (needsRegistry(rule)) {
    return say("needs a register of the bureau's that no run has", "需要征信中心的登记库，运行中无此数据");
  }
  const sold = typesAsked({ suites: ["products"] });
  if (
    rule.kind === "record" &&
    rule.accountTypes !== undefined &&
    !rule.accountTypes.some((type) => sold.includes(type))
  ) {
    const types = rule.accountTypes.join(", ");
    return say(
      `is about account type ${types}, which no life of the suites has`,
      `仅适用于账户类型 ${types}，测试不涉及`,
    );
  }
  if (!rule.recordTypes.some((type) => type === "*" || LIVED_TYPES.has(type))) {
    const types = rule.recordTypes.join(", ");
    return say(
      `is about record ${types}, which no life of the suites calls for`,
      `仅适用于${types}记录，测试贷款不涉及`,
    );
  }
  if (rule.kind !== "history") {
    const [letters, codes] = [rule.kind === "record" ? rule.needs.join("").toUpperCase() : "", codesOf(rule)];
    return say(
      `is about segment ${letters}${codes}, which no life of the suites calls for`,
      `仅适用于${letters}段${codes}，测试贷款不涉及`,
    );
  }
  if (!isAboutLives(rule)) {
    return say(
      "is about a special event or a changed account code, of which no life of the suites brings about any",
      "涉及特殊事件或标识变更，测试贷款不会产生",
    );
  }
  return say(
    "the bureau of a run refuses by it, and what stays refused is told as REPAIR; no agreement of the built-in ones answers corrections",
    "运行中的征信中心据此拒收，未更正的记为REPAIR；内置约定均不对更正类记录作反馈",
  );
}

function codesOf(rule: Rule): string {
  return rule.kind === "record" && rule.codes !== undefined ? ` (${rule.codes.join(", ")})` : "";
}
