import { breach, NONE, say, unless } from "../breach.js";
import { monthNumber, monthsBefore } from "../calendar.js";
import { defineRule } from "../define-rule.js";
import { segmentWarning, warning } from "../facts.js";
import { amount, filled } from "../read-field.js";
import type { AccountType, RecordRule } from "../rule.js";
import { isClosed } from "../status.js";

const LOANS: readonly AccountType[] = ["D1", "R4"];
const LOANS_AND_LINES: readonly AccountType[] = ["D1", "R1", "R4"];

/** Ways of repaying whose every instalment holds principal. */
const PRINCIPAL_EVERY_TIME: ReadonlySet<string> = new Set(["11", "12", "14", "15"]);

/** Warnings about what was due, what was paid and when (§6.9), as far as one record tells it. */
export const paymentRules: readonly RecordRule[] = [
  defineRule({
    ...warning("NF4", "ActRpyAmt", "B", "§6.9"),
    accountTypes: LOANS,
    needs: ["c", "h"],
    reads: ["C.DueDate", "H.AcctStatus", "H.SettDate", "H.RpyStatus", "H.CurRpyAmt", "H.ActRpyAmt"],
    check({ c, h }) {
      const settled = filled(h, "SettDate");
      const due = filled(c, "DueDate");
      // NF6 says the same of every N, with or without segment C.
      if (settled === undefined || due === undefined || settled === due || filled(h, "RpyStatus") === "N") return NONE;
      if (filled(h, "AcctStatus") !== "1") return NONE;
      return paidAtLeastDue(h, "the account is normal (1)", "账户状态为1（正常）");
    },
  }),
  defineRule({
    ...segmentWarning("NF6", "ActRpyAmt", "B", "§6.9, S5"),
    accountTypes: LOANS_AND_LINES,
    needs: ["h"],
    reads: ["H.RpyStatus", "H.CurRpyAmt", "H.ActRpyAmt"],
    check({ h }) {
      if (filled(h, "RpyStatus") !== "N") return NONE;
      return paidAtLeastDue(h, "RpyStatus is N (paid)", "当前还款状态为N（正常）");
    },
  }),
  defineRule({
    ...warning("NF12", "CurRpyAmt", "B", "§6.9, S1, S5"),
    accountTypes: LOANS,
    needs: ["c", "h"],
    reads: ["C.OpenDate", "C.RepayMode", "C.RepayFreqcy", "H.Month", "H.RpyStatus", "H.AcctStatus", "H.CurRpyAmt"],
    check({ accountType, c, h }) {
      const open = filled(c, "OpenDate");
      const month = filled(h, "Month");
      const letter = filled(h, "RpyStatus");
      if (open === undefined || month === undefined || letter === undefined || letter === "*") return NONE;
      if (filled(c, "RepayFreqcy") !== "03" || !PRINCIPAL_EVERY_TIME.has(filled(c, "RepayMode") ?? "")) return NONE;
      if (open.startsWith(month) || isClosed(accountType, filled(h, "AcctStatus"))) return NONE;
      // What is left must be enough for an instalment of a whole yuan.
      if ((amount(h, "AcctBal") ?? 0) < 2 * Math.max(1, amount(h, "RemRepPrd") ?? 1)) return NONE;
      const due = amount(h, "CurRpyAmt");
      return unless(due === undefined || due > 0, h, "CurRpyAmt", () =>
        say("more than 0, as the loan has monthly instalments", "按月分期贷款应大于0"),
      );
    },
  }),
  defineRule({
    ...warning("NF16", "LatRpyDate", "B", "§6.9, S3, S4"),
    accountTypes: LOANS,
    // Closed on the settlement day (32), the loan may have been paid off some days before.
    codes: ["20"],
    needs: ["h"],
    reads: ["H.RpyStatus", "H.SettDate", "H.CloseDate", "H.LatRpyDate"],
    check({ h }) {
      const paid = filled(h, "LatRpyDate");
      const settled = filled(h, "SettDate");
      const closed = filled(h, "CloseDate");
      if (filled(h, "RpyStatus") !== "C" || paid === undefined || settled === undefined || closed === undefined)
        return NONE;
      return unless(paid === settled || paid === closed, h, "LatRpyDate", () =>
        say(
          `SettDate ${settled} or CloseDate ${closed}: the last payment settles the loan`,
          `等于${settled}或${closed}（最后一笔还款即结清）`,
        ),
      );
    },
  }),
  defineRule({
    ...warning("NF22", "LatRpyDate", "B", "§6.9, S1, S3"),
    accountTypes: LOANS_AND_LINES,
    codes: ["30", "31"],
    needs: ["h"],
    reads: ["H.SettDate", "H.LatRpyDate"],
    check({ h }) {
      const paid = filled(h, "LatRpyDate");
      const settled = filled(h, "SettDate");
      if (paid === undefined || settled === undefined) return NONE;
      return unless(paid <= settled, h, "LatRpyDate", () =>
        say(`not after SettDate ${settled}`, `不晚于结算/应还款日${settled}`),
      );
    },
  }),
  defineRule({
    ...warning("NF201", "ActRpyAmt", "B", "§6.9"),
    accountTypes: LOANS,
    needs: ["c", "h"],
    reads: ["C.OpenDate", "C.RepayFreqcy", "H.SettDate", "H.LatRpyDate", "H.ActRpyAmt"],
    check({ c, h }) {
      const open = filled(c, "OpenDate");
      const settled = filled(h, "SettDate");
      const paid = filled(h, "LatRpyDate");
      if (open === undefined || settled === undefined || paid === undefined) return NONE;
      if (filled(c, "RepayFreqcy") !== "03" || amount(h, "ActRpyAmt") !== 0) return NONE;
      // Before any payment LatRpyDate is the opening date (§5.6), which is no payment.
      if (paid <= open || paid > settled || paid <= monthsBefore(settled, 1)) return NONE;
      return [
        breach(
          h,
          "ActRpyAmt",
          say(`more than 0, as the last payment was on ${paid}`, `最近一次还款为${paid}，应大于0`),
        ),
      ];
    },
  }),
  defineRule({
    ...warning("NF213", "CurRpyAmt", "B", "§5.6, §6.9, S2"),
    accountTypes: LOANS,
    needs: ["c", "h"],
    reads: ["C.DueDate", "H.SettDate", "H.OverdPrd", "H.CurRpyAmt", "H.ActRpyAmt"],
    check({ c, h }) {
      const due = filled(c, "DueDate");
      const settled = filled(h, "SettDate");
      const owed = amount(h, "CurRpyAmt");
      const paid = amount(h, "ActRpyAmt");
      if (due === undefined || settled === undefined || settled <= due) return NONE;
      if (owed === undefined || paid === undefined || (amount(h, "OverdPrd") ?? 0) === 0) return NONE;
      return unless(owed > 0 && paid < owed, h, "CurRpyAmt", () =>
        say(
          "more than 0 and more than ActRpyAmt, as the loan is past maturity and unpaid",
          "到期未还清时应大于0且大于本月实际还款金额",
        ),
      );
    },
  }),
  defineRule({
    ...segmentWarning("NF214", "LatRpyDate", "B", "§6.9"),
    accountTypes: LOANS,
    needs: ["h"],
    reads: ["H.SettDate", "H.LatRpyDate", "H.RpyStatus", "H.CurRpyAmt", "H.ActRpyAmt"],
    check({ h }) {
      const settled = filled(h, "SettDate");
      const paid = filled(h, "LatRpyDate");
      if (settled === undefined || paid === undefined || filled(h, "RpyStatus") !== "N") return NONE;
      // Nothing received with N is for NF6 to say.
      if ((amount(h, "CurRpyAmt") ?? 0) === 0 || (amount(h, "ActRpyAmt") ?? 0) === 0) return NONE;
      const previous = monthsBefore(settled, 1);
      return unless(paid > previous, h, "LatRpyDate", () =>
        say(`after ${previous}, as this period was paid (N)`, `当期正常还款（N），应晚于${previous}`),
      );
    },
  }),
  defineRule({
    ...warning("NF226", "AcctBal", "B", "§6.9"),
    accountTypes: LOANS,
    needs: ["c", "h"],
    reads: ["C.DueDate", "H.SettDate", "H.OverdPrd", "H.TotOverd", "H.AcctBal"],
    check({ c, h }) {
      const due = filled(c, "DueDate");
      const settled = filled(h, "SettDate");
      const balance = amount(h, "AcctBal");
      if (due === undefined || settled === undefined || balance === undefined || settled <= due) return NONE;
      if (amount(h, "OverdPrd") !== 0 || amount(h, "TotOverd") !== 0) return NONE;
      return unless(balance === 0, h, "AcctBal", () =>
        say(`0, as the loan matured on ${due} and nothing is overdue`, `已于${due}到期且无逾期，应为0`),
      );
    },
  }),
  defineRule({
    ...warning("NF19", "TotOverd", "B", "§5.6, §6.9"),
    accountTypes: LOANS,
    needs: ["c", "h"],
    reads: ["C.DueDate", "H.Month", "H.AcctStatus", "H.AcctBal", "H.TotOverd"],
    check({ accountType, c, h }) {
      const due = filled(c, "DueDate");
      const month = filled(h, "Month");
      const balance = amount(h, "AcctBal");
      const overdue = amount(h, "TotOverd");
      if (due === undefined || month === undefined || balance === undefined || overdue === undefined) return NONE;
      if (monthNumber(month) <= monthNumber(due) || isClosed(accountType, filled(h, "AcctStatus"))) return NONE;
      return unless(overdue >= balance, h, "TotOverd", () =>
        say(`at least AcctBal ${balance}, as the loan matured on ${due}`, `贷款已于${due}到期，应不小于余额${balance}`),
      );
    },
  }),
];

/** ActRpyAmt must reach CurRpyAmt, for the reason given. */
function paidAtLeastDue(h: Parameters<typeof amount>[0], en: string, zh: string): ReturnType<RecordRule["check"]> {
  const due = amount(h, "CurRpyAmt");
  const paid = amount(h, "ActRpyAmt");
  if (due === undefined || paid === undefined) return NONE;
  // Rounded to whole yuan apart from each other, the two may differ by one (S2).
  return unless(paid + 1 >= due, h, "ActRpyAmt", () =>
    say(`at least CurRpyAmt ${due}, as ${en}`, `${zh}时应不小于本月应还款金额${due}`),
  );
}
