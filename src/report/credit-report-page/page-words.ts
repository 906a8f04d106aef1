import type { Bilingual } from "../../../schemas/run/finding.js";
import { text } from "../text/bilingual.js";

/** Names of the fixed words of a credit report's page. */
export type PageWord =
  | "alike"
  | "basic"
  | "closed"
  | "differs"
  | "end"
  | "eventType"
  | "events"
  | "grid"
  | "hidden"
  | "history"
  | "lastMonth"
  | "latest"
  | "legend"
  | "masked"
  | "month"
  | "no"
  | "nothingHeld"
  | "onlyTold"
  | "onlyTrue"
  | "otherLanguage"
  | "parties"
  | "person"
  | "reportDate"
  | "standIn"
  | "title"
  | "titlePair"
  | "told"
  | "transactions"
  | "transferred"
  | "true"
  | "yes";

/** Fixed words of a credit report's page. Parts are named as the real report names them (§7.1). */
export const PAGE_WORDS: Readonly<Record<PageWord, Bilingual>> = {
  alike: text("Accounts that read the same in both", "两份报告一致的账户"),
  basic: text("Basic data", "基本信息"),
  closed: text("closed or ended", "已关闭或结束"),
  differs: text("differs", "不一致"),
  end: text("grids end with", "还款记录截至"),
  eventType: text("what happened", "操作类型"),
  events: text("Special events", "特殊事件"),
  grid: text("The last 24 months", "最近24个月还款记录"),
  hidden: text("differs in what is masked", "差异在遮蔽部分"),
  history: text("Up to 60 months, with the amount overdue", "最近5年内的历史表现（含逾期金额）"),
  lastMonth: text("Latest month", "最近一次月度表现"),
  latest: text("Latest state", "最新表现"),
  legend: text("What the letters mean", "还款状态说明"),
  masked: text(
    "Names, numbers of documents, account codes and free text are masked.",
    "姓名、证件号码、账户标识码及自由文本已遮蔽。",
  ),
  month: text("month", "月份"),
  no: text("no", "否"),
  nothingHeld: text("Nothing is held of this person.", "未存有该人的信息。"),
  onlyTold: text("in the report as told alone", "仅见于报送所致报告"),
  onlyTrue: text("in the report as it should read alone", "仅见于应有报告"),
  otherLanguage: text("中文", "English"),
  parties: text("Parties that answer for the debt", "相关还款责任人"),
  person: text("person", "借款人"),
  reportDate: text("as of", "信息报告日期"),
  standIn: text(
    "Made by Tallystick from what a test bureau holds. It is not a report of the real bureau.",
    "由 Tallystick 根据测试征信中心所存数据生成，并非真实征信报告。",
  ),
  title: text("Credit report", "信用报告"),
  titlePair: text("Credit report: as told, and as it should read", "信用报告：报送所致与应有"),
  told: text("as told", "报送所致"),
  transactions: text("Special transactions", "特殊交易"),
  transferred: text("transferred out in", "转出月份"),
  true: text("as it should read", "应为"),
  yes: text("yes", "是"),
};

/** How many accounts a report has. */
export function accountCount(count: number): Bilingual {
  return text(count === 1 ? "1 account" : `${count} accounts`, `${count} 个账户`);
}

/** How many accounts two reports tell differently. */
export function differenceCount(count: number): Bilingual {
  if (count === 0) return text("both reports say the same", "两份报告内容一致");
  return text(count === 1 ? "1 account differs" : `${count} accounts differ`, `${count} 个账户存在差异`);
}

/** How many values of a part are the same in both reports. */
export function sameCount(count: number): Bilingual {
  return text(
    count === 1 ? "1 value is the same in both" : `${count} values are the same in both`,
    `${count} 项两份报告一致`,
  );
}
