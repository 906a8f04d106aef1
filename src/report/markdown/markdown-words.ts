import type { Bilingual } from "../../../schemas/run/finding.js";
import { text } from "../text/bilingual.js";

/** Names of the words that only the Markdown report needs. */
export type MarkdownWord =
  | "advice"
  | "borrowers"
  | "cause"
  | "declarations"
  | "difference"
  | "differences"
  | "exemptions"
  | "gate"
  | "gates"
  | "howToReplay"
  | "inTheReport"
  | "intended"
  | "level"
  | "nobody"
  | "owner"
  | "records"
  | "requirement"
  | "requirements"
  | "shown"
  | "state"
  | "until"
  | "worst";

/** Words that only the Markdown report needs. */
export const MD_WORDS: Readonly<Record<MarkdownWord, Bilingual>> = {
  advice: text("What to do", "处理"),
  borrowers: text("Borrowers harmed", "受影响借款人"),
  cause: text("Cause", "成因"),
  declarations: text("Declarations of differences that need an answer", "需处理的差异声明"),
  difference: text("Difference", "差异"),
  differences: text("What the builds tell otherwise", "版本差异"),
  exemptions: text("Exemptions that need an answer", "需处理的豁免"),
  gate: text("Gate", "门槛"),
  gates: text("Gates", "门槛"),
  howToReplay: text("How to see it again", "如何重现"),
  inTheReport: text(
    "Stories, timelines and both records stand in report.html, among the files of the run.",
    "经过、时间轴及记录对照见本次运行的 report.html。",
  ),
  intended: text("Intended", "是否声明"),
  level: text("Level", "级别"),
  nobody: text("❌ nobody intends it", "❌ 无人声明"),
  owner: text("Owner", "责任人"),
  records: text("Records", "记录数"),
  requirement: text("Requirement", "要求"),
  requirements: text("Requirements", "要求"),
  shown: text("Shown", "结果"),
  state: text("State", "状态"),
  until: text("Until", "截止"),
  worst: text("Worst harm", "最大影响"),
};

/** How many causes are not in the table. */
export function moreCauses(count: number): Bilingual {
  return text(count === 1 ? "and 1 more cause" : `and ${count} more causes`, `另有 ${count} 类成因`);
}

/** How many kinds of difference are not in the table. */
export function moreDifferences(count: number): Bilingual {
  return text(count === 1 ? "and 1 more kind" : `and ${count} more kinds`, `另有 ${count} 类差异`);
}
