import { breach, NONE, say, unless } from "../breach.js";
import { isDayOfMonth, isMonthEnd, monthNumber } from "../calendar.js";
import { defineRule } from "../define-rule.js";
import { segmentWarning, warning } from "../facts.js";
import { amount, filled } from "../read-field.js";
import type { AccountType, RecordRule } from "../rule.js";
import { isClosed } from "../status.js";

const LOANS: readonly AccountType[] = ["D1", "R4"];
const NOT_MONTHLY: ReadonlySet<string> = new Set(["04", "05", "06", "07", "08", "99"]);

/** Warnings about a month that does not fit what was agreed (§6.9, §6.10); most need segment C in the same record. */
export const termsRules: readonly RecordRule[] = [
  defineRule({
    ...warning("NF5", "LatRpyDate", "B", "§5.5, §6.9, S2"),
    accountTypes: LOANS,
    codes: ["10"],
    needs: ["c", "h"],
    reads: ["B.RptDate", "C.OpenDate", "H.LatRpyDate", "H.RpyStatus"],
    check({ rptDate, c, h }) {
      const open = filled(c, "OpenDate");
      if (open === undefined || open !== rptDate) return NONE;
      const paid = filled(h, "LatRpyDate");
      const letter = filled(h, "RpyStatus");
      if (paid !== undefined && paid !== open) {
        return [
          breach(h, "LatRpyDate", say(`OpenDate ${open}, before any payment`, `首次还款前应等于开户日期${open}`)),
        ];
      }
      return unless(letter === undefined || letter === "*", h, "RpyStatus", () =>
        say("* on the day of opening, when nothing is due yet", "开户当日无需还款，应为*"),
      );
    },
  }),
  defineRule({
    ...warning("NF7", "SettDate", "B", "§5.3, §6.9, S3"),
    accountTypes: LOANS,
    needs: ["c", "h"],
    reads: ["C.OpenDate", "C.DueDate", "C.RepayFreqcy", "H.SettDate", "H.AcctStatus"],
    check({ accountType, c, h }) {
      const settled = filled(h, "SettDate");
      const open = filled(c, "OpenDate");
      const due = filled(c, "DueDate");
      if (settled === undefined || open === undefined || due === undefined) return NONE;
      if (!NOT_MONTHLY.has(filled(c, "RepayFreqcy") ?? "")) return NONE;
      if (settled.slice(0, 7) === open.slice(0, 7) || isClosed(accountType, filled(h, "AcctStatus"))) return NONE;
      return unless(isMonthEnd(settled) || isDayOfMonth(settled, Number(due.slice(8, 10))), h, "SettDate", () =>
        say("the last day of the month, or the due day", "月末或约定还款日"),
      );
    },
  }),
  defineRule({
    ...warning("NF13", "SettDate", "B", "§5.3, §6.9, S3"),
    accountTypes: LOANS,
    needs: ["c", "h"],
    reads: ["C.DueDate", "H.SettDate", "H.AcctStatus"],
    check({ accountType, c, h }) {
      const settled = filled(h, "SettDate");
      const due = filled(c, "DueDate");
      if (settled === undefined || due === undefined || monthNumber(settled) <= monthNumber(due)) return NONE;
      if (isClosed(accountType, filled(h, "AcctStatus"))) return NONE;
      return unless(isMonthEnd(settled), h, "SettDate", () =>
        say(`the last day of the month, as the loan matured on ${due}`, `贷款已于${due}到期，应为月末`),
      );
    },
  }),
  defineRule({
    ...warning("NF20", "OverdPrd", "B", "§6.9"),
    accountTypes: LOANS,
    needs: ["c", "h"],
    reads: ["C.RepayPrd", "H.OverdPrd"],
    check({ c, h }) {
      const periods = amount(c, "RepayPrd");
      const overdue = amount(h, "OverdPrd");
      if (periods === undefined || overdue === undefined || periods === 0) return NONE;
      return unless(overdue <= periods, h, "OverdPrd", () =>
        say(`at most RepayPrd ${periods}`, `不大于还款期数${periods}`),
      );
    },
  }),
  defineRule({
    ...warning("NF21", "RltRepymtInfSgmt", "B", "§6.9"),
    accountTypes: ["D1", "R1", "R2", "R3", "R4"],
    codes: ["10", "31"],
    needs: ["c"],
    reads: ["C.GuarMode", "D"],
    check(record) {
      // 3 and 5 are rejected by R2100115; a mutual guarantee of farmers is one of persons too.
      if (record.d !== undefined || filled(record.c, "GuarMode") !== "7") return NONE;
      const expected = say(
        "segment D, as GuarMode 7 is a mutual guarantee of persons",
        "担保方式7（农户联保）应报送D段",
      );
      return [{ field: "RltRepymtInfSgmt", received: null, expected, feedbackTag: "RltRepymtInfSgmt" }];
    },
  }),
  defineRule({
    ...segmentWarning("NF24", "ApplyBusiDist", "B", "§6.9, S9"),
    needs: ["c"],
    reads: ["C.ApplyBusiDist"],
    check({ c }) {
      const district = filled(c, "ApplyBusiDist");
      if (district === undefined) return NONE;
      return unless(!district.endsWith("0000"), c, "ApplyBusiDist", () =>
        say("a district below the province", "地市级及以下行政区划"),
      );
    },
  }),
  defineRule({
    ...segmentWarning("NF30", "OpenDate", "B", "§6.9"),
    needs: ["c"],
    reads: ["C.OpenDate"],
    check({ c }) {
      const open = filled(c, "OpenDate");
      if (open === undefined) return NONE;
      return unless(open >= "1990-01-01", c, "OpenDate", () => say("not before 1990-01-01", "不早于1990-01-01"));
    },
  }),
  defineRule({
    ...warning("NF215", "RemRepPrd", "B", "§5.6, §6.9"),
    accountTypes: LOANS,
    needs: ["c", "h"],
    reads: ["C.DueDate", "C.RepayMode", "H.Month", "H.RemRepPrd", "H.AcctStatus"],
    check({ accountType, c, h }) {
      const due = filled(c, "DueDate");
      const month = filled(h, "Month");
      if (due === undefined || month === undefined || monthNumber(month) >= monthNumber(due)) return NONE;
      if (filled(c, "RepayMode")?.startsWith("1") !== true || isClosed(accountType, filled(h, "AcctStatus")))
        return NONE;
      return unless(amount(h, "RemRepPrd") !== 0, h, "RemRepPrd", () =>
        say(`more than 0 before the month of maturity ${due.slice(0, 7)}`, `到期月${due.slice(0, 7)}之前应大于0`),
      );
    },
  }),
  defineRule({
    ...warning("NF224", "OverdPrd", "B", "§5.6, §6.9"),
    accountTypes: LOANS,
    needs: ["c", "h"],
    reads: ["C.RepayFreqcy", "H.OverdPrd"],
    check({ c, h }) {
      const overdue = amount(h, "OverdPrd");
      if (overdue === undefined || filled(c, "RepayFreqcy") !== "07") return NONE;
      return unless(overdue <= 1, h, "OverdPrd", () =>
        say("at most 1, as the loan is paid at once (07)", "一次性还款（07）时不大于1"),
      );
    },
  }),
  defineRule({
    ...warning("TS-W06", "RemRepPrd", "C", "§6.10"),
    accountTypes: LOANS,
    needs: ["c", "h"],
    reads: ["C.RepayPrd", "H.RemRepPrd"],
    check({ c, h }) {
      const periods = amount(c, "RepayPrd");
      const rest = amount(h, "RemRepPrd");
      if (periods === undefined || rest === undefined) return NONE;
      return unless(rest <= periods, h, "RemRepPrd", () =>
        say(`at most RepayPrd ${periods}`, `不大于还款期数${periods}`),
      );
    },
  }),
  defineRule({
    ...segmentWarning("TS-W07", "RemRepPrd", "C", "§6.10, S2, S4"),
    accountTypes: ["D1", "R1", "R4"],
    needs: ["h"],
    reads: ["H.AcctStatus", "H.RemRepPrd"],
    check({ accountType, h }) {
      const rest = amount(h, "RemRepPrd");
      if (rest === undefined || !isClosed(accountType, filled(h, "AcctStatus"))) return NONE;
      return unless(rest === 0, h, "RemRepPrd", () => say("0, as the account is closed", "账户已关闭时应为0"));
    },
  }),
  defineRule({
    ...segmentWarning("TS-W09", "DueTranMon", "C", "§5.5, §6.10"),
    needs: ["k"],
    reads: ["K.ChanTranType", "K.DueTranMon"],
    check: ({ k }) =>
      k.groups
        .filter((deal) => filled(deal, "ChanTranType") === "1" && amount(deal, "DueTranMon") === 0)
        .map((deal) =>
          breach(
            deal,
            "DueTranMon",
            say("more than 0, as the transaction is an extension (1)", "交易类型为1（展期）时应大于0"),
          ),
        ),
  }),
  defineRule({
    ...segmentWarning("TS-W10", "RepayMode", "A", "§6.4, S5"),
    accountTypes: ["R4"],
    needs: ["c"],
    reads: ["C.RepayMode"],
    check({ c }) {
      if (filled(c, "RepayMode") !== "90") return NONE;
      return [
        breach(
          c,
          "RepayMode",
          say("another mode: rule I2100A05 keeps 90 for D1 and R1", "其他还款方式：I2100A05仅允许D1、R1使用90"),
        ),
      ];
    },
  }),
  defineRule({
    ...segmentWarning("TS-W11", "BusiDtlLines", "C", "§4.5"),
    needs: ["c"],
    reads: ["C.BusiDtlLines"],
    check({ c }) {
      const product = filled(c, "BusiDtlLines");
      if (product !== "31" && product !== "51") return NONE;
      return [
        breach(
          c,
          "BusiDtlLines",
          say(
            `a product below group ${product}: ${product === "31" ? "32 or 33" : "52 or 53"}`,
            `${product}的下级种类：${product === "31" ? "32或33" : "52或53"}`,
          ),
        ),
      ];
    },
  }),
];
