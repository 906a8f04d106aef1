import type { Bilingual } from "../../../schemas/run/finding.js";
import { text } from "./bilingual.js";
import { FAULT_NAMES } from "./fault-names.js";

/** Kinds of coverage cells by the part of a cell's name before the colon. */
const KINDS: ReadonlyMap<string, Bilingual> = new Map([
  ["event", text("events", "事件")],
  ["terms", text("terms", "贷款条款")],
  ["due-day", text("due day", "还款日")],
  ["boundary", text("boundaries", "边界")],
  ["closing", text("closing", "关闭")],
  ["record", text("records", "应报记录")],
  ["status", text("status", "还款状态")],
  ["rule", text("requirements asked", "已检验的要求")],
  ["fault", text("faults met", "遇到的故障")],
]);

/** What cells are called in Chinese, by the part of the name after the colon. Codes, letters and days need no words. */
const CELLS_ZH: ReadonlyMap<string, string> = new Map([
  ["opened", "放款"],
  ["taken-over", "存量接管"],
  ["repayment", "还款"],
  ["reversal", "冲正"],
  ["prepayment", "提前还本"],
  ["early-settlement", "提前结清"],
  ["extension", "展期"],
  ["classification", "五级分类调整"],
  ["found-late", "事后发现的还款"],
  ["bounced", "还款被退回"],
  ["identity-correction", "身份信息更正"],
  ["void", "账户作废"],
  ["known-on-settlement-day", "结算日当天获知"],
  ["several-repayments-a-day", "一日多次还款"],
  ["repayment-ahead", "到期前还款"],
  ["repayment-in-part", "部分还款"],
  ["repayment-short", "还款差额"],
  ["repayment-named", "指定期次还款"],
  ["equal-instalment", "等额本息"],
  ["equal-principal", "等额本金"],
  ["interest-then-principal", "按期付息到期还本"],
  ["bullet", "到期一次还本付息"],
  ["monthly", "按月"],
  ["quarterly", "按季"],
  ["one-off", "一次性"],
  ["opened-at-month-end", "月末放款"],
  ["opened-on-leap-day", "闰日放款"],
  ["opened-at-year-end", "年末年初放款"],
  ["due-at-month-end", "月末到期"],
  ["due-on-leap-day", "闰日到期"],
  ["due-at-year-end", "年末年初到期"],
  ["due-on-holiday", "到期日遇节假日"],
  ["cut-off-last-millisecond", "日切前最后一毫秒"],
  ["cut-off-first-millisecond", "日切后第一毫秒"],
  ["open-after-maturity", "到期后仍未结清"],
  ["as-of-rolled", "报告日期顺延"],
  ["as-of-after-grace", "宽限期末报告"],
  ["on-opening-day", "放款当日"],
  ["on-settlement-day", "结算日当日"],
  ["day-before-settlement-day", "结算日前一日"],
  ["day-after-settlement-day", "结算日次日"],
]);

/** The name of a kind of cells; one that is not known here is shown as it is. */
export function coverageKind(kind: string): Bilingual {
  return KINDS.get(kind) ?? text(kind, kind);
}

/** The name of a cell within its kind; one that is not known here is shown as it is. */
export function coverageCell(cell: string): Bilingual {
  return FAULT_NAMES.get(cell) ?? text(cell, CELLS_ZH.get(cell) ?? cell);
}
