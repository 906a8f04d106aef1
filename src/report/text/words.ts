import type { Bilingual } from "../../../schemas/run/finding.js";
import { text } from "./bilingual.js";

/** Names of the fixed words of the reports a person reads. */
export type Word =
  | "copy"
  | "mustOnly"
  | "search"
  | "filter"
  | "noMatch"
  | "needsScript"
  | "scenarioList"
  | "theme"
  | "timelineCaption"
  | "faultCaption"
  | "account"
  | "again"
  | "agreement"
  | "allFields"
  | "arrived"
  | "asTold"
  | "asTrue"
  | "balance"
  | "breaksOff"
  | "by"
  | "calls"
  | "cells"
  | "closed"
  | "confidence"
  | "coverage"
  | "covered"
  | "events"
  | "exemptions"
  | "fault"
  | "faults"
  | "faultsPutIn"
  | "feedback"
  | "field"
  | "files"
  | "finding"
  | "findings"
  | "foreign"
  | "found"
  | "gates"
  | "harm"
  | "interrupted"
  | "ledger"
  | "life"
  | "limited"
  | "line"
  | "lives"
  | "lookedAt"
  | "mixed"
  | "more"
  | "noFindings"
  | "notReached"
  | "emptyPart"
  | "notRun"
  | "notSold"
  | "unfinished"
  | "notShrunk"
  | "notYetDue"
  | "nothing"
  | "of"
  | "open"
  | "or"
  | "overdue"
  | "owed"
  | "path"
  | "readings"
  | "received"
  | "records"
  | "recordsOwed"
  | "recordsReceived"
  | "rule"
  | "scenarios"
  | "seed"
  | "shrunk"
  | "story"
  | "told"
  | "tried"
  | "true";

/** Fixed words of the reports a person reads, in both languages. */
export const WORDS: Readonly<Record<Word, Bilingual>> = {
  copy: text("copy", "复制"),
  mustOnly: text("MUST only", "仅 MUST"),
  search: text("Search findings", "搜索问题"),
  filter: text("Filter by class", "按类别筛选"),
  noMatch: text("Nothing matches.", "没有匹配项。"),
  needsScript: text("The details of a finding need the page's own script.", "查看问题详情需启用本页脚本。"),
  scenarioList: text("Scenarios", "场景"),
  theme: text("Light or dark", "浅色或深色"),
  timelineCaption: text(
    "A box reaches from the date of a record to its deadline; a line leads from the date to the arrival.",
    "方框自记录所属日期起至报送时限止；连线由所属日期指向到达时间。",
  ),
  faultCaption: text(
    "Amber is what was put in: a band for as long as nothing could be delivered, a mark where a fault was met, dashes from the day on which it began to lie in wait.",
    "琥珀色为注入的故障：色带为无法报送的时段，标记为实际触发之处，虚线自等待触发之日起。",
  ),
  account: text("account", "账户"),
  again: text("AGAIN", "重现"),
  agreement: text("agreement", "约定"),
  allFields: text("All fields", "全部字段"),
  arrived: text("arrived", "到达"),
  asTold: text("as told", "报送所致"),
  asTrue: text("as it should read", "应为"),
  balance: text("balance", "余额"),
  breaksOff: text(
    "The event log breaks off before the end of the run: what follows is what it holds.",
    "事件日志在运行结束前中断：以下为已记录的内容。",
  ),
  by: text("by", "时限"),
  calls: text("The calls, in order", "调用次序"),
  cells: text("cells", "项"),
  closed: text("closed", "已关闭"),
  confidence: text("confidence", "可信度"),
  coverage: text("Reached", "覆盖"),
  covered: text("findings covered", "涉及问题"),
  events: text("business events", "业务事件"),
  exemptions: text("Exemptions", "豁免"),
  fault: text("fault", "故障"),
  faults: text("Faults", "故障"),
  faultsPutIn: text("FAULTS PUT IN", "注入故障"),
  feedback: text("feedback code", "反馈代码"),
  field: text("field", "字段"),
  files: text("files", "报文文件"),
  finding: text("finding", "问题"),
  findings: text("findings", "问题"),
  foreign: text("for other accounts, not judged", "属其他账户，不作判断"),
  found: text("Findings", "问题"),
  gates: text("Gates", "门槛"),
  harm: text("HARM", "影响"),
  interrupted: text("The run was stopped by the user.", "运行被用户中止。"),
  ledger: text("ledger", "账务"),
  life: text("life", "贷款"),
  limited: text("shrinking was cut by a limit", "化简因达到上限而中断"),
  line: text("line", "行"),
  lives: text("lives", "笔贷款"),
  lookedAt: text("Looked at", "规模"),
  mixed: text("mixed", "混用"),
  more: text("More findings", "其余问题"),
  noFindings: text("No findings.", "未发现问题。"),
  notReached: text("Not reached", "未覆盖"),
  emptyPart: text(
    "Nothing fell to this part: what was asked for lies in the others. Merge them (tallystick merge).",
    "本片没有分到任何内容：所要求的内容在其他分片中。请合并（tallystick merge）。",
  ),
  unfinished: text("Unfinished", "未结束"),
  notRun: text("Could not run", "未能运行"),
  notSold: text("Not sold, left out", "未经营，不测试"),
  notShrunk: text("not shrunk: the lender has no reset", "未化简：机构不支持重置"),
  notYetDue: text("not yet due", "未到时限"),
  nothing: text("—", "—"),
  of: text("of", "/"),
  open: text("open", "未关闭"),
  or: text("or", "或"),
  overdue: text("overdue", "逾期"),
  owed: text("owed", "应报"),
  path: text("path", "路径"),
  readings: text("Readings seen", "所见口径"),
  received: text("received", "实收"),
  records: text("OWED BESIDE RECEIVED", "应报与实收对照"),
  recordsOwed: text("records owed", "条应报记录"),
  recordsReceived: text("received", "条实收记录"),
  rule: text("rule", "规则"),
  scenarios: text("scenarios", "个场景"),
  seed: text("seed", "种子"),
  shrunk: text("shrunk to the end", "已化简到底"),
  story: text("STORY", "经过"),
  told: text("told", "报送"),
  tried: text("candidates tried", "个候选"),
  true: text("true", "真实"),
};
