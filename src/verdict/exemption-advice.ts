import type { Bilingual, FindingClass } from "../../schemas/run/finding.js";
import type { Exemption } from "../../schemas/run/policy.js";

/** What an exemption names. */
type Part = "requirement" | "field" | "scenario";

const PARTS: Readonly<Record<Part, Bilingual>> = {
  requirement: { en: "requirement", zh: "要求" },
  field: { en: "field", zh: "字段" },
  scenario: { en: "scenario", zh: "场景" },
};

/** Sentences on what to do about an exemption that fails a run. */
export const ADVICE = {
  expired: ({ expires, owner }: Exemption, on: string): Bilingual => ({
    en: `It ended on ${expires}, and the run is judged as of ${on}. Have ${owner} renew it with a new reason, or put the trouble right.`,
    zh: `已于 ${expires} 到期，而本次判断日为 ${on}。请由 ${owner} 说明理由后续期，或解决问题。`,
  }),
  notWaivable: ({ requirement }: Exemption): Bilingual => ({
    en: `${requirement} is a MUST, which no certification goes without. Take the entry out and put the trouble right.`,
    zh: `${requirement} 为 MUST，认证时不得豁免。请删除该条并解决问题。`,
  }),
  matchesNothing: ({ requirement }: Exemption): Bilingual => ({
    en: `${requirement} was put to the test here, and nothing that the entry speaks of was found. Take it out.`,
    zh: `${requirement} 已检验，未发现该条所述问题。请删除该条。`,
  }),
  unknown: (part: Part, name: string, meant: string | undefined): Bilingual => ({
    en: `There is no ${PARTS[part].en} ${name}${meant === undefined ? "." : `; did you mean ${meant}?`}`,
    zh: `不存在${PARTS[part].zh} ${name}${meant === undefined ? "。" : `，是否为 ${meant}？`}`,
  }),
  otherClass: (requirement: string, kind: FindingClass, classes: readonly FindingClass[]): Bilingual => {
    const known = classes.join(", ");
    return {
      en: `No finding of class ${kind} tells of ${requirement}. ${known === "" ? "None tells of it." : `Those that do are ${known}.`}`,
      zh: `${requirement} 不会以 ${kind} 类问题出现。${known === "" ? "无相应类别。" : `可能的类别：${known}。`}`,
    };
  },
  noField: (kind: FindingClass): Bilingual => ({
    en: `Findings of class ${kind} are told by the record and not by a field. Leave the field out.`,
    zh: `${kind} 类问题以记录为单位，不区分字段。请删除字段。`,
  }),
} as const;
