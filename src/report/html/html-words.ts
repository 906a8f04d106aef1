import type { Bilingual } from "../../../schemas/run/finding.js";
import { text } from "../text/bilingual.js";
import { groupedInteger } from "../text/grouped-integer.js";

/** Names of the words that only the HTML report needs. */
export type HtmlWord =
  | "advice"
  | "any"
  | "asOf"
  | "borrower"
  | "borrowers"
  | "byCause"
  | "clear"
  | "clearFilters"
  | "coverageLine"
  | "creditReport"
  | "declarations"
  | "differences"
  | "emptyRequirements"
  | "exempted"
  | "exemptions"
  | "expires"
  | "filters"
  | "findingsOf"
  | "fix"
  | "gates"
  | "harmText"
  | "innocent"
  | "intended"
  | "intentional"
  | "judgedBy"
  | "keys"
  | "level"
  | "meaning"
  | "newBuild"
  | "next"
  | "noDifferences"
  | "notExempted"
  | "notReachedCells"
  | "oldBuild"
  | "onPage"
  | "owner"
  | "pages"
  | "previous"
  | "readsTheSame"
  | "reason"
  | "records"
  | "reportsOtherwise"
  | "requirement"
  | "requirements"
  | "ruleText"
  | "run"
  | "scenario"
  | "searchDifferences"
  | "searchRequirements"
  | "showFindings"
  | "skip"
  | "source"
  | "state"
  | "suite"
  | "parts"
  | "unintended"
  | "verdict"
  | "worstHarm";

/** Words that only the HTML report needs. */
export const HTML_WORDS: Readonly<Record<HtmlWord, Bilingual>> = {
  advice: text("what to do", "处理"),
  any: text("any", "全部"),
  asOf: text("as of", "所属日期"),
  borrower: text("borrower", "位借款人"),
  borrowers: text("borrowers", "位借款人"),
  byCause: text("Findings by cause", "问题（按成因）"),
  clear: text("Clear", "清除"),
  clearFilters: text("Clear search and filters", "清除搜索与筛选"),
  coverageLine: text("of what these lives can reach was reached", "的可达范围已覆盖"),
  creditReport: text("CREDIT REPORT AT THE END, TOLD BESIDE TRUE", "期末信用报告：报送所致与应有"),
  declarations: text("Declarations of intended differences", "差异声明"),
  differences: text("Differences between builds", "版本差异"),
  emptyRequirements: text("No requirement matches.", "没有匹配的要求。"),
  exempted: text("Exempted", "豁免"),
  exemptions: text("Waivers and known failures", "豁免与已知缺陷"),
  expires: text("until", "有效期至"),
  filters: text("Filters", "筛选"),
  findingsOf: text("findings", "问题"),
  fix: text("How to put it right", "如何改正"),
  gates: text("Gates", "门槛"),
  harmText: text("What it does to the borrower", "对借款人的影响"),
  innocent: text("Innocent explanations", "可能的正当原因"),
  intended: text("Intended", "是否预期"),
  intentional: text("intended", "预期"),
  judgedBy: text("judged by", "依据"),
  keys: text("/ search · j, k next and previous · Enter open", "/ 搜索 · j、k 下一条、上一条 · Enter 展开"),
  level: text("Level", "级别"),
  meaning: text("What it asks", "要求"),
  newBuild: text("new", "新版本"),
  next: text("Next", "下一页"),
  noDifferences: text("No difference matches.", "没有匹配的差异。"),
  notExempted: text("not exempted", "未豁免"),
  notReachedCells: text("cells were not reached", "项未覆盖"),
  oldBuild: text("old", "旧版本"),
  onPage: text("of", "／共"),
  owner: text("owner", "责任人"),
  pages: text("Pages", "分页"),
  previous: text("Previous", "上一页"),
  readsTheSame: text(
    "At the end of the run both read the same: what came later put it right.",
    "运行结束时两者一致：其后的报送已更正。",
  ),
  reason: text("reason", "原因"),
  records: text("records", "条记录"),
  reportsOtherwise: text("They read differently", "两者不一致"),
  requirement: text("Requirement", "要求"),
  requirements: text("Requirements", "要求"),
  ruleText: text("THE RULE", "规则说明"),
  run: text("The run", "本次运行"),
  scenario: text("scenario", "场景"),
  searchDifferences: text("Search differences", "搜索差异"),
  searchRequirements: text("Search requirements", "搜索要求"),
  showFindings: text("Show its findings", "查看相关问题"),
  skip: text("To the findings", "跳至问题列表"),
  source: text("source", "出处"),
  state: text("state", "状态"),
  suite: text("Suite", "套件"),
  parts: text("Parts of the report", "报告各部分"),
  unintended: text("nobody intends it", "无人声明"),
  verdict: text("Verdict", "结论"),
  worstHarm: text("worst", "最重"),
};

/** So many findings. */
export function countOfFindings(count: number): Bilingual {
  return text(count === 1 ? "1 finding" : `${groupedInteger(count)} findings`, `${groupedInteger(count)} 项问题`);
}

/** So many scenarios. */
export function countOfScenarios(count: number): Bilingual {
  return text(count === 1 ? "1 scenario" : `${groupedInteger(count)} scenarios`, `${groupedInteger(count)} 个场景`);
}
