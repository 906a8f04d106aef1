import type { Bilingual } from "../../../../../schemas/run/finding.js";
import { breach, NONE, say, unless } from "../breach.js";
import { monthOf } from "../calendar.js";
import { defineRule } from "../define-rule.js";
import { officialSegment } from "../facts.js";
import { amount, filled, isEmpty, text } from "../read-field.js";
import type { SegmentView } from "../record-view.js";
import type { Breach, RecordRule } from "../rule.js";
import { isBadDebt, isClosed, isDigitStatus } from "../status.js";

/** Rules inside segment H, AcctMthlyBlgInfSgmt (月度表现信息段): status, amounts and dates of one month. */
export const monthlyRules: readonly RecordRule[] = [
  defineRule({
    ...officialSegment("I2100H01", "BLE002", "RpyPrct"),
    accountTypes: ["R2"],
    needs: ["h"],
    reads: ["H.RpyStatus", "H.RpyPrct"],
    check({ h }) {
      if (filled(h, "RpyStatus") !== "*" || filled(h, "RpyPrct") === undefined) return NONE;
      return [breach(h, "RpyPrct", say("empty, as RpyStatus is *", "当前还款状态为*时须为空"))];
    },
  }),
  defineRule({
    ...officialSegment("I2100H02", "BLE012", "SettDate", "§6.4, S3, S9"),
    needs: ["h"],
    reads: ["H.SettDate", "H.Month"],
    check({ h }) {
      const settled = filled(h, "SettDate");
      const month = filled(h, "Month");
      if (settled === undefined || month === undefined) return NONE;
      return unless(monthOf(settled) === month, h, "SettDate", () =>
        say(`a day of the reported month ${month}`, `属于所报月份${month}的日期`),
      );
    },
  }),
  defineRule({
    ...officialSegment("I2100H03", "BLE013", "TotOverd"),
    needs: ["h"],
    reads: ["H.AcctStatus", "H.TotOverd"],
    check({ h }) {
      const status = filled(h, "AcctStatus");
      const overdue = amount(h, "TotOverd");
      if (overdue === undefined || !isBadDebt(status)) return NONE;
      return unless(overdue !== 0, h, "TotOverd", () =>
        say(`more than 0, as AcctStatus ${status ?? ""} is bad debt`, `账户状态${status ?? ""}为呆账时须大于0`),
      );
    },
  }),
  defineRule({
    ...officialSegment("I2100H04", "BLE014", "AcctBal OverdPrd RpyStatus TotOverd"),
    accountTypes: ["R2", "R3"],
    needs: ["h"],
    reads: ["H.AcctStatus", "H.AcctBal", "H.OverdPrd", "H.TotOverd", "H.RpyStatus"],
    check({ h }) {
      if (filled(h, "AcctStatus") !== "6") return NONE;
      const found = notZero(h, ["AcctBal", "OverdPrd", "TotOverd"], ZERO_NOT_ACTIVATED);
      const letter = filled(h, "RpyStatus");
      if (letter === undefined || letter === "*") return found;
      return [...found, breach(h, "RpyStatus", say("*, as the card is not activated (6)", "卡片未激活（6）时须为*"))];
    },
  }),
  defineRule({
    ...officialSegment("I2100H05", "BLE015", "CurRpyAmt OverdPrd PridAcctBal TotOverd"),
    needs: ["h"],
    reads: ["H.RpyStatus", "H.CurRpyAmt", "H.OverdPrd", "H.TotOverd", "H.PridAcctBal"],
    check({ h }) {
      if (filled(h, "RpyStatus") !== "*") return NONE;
      return notZero(h, ["CurRpyAmt", "OverdPrd", "TotOverd", "PridAcctBal"], ZERO_NOTHING_DUE);
    },
  }),
  defineRule({
    ...officialSegment("I2100H07", "BLE017", "OverdPrd TotOverd"),
    needs: ["h"],
    reads: ["H.RpyStatus", "H.OverdPrd", "H.TotOverd"],
    check({ h }) {
      const letter = filled(h, "RpyStatus");
      if (letter !== "N" && letter !== "M") return NONE;
      return notZero(h, ["OverdPrd", "TotOverd"], ZERO_PAID);
    },
  }),
  defineRule({
    ...officialSegment("I2100H09", "BLE019", "OverdPrd TotOverd"),
    needs: ["h"],
    reads: ["H.RpyStatus", "H.OverdPrd", "H.TotOverd"],
    check({ h }) {
      const letter = filled(h, "RpyStatus");
      if (!isDigitStatus(letter)) return NONE;
      const words = say(
        `more than 0, as RpyStatus ${letter ?? ""} says overdue`,
        `当前还款状态${letter ?? ""}为逾期时须大于0`,
      );
      return ["OverdPrd", "TotOverd"].filter((tag) => amount(h, tag) === 0).map((tag) => breach(h, tag, words));
    },
  }),
  defineRule({
    ...officialSegment("I2100H10", "BLE020", "0000"),
    accountTypes: ["D1", "R1", "R4"],
    needs: ["h"],
    reads: ["H.OverdPrinc", "H.TotOverd"],
    check({ h }) {
      const principal = amount(h, "OverdPrinc");
      const total = amount(h, "TotOverd");
      if (principal === undefined || total === undefined) return NONE;
      return unless(
        principal <= total,
        h,
        "OverdPrinc",
        () => say(`at most TotOverd ${total}`, `不大于当前逾期总额${total}`),
        "0000",
      );
    },
  }),
  defineRule({
    ...officialSegment("I2100H11", "BLE026", "AcctBal"),
    needs: ["h"],
    reads: ["H.AcctStatus", "H.AcctBal"],
    check: (record) =>
      isClosed(record.accountType, filled(record.h, "AcctStatus")) ? notZero(record.h, ["AcctBal"], ZERO_CLOSED) : NONE,
  }),
  defineRule({
    ...officialSegment("I2100H12", "BLE030", "RpyStatus"),
    needs: ["h"],
    reads: ["H.AcctStatus", "H.RpyStatus"],
    check({ accountType, h }) {
      const letter = filled(h, "RpyStatus");
      if (letter === undefined || !isClosed(accountType, filled(h, "AcctStatus"))) return NONE;
      return unless(letter === "C" || letter === "G", h, "RpyStatus", () =>
        say("C or G, as the account is closed", "账户已关闭时须为C或G"),
      );
    },
  }),
  defineRule({
    ...officialSegment("I2100H13", "BLE011", "CloseDate"),
    needs: ["h"],
    reads: ["H.CloseDate", "H.SettDate", "H.LatRpyDate", "H.FiveCateAdjDate"],
    check({ h }) {
      const closed = filled(h, "CloseDate");
      if (closed === undefined) return NONE;
      const later = ["SettDate", "LatRpyDate", "FiveCateAdjDate"].filter((tag) => (filled(h, tag) ?? "") > closed);
      if (later.length === 0) return NONE;
      const names = later.map((tag) => `${tag} ${filled(h, tag) ?? ""}`).join(", ");
      return [breach(h, "CloseDate", say(`not before ${names}`, `不早于 ${names}`))];
    },
  }),
  defineRule({
    ...officialSegment("I2100H14", "BLE001", "CloseDate"),
    needs: ["h"],
    reads: ["H.AcctStatus", "H.CloseDate"],
    check({ accountType, h }) {
      if (!isEmpty(h, "CloseDate") || !isClosed(accountType, filled(h, "AcctStatus"))) return NONE;
      return [breach(h, "CloseDate", say("a date, as the account is closed", "账户已关闭时必须填写"))];
    },
  }),
  defineRule({
    ...officialSegment("I2100H15", "BLE004", "OverdPrd TotOverd"),
    needs: ["h"],
    reads: ["H.AcctStatus", "H.OverdPrd", "H.TotOverd"],
    check: (record) =>
      isClosed(record.accountType, filled(record.h, "AcctStatus"))
        ? notZero(record.h, ["TotOverd", "OverdPrd"], ZERO_CLOSED)
        : NONE,
  }),
];

const ZERO_NOT_ACTIVATED = say("0, as the card is not activated (6)", "卡片未激活（6）时须为0");
const ZERO_NOTHING_DUE = say("0, as RpyStatus is * (nothing due)", "当前还款状态为*（无需还款）时须为0");
const ZERO_PAID = say("0, as RpyStatus says paid", "当前还款状态为正常时须为0");
const ZERO_CLOSED = say("0, as the account is closed", "账户已关闭时须为0");

/** The elements that are there, have a value and are not 0; what the account type does not have is skipped. */
function notZero(segment: SegmentView, tags: readonly string[], words: Bilingual): readonly Breach[] {
  let found: Breach[] | null = null;
  for (const tag of tags) {
    const value = text(segment, tag);
    if (value === undefined || value === "" || Number(value) === 0) continue;
    found ??= [];
    found.push(breach(segment, tag, words));
  }
  return found ?? NONE;
}
