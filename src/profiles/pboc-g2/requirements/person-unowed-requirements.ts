import type { Requirement } from "./requirement.js";

const WORDS: Readonly<Record<string, readonly [en: string, zh: string]>> = {
  "110": ["a person is registered, or something became known of him", "登记或信息变更"],
  "114": ["a person should never have been told", "个人信息不应报送"],
  "120": ["something was said of a member of the family", "获知或撤销家族关系"],
  "130": ["a document is first known or renewed", "首次获知或更新证件有效期"],
  "134": ["a document should never have been told", "证件有效期不应报送"],
  "140": ["something was said of another document of the person", "获知或撤销其他证件"],
};

/** Records about persons that must not come, and their form, by record type. */
export const personUnowedRequirements: readonly Requirement[] = Object.entries(WORDS).flatMap(([type, words]) => [
  unowed(type, words),
  ...(type === "110" ? [] : [schema(type)]),
]);

function unowed(type: string, [en, zh]: readonly [string, string]): Requirement {
  return {
    id: `UNOWED-${type}`,
    level: "MUST",
    confidence: "C",
    source: "§3.5, L64 to L69",
    statedBy: [],
    title: { en: `No record ${type} without cause`, zh: `无业务依据不得报送${type}` },
    meaning: {
      en: `A record ${type} of a person whom the run registered comes when ${en}. Of persons whom it did not, nothing is judged but the message itself.`,
      zh: `本次运行登记的个人，仅在${zh}时报送${type}；其他个人只检查报文本身。`,
    },
    harm: {
      en: "The report tells of a person what nobody found out about him.",
      zh: "信用报告出现没有依据的个人信息。",
    },
    innocent: {
      en: "A record that repeats the same facts under the same day counts as doubled.",
      zh: "同日重复相同内容的记为重复报送。",
    },
    fix: {
      en: "Report on the event, not in every run over all customers.",
      zh: "按事件报送，而非每次批量全量报送。",
    },
  };
}

function schema(type: string): Requirement {
  return {
    id: `SCHEMA-${type}`,
    level: "SHOULD",
    confidence: "A",
    source: "§3.5, §4.10",
    statedBy: [],
    title: { en: `A record ${type} has the form that its schema describes`, zh: `${type}记录应符合报文结构定义` },
    meaning: {
      en: "Beyond the rules that the bureau rejects by, each value has its plain form. Asked of records that break no rule.",
      zh: "除拒收规则外，各项取值应为规范形式。仅对未违反规则的记录判断。",
    },
    harm: {
      en: "None by itself; another version of the bureau's checker may reject what this one lets pass.",
      zh: "本身无影响；校验版本更新后，目前放行的形式可能被拒。",
    },
    innocent: { en: "The bureau's checker lets such forms pass today.", zh: "目前校验程序放行此类形式。" },
    fix: { en: "Write values as the layout has them, without padding.", zh: "按报文格式输出取值，不要补位。" },
  };
}
