import type { RunComparison } from "../../../schemas/run/run-comparison.js";

/** The words of a comparison in one language. */
export interface CompareWords {
  readonly newlyRed: string;
  readonly newlyGreen: string;
  readonly stillRed: string;
  readonly newWarnings: string;
  readonly endedOtherwise: string;
  readonly rulesChanged: string;
  readonly noLongerExercised: string;
  readonly newlyExercised: string;
  readonly messages: string;
  readonly notCompared: string;
  readonly nothing: string;
  readonly notWhole: string;
  /** Absent before, or not any more. */
  readonly none: string;
  readonly of: Readonly<
    Record<RunComparison["newlyRed"][number]["of"] | RunComparison["rulesChanged"][number]["of"] | "coverage", string>
  >;
  more(count: number): string;
  times(before: number, now: number): string;
  compared(kinds: number, cohorts: number, lives: number): string;
  shown(records: number, lives: number): string;
  first(scenario: string, life: number, asOf: string): string;
  /** B ends with 1 for another reason than that something is newly red. */
  readonly noLongerConforms: string;
  readonly outcomes: Readonly<Record<RunComparison["exitCode"], string>>;
}

const EN: CompareWords = {
  newlyRed: "Newly red",
  newlyGreen: "Newly green",
  stillRed: "Still red",
  newWarnings: "Newly warned of",
  endedOtherwise: "B ends otherwise",
  rulesChanged: "Judged otherwise",
  noLongerExercised: "No longer exercised",
  newlyExercised: "Newly exercised",
  messages: "Messages",
  notCompared: "not compared",
  nothing: "nothing",
  notWhole: "cut off or stopped",
  none: "none",
  of: {
    requirement: "requirement",
    scenario: "scenario",
    trouble: "trouble",
    coverage: "coverage",
    tool: "tool",
    "requirement-set": "set",
    waiver: "waiver",
    "known-failure": "known failure",
    gate: "gate",
  },
  more: (count) => `… and ${count} more; --json has all of them`,
  times: (before, now) => `${before} → ${now === 1 ? "1 time" : `${now} times`}`,
  compared: (kinds, cohorts, lives) =>
    `${kinds === 1 ? "1 kind" : `${kinds} kinds`} of difference in ${lives} lives of ${cohorts === 1 ? "1 cohort" : `${cohorts} cohorts`}`,
  shown: (records, lives) =>
    `${records === 1 ? "1 record" : `${records} records`} of ${lives === 1 ? "1 life" : `${lives} lives`}`,
  first: (scenario, life, asOf) => `first in ${scenario}, life ${life}${asOf === "" ? "" : `, as of ${asOf}`}`,
  noLongerConforms: "B does not conform where A did.",
  outcomes: {
    0: "Nothing is newly red, and nothing was lost.",
    1: "Something is newly red.",
    2: "Something is no longer exercised, a run is not whole, or B ends in trouble that A did not end in.",
  },
};

const ZH: CompareWords = {
  newlyRed: "新增不符合",
  newlyGreen: "已恢复符合",
  stillRed: "仍不符合",
  newWarnings: "新增警告",
  endedOtherwise: "运行 B 的结束状态不同",
  rulesChanged: "判定规则变化",
  noLongerExercised: "不再覆盖",
  newlyExercised: "新增覆盖",
  messages: "报文",
  notCompared: "未比较",
  nothing: "无",
  notWhole: "已中断",
  none: "无",
  of: {
    requirement: "要求",
    scenario: "场景",
    trouble: "问题",
    coverage: "覆盖",
    tool: "工具",
    "requirement-set": "要求集",
    waiver: "豁免",
    "known-failure": "已知问题",
    gate: "门槛",
  },
  more: (count) => `……另有 ${count} 项，全部见 --json`,
  times: (before, now) => `${before} → ${now} 次`,
  compared: (kinds, cohorts, lives) => `${cohorts} 个批次 ${lives} 笔贷款中有 ${kinds} 类差异`,
  shown: (records, lives) => `${lives} 笔贷款的 ${records} 条记录`,
  first: (scenario, life, asOf) => `首例：${scenario}，第 ${life} 笔${asOf === "" ? "" : `，截至 ${asOf}`}`,
  noLongerConforms: "运行 A 符合而运行 B 不符合。",
  outcomes: {
    0: "无新增不符合，覆盖未减少。",
    1: "有新增不符合项。",
    2: "有不再覆盖的内容，某次运行不完整，或运行 B 出现运行 A 没有的问题。",
  },
};

/** The words of each language. */
export const COMPARE_WORDS: Readonly<Record<"en" | "zh", CompareWords>> = { en: EN, zh: ZH };
