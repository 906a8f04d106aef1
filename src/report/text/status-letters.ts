import type { Bilingual } from "../../../schemas/run/finding.js";
import { text } from "./bilingual.js";

/** What a cell of the repayment grid says, by its letter (§4.3, column D1; §7.2). A blank lies outside the life. */
export const STATUS_LETTERS: ReadonlyMap<string, Bilingual> = new Map([
  ["*", text("nothing due", "当月不需还款")],
  ["N", text("paid normally", "正常还款")],
  ["M", text("paid after the due day, before month end", "约定还款日后月底前还款")],
  ["1", text("overdue 1–30 days", "逾期 1–30 天")],
  ["2", text("overdue 31–60 days", "逾期 31–60 天")],
  ["3", text("overdue 61–90 days", "逾期 61–90 天")],
  ["4", text("overdue 91–120 days", "逾期 91–120 天")],
  ["5", text("overdue 121–150 days", "逾期 121–150 天")],
  ["6", text("overdue 151–180 days", "逾期 151–180 天")],
  ["7", text("overdue more than 180 days", "逾期 180 天以上")],
  ["D", text("paid by the guarantor", "担保人代还")],
  ["Z", text("repaid with assets", "以资抵债")],
  ["B", text("bad debt", "呆账")],
  ["C", text("settled", "结清")],
  ["G", text("ended otherwise", "结束")],
  ["#", text("unknown", "未知")],
  ["A", text("bill day moved, no bill", "账单日调整，当月不出单")],
]);

/** How bad a cell reads: `bad` overdue or worse, `unknown`, `good`, or `none` outside the life. */
export function toneOfStatus(letter: string): "good" | "bad" | "unknown" | "none" {
  if (letter.trim() === "") return "none";
  if (letter === "#") return "unknown";
  return /^[1-7DZBG]$/.test(letter) ? "bad" : "good";
}
