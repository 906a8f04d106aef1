import type { Bilingual } from "../../../../schemas/run/finding.js";
import type { Requirement } from "./requirement.js";

interface Thing {
  readonly recordType: "110" | "220" | "510";
  readonly name: Bilingual;
  /** Where records 210 tell of it. */
  readonly told: Bilingual;
}

const THINGS: readonly Thing[] = [
  {
    recordType: "110",
    name: { en: "A person", zh: "个人基本信息" },
    told: { en: "whose borrower it is", zh: "借款人为该客户" },
  },
  {
    recordType: "220",
    name: { en: "A credit agreement", zh: "授信协议" },
    told: { en: "that names it in segment F", zh: "F段引用该授信协议" },
  },
  {
    recordType: "510",
    name: { en: "A contract over collateral", zh: "抵（质）押合同" },
    told: { en: "that names it in segment E", zh: "E段引用该合同" },
  },
];

/**
 * What records 210 refer to comes before them or with them, where that was agreed (clause L70). One product checks it [B]; no
 * rule of the bureau does (§10).
 */
export const referenceRequirements: readonly Requirement[] = THINGS.map(
  ({ recordType, name, told }): Requirement => ({
    id: `REF-${recordType}`,
    level: "MUST",
    confidence: "B",
    source: "L70",
    statedBy: ["references"],
    title: {
      en: `${name.en} is told before the accounts that refer to it`,
      zh: `${name.zh}不得晚于引用它的账户报送`,
    },
    meaning: {
      en: `Where the agreement says references: before-or-with, the first record ${recordType} arrives before or with the first record 210 ${told.en}: in the same file, or in another of the same clock step. Judged once for each of them that the run made; what never came is dropped, and no more is said of it here.`,
      zh: `约定 references: before-or-with 的，首条${recordType}不得晚于首条210（${told.zh}）到达：同一文件或同一时点的另一文件均可。对本次运行中的每一项只判断一次；始终未报的记为漏报，此处不再重复。`,
    },
    harm: {
      en: "Until it comes, the account refers to something that the bureau does not know; a bureau or a gateway that checks it refuses the account.",
      zh: "在其到达之前，账户引用的对象在征信系统中不存在；设有校验的系统会拒收该账户。",
    },
    innocent: {
      en: "No public rule of the bureau asks for it. Where different systems report, their files may be out of step without anything being wrong; then it must not be agreed.",
      zh: "征信系统公开规则并无此要求。由不同系统分别报送的，文件先后不一也属正常，此时不应作此约定。",
    },
    fix: {
      en: `Send records ${recordType} of a day ahead of or together with its records 210.`,
      zh: `当日的${recordType}先于210报送，或与其一并报送。`,
    },
  }),
);
