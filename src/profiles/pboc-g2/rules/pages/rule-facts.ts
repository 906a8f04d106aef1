import type { Requirement } from "../../requirements/requirement.js";
import type { Rule } from "../rule.js";
import type { RuleLanguage } from "../texts/rule-texts.js";

const NAMES: Readonly<Record<RuleLanguage, Readonly<Record<string, string>>>> = {
  en: {
    origin: "Origin",
    level: "Level",
    feedback: "Feedback code",
    tags: "Feedback tag",
    records: "Record types",
    accounts: "Account types",
    codes: "Reporting codes",
    reads: "Reads",
    confidence: "Confidence",
    source: "Source",
  },
  zh: {
    origin: "来源类别",
    level: "级别",
    feedback: "反馈代码",
    tags: "反馈标签",
    records: "记录类型",
    accounts: "账户类型",
    codes: "报告时点",
    reads: "读取",
    confidence: "可信度",
    source: "出处",
  },
};

const ORIGINS: Readonly<Record<RuleLanguage, Readonly<Record<Rule["origin"], string>>>> = {
  en: {
    official: "official rule of the bureau",
    quality: "published data-quality rule; the bureau does not reject for it",
    own: "made by Tallystick; this id is not official",
  },
  zh: {
    official: "征信中心官方规则",
    quality: "公开的数据质量规则，征信中心不据此拒收",
    own: "Tallystick自定，非官方编号",
  },
};

const LEVELS: Readonly<Record<RuleLanguage, Readonly<Record<Rule["level"], string>>>> = {
  en: { MUST: "MUST: a breach is not conformant", SHOULD: "SHOULD: a warning" },
  zh: { MUST: "MUST：违反即不符合", SHOULD: "SHOULD：提示" },
};

/** What a rule says about itself, as pairs of name and value. */
export function factLines(rule: Rule, lang: RuleLanguage): readonly (readonly [string, string])[] {
  const names = NAMES[lang];
  const any = lang === "en" ? "any" : "全部";
  const none = lang === "en" ? "none" : "无";
  const accounts = rule.kind === "record" ? (rule.accountTypes?.join(", ") ?? any) : any;
  const codes = rule.kind === "record" ? (rule.codes?.join(", ") ?? any) : any;
  const about210 = rule.kind === "record" && rule.recordTypes.includes("210");
  const pairs: [string, string][] = [
    ["origin", ORIGINS[lang][rule.origin]],
    ["level", LEVELS[lang][rule.level]],
    ["feedback", rule.feedback.code ?? none],
    ["tags", rule.feedback.tags.map((tag) => (tag === "*" ? any : tag)).join(", ")],
    ["records", rule.recordTypes.map((type) => (type === "*" ? any : type)).join(", ")],
    ...(about210
      ? ([
          ["accounts", accounts],
          ["codes", codes],
        ] as [string, string][])
      : []),
    ["reads", rule.reads.join(", ")],
    ["confidence", rule.confidence],
    ["source", rule.source],
  ];
  return pairs.map(([key, value]) => [names[key] ?? key, value]);
}

/** What a requirement says about itself, as pairs of name and value. */
export function requirementFacts(requirement: Requirement, lang: RuleLanguage): readonly (readonly [string, string])[] {
  const names = NAMES[lang];
  const origin = lang === "en" ? "follows from the contract; this id is not official" : "由合同推出，非官方编号";
  const pairs: [string, string][] = [
    ["origin", origin],
    ["level", LEVELS[lang][requirement.level]],
    ["confidence", requirement.confidence],
    ["source", requirement.source],
  ];
  return pairs.map(([key, value]) => [names[key] ?? key, value]);
}
