import { breach, NONE, say, unless } from "../breach.js";
import { defineRule } from "../define-rule.js";
import { segmentWarning, warning } from "../facts.js";
import { amount, filled } from "../read-field.js";
import type { AccountType, RecordRule } from "../rule.js";
import { isBadDebt, isClosed, isDigitStatus } from "../status.js";

const INSTALMENT_LOANS: readonly AccountType[] = ["D1", "R1", "R4"];
const WITH_MONTH: readonly AccountType[] = ["D1", "R1", "R2", "R3", "R4"];

/** Buckets of overdue principal with the lowest band that can hold them (§5.6, §6.10). */
const BUCKETS: readonly (readonly [string, number])[] = [
  ["Oved61_90Princ", 3],
  ["Oved91_180Princ", 4],
  ["OvedPrinc180", 7],
];

const ALL_BUCKETS = ["Oved31_60Princ", "Oved61_90Princ", "Oved91_180Princ", "OvedPrinc180"] as const;

/** Warnings about statuses and amounts of one month that do not fit each other (§6.9, §6.10). */
export const statusRules: readonly RecordRule[] = [
  defineRule({
    ...segmentWarning("NF2", "OverdPrd", "B", "§6.9, §6.10"),
    accountTypes: INSTALMENT_LOANS,
    needs: ["h"],
    reads: ["H.AcctStatus", "H.OverdPrd"],
    check({ h }) {
      const status = filled(h, "AcctStatus");
      const periods = amount(h, "OverdPrd");
      if (status === undefined || periods === undefined) return NONE;
      if (periods > 0 && status === "1") {
        return [
          breach(
            h,
            "AcctStatus",
            say(`not 1 (normal), as OverdPrd is ${periods}`, `当前逾期期数为${periods}时不应为1（正常）`),
          ),
        ];
      }
      const overdue = status === "2" || isBadDebt(status);
      return unless(!overdue || periods > 0, h, "OverdPrd", () =>
        say(`more than 0, as AcctStatus ${status} says unpaid`, `账户状态${status}表示拖欠时应大于0`),
      );
    },
  }),
  defineRule({
    ...segmentWarning("NF9", "ActRpyAmt", "B", "§6.9, S4"),
    accountTypes: INSTALMENT_LOANS,
    needs: ["h"],
    reads: ["H.AcctStatus", "H.RpyStatus", "H.ActRpyAmt"],
    check({ accountType, h }) {
      const paid = amount(h, "ActRpyAmt");
      if (paid === undefined || filled(h, "RpyStatus") !== "C") return NONE;
      if (!isClosed(accountType, filled(h, "AcctStatus")) || accountType === "R1") return NONE;
      return unless(paid > 0, h, "ActRpyAmt", () =>
        say("more than 0, as the loan was settled (C) in this period", "当期结清（C）时应大于0"),
      );
    },
  }),
  defineRule({
    ...segmentWarning("NF15", "Oved31_60Princ", "B", "§6.9, S1, S2"),
    accountTypes: INSTALMENT_LOANS,
    needs: ["h"],
    reads: ["H.RpyStatus", "H.Oved31_60Princ"],
    check({ h }) {
      const bucket = amount(h, "Oved31_60Princ");
      if (bucket === undefined || filled(h, "RpyStatus") !== "1") return NONE;
      return unless(bucket === 0, h, "Oved31_60Princ", () =>
        say("0, as RpyStatus 1 is at most 30 days", "当前还款状态为1（30天以内）时应为0"),
      );
    },
  }),
  defineRule({
    ...segmentWarning("NF220", "RpyStatus", "B", "§6.9, S5"),
    accountTypes: ["D1", "R4"],
    needs: ["h"],
    reads: ["H.AcctBal", "H.TotOverd", "H.RpyStatus"],
    check({ h }) {
      const letter = filled(h, "RpyStatus");
      if (letter === undefined || amount(h, "AcctBal") !== 0 || amount(h, "TotOverd") !== 0) return NONE;
      return unless(letter === "C" || letter === "G", h, "RpyStatus", () =>
        say("C or G, as nothing is owed any more", "余额与逾期均为0时应为C或G"),
      );
    },
  }),
  defineRule({
    ...segmentWarning("TS-W01", "OverdPrinc", "C", "§5.6, §6.10, S2"),
    accountTypes: INSTALMENT_LOANS,
    needs: ["h"],
    reads: ["H.OverdPrinc", "H.Oved31_60Princ", "H.Oved61_90Princ", "H.Oved91_180Princ", "H.OvedPrinc180"],
    check({ h }) {
      const principal = amount(h, "OverdPrinc");
      if (principal === undefined) return NONE;
      let sum = 0;
      let slack = 0;
      for (const tag of ALL_BUCKETS) {
        const bucket = amount(h, tag) ?? 0;
        sum += bucket;
        if (bucket > 0) slack += 1;
      }
      // Every amount may be off by one through rounding to whole yuan (S2).
      return unless(principal + slack >= sum, h, "OverdPrinc", () =>
        say(`at least ${sum}, the sum of its age buckets`, `不小于各账龄之和${sum}`),
      );
    },
  }),
  defineRule({
    ...segmentWarning("TS-W02", "AcctBal", "C", "§6.10"),
    accountTypes: INSTALMENT_LOANS,
    needs: ["h"],
    reads: ["H.AcctBal", "H.OverdPrinc"],
    check({ h }) {
      const balance = amount(h, "AcctBal");
      const principal = amount(h, "OverdPrinc");
      if (balance === undefined || principal === undefined) return NONE;
      return unless(balance + 1 >= principal, h, "AcctBal", () =>
        say(`at least OverdPrinc ${principal}`, `不小于当前逾期本金${principal}`),
      );
    },
  }),
  defineRule({
    ...segmentWarning("TS-W03", "RpyStatus", "C", "§5.6, §6.10, S2"),
    accountTypes: INSTALMENT_LOANS,
    needs: ["h"],
    reads: ["H.RpyStatus", "H.Oved61_90Princ", "H.Oved91_180Princ", "H.OvedPrinc180"],
    check({ h }) {
      const letter = filled(h, "RpyStatus");
      if (!isDigitStatus(letter)) return NONE;
      const band = Number(letter);
      for (const [tag, lowest] of BUCKETS) {
        const bucket = amount(h, tag) ?? 0;
        if (bucket === 0 || band >= lowest) continue;
        return [
          breach(
            h,
            "RpyStatus",
            say(`at least ${lowest}, as ${tag} is ${bucket}`, `${tag}为${bucket}时应不低于${lowest}`),
          ),
        ];
      }
      return NONE;
    },
  }),
  defineRule({
    ...segmentWarning("TS-W04", "RpyStatus", "C", "§6.10, S1"),
    accountTypes: WITH_MONTH,
    needs: ["h"],
    reads: ["H.AcctStatus", "H.RpyStatus"],
    check({ h }) {
      const status = filled(h, "AcctStatus");
      const letter = filled(h, "RpyStatus");
      if (letter === undefined || !isBadDebt(status)) return NONE;
      return unless(letter === "B", h, "RpyStatus", () =>
        say(`B, as AcctStatus ${status ?? ""} is bad debt`, `账户状态${status ?? ""}为呆账时应为B`),
      );
    },
  }),
  defineRule({
    ...segmentWarning("TS-W05", "TotOverd", "C", "§6.10"),
    accountTypes: ["D1", "R1", "R2", "R4"],
    needs: ["h"],
    reads: ["H.AcctStatus", "H.TotOverd"],
    check({ h }) {
      const overdue = amount(h, "TotOverd");
      if (overdue === undefined || filled(h, "AcctStatus") !== "8") return NONE;
      return unless(overdue > 0, h, "TotOverd", () =>
        say("more than 0, as the debt is pursued in court (8)", "司法追偿（8）时应大于0"),
      );
    },
  }),
  defineRule({
    ...warning("TS-W08", "AcctStatus", "B", "S4, S11"),
    accountTypes: WITH_MONTH,
    codes: ["10", "30", "31"],
    needs: ["h"],
    reads: ["B.RptDateCode", "H.AcctStatus"],
    check({ accountType, code, h }) {
      const status = filled(h, "AcctStatus");
      if (status === undefined || !isClosed(accountType, status)) return NONE;
      return [
        breach(
          h,
          "AcctStatus",
          say(
            `not closed in a record ${code}: a closing is reported by code 20 or 32`,
            `${code}记录中不应为关闭：账户关闭应以20或32报送`,
          ),
        ),
      ];
    },
  }),
];
